import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { firstTables } from './0001-first-tables.ts';
import { lineage } from './0002-lineage.ts';

test('version 1 becomes version 2 with all it holds', () => {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, 0, [firstTables]);
  db.exec(`
    INSERT INTO workspace VALUES (1, 'w', 'Ours', 'USD', 0, NULL, '{}', 3, '2026-11-23', NULL);
    INSERT INTO vendor VALUES (1, 'acme', 0, 'Acme', NULL);
    INSERT INTO command VALUES (7, 1, 'rename', 'Rename', '2026-11-23', '[]', '[]', 1);
  `);
  migrate(db, 1, [firstTables, lineage]);
  expect(db.pragma('user_version', { simple: true })).toBe(2);
  expect(db.prepare('SELECT name FROM vendor').pluck().all()).toEqual(['Acme']);
  expect(db.prepare('SELECT revision FROM workspace').pluck().get()).toBe(3);

  db.exec(`
    INSERT INTO lineage (workspace, content, at, command) VALUES (1, 'merged', '2026', 7);
    INSERT INTO lineage (workspace, content, at) VALUES (1, 'opened', '2026');
    DELETE FROM command;
  `);
  expect(db.prepare('SELECT content FROM lineage').pluck().all()).toEqual(['opened']);
  db.close();
});
