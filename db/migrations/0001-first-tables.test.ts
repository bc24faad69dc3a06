import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { firstTables } from './0001-first-tables.ts';

test('version 1 is made from an empty file', () => {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, 0, [firstTables]);
  const names = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck();
  expect(names.all()).toEqual([
    'channel',
    'command',
    'deck',
    'deployment',
    'model',
    'offer',
    'scenario',
    'setting',
    'sqlite_sequence',
    'vendor',
    'workspace',
  ]);
  db.close();
});
