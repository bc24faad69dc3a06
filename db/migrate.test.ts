import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from './content.ts';
import { EXAMPLE } from './example-content.ts';
import { exampleWorkspace, rename } from './example-workspace.ts';
import type { Migration } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { closeDatabase } from './open.ts';
import { storeOf } from './store.ts';

let example: ReturnType<typeof exampleWorkspace>;

beforeEach(() => {
  example = exampleWorkspace();
  example.run(0, 'Rename', rename('ACME'));
  example.close();
});
afterEach(() => {
  example.remove();
});

const VERSION = MIGRATIONS.length;

/** What a later version of the app might do. */
function openedWith(sql: string) {
  const next: Migration = { version: VERSION + 1, sql };
  return example.open({ migrations: [...MIGRATIONS, next], at: '2027-01-02T03:04:05.678Z' });
}

function backups(): readonly string[] {
  const folder = join(example.folder, 'backups');
  return existsSync(folder) ? readdirSync(folder) : [];
}

describe('the list of migrations', () => {
  test('is numbered from 1 without gaps', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(
      MIGRATIONS.map((_, index) => index + 1),
    );
  });
});

describe('bringing tables up to date', () => {
  test('keeps every row and the history, and puts a copy of what was aside first', () => {
    const opened = openedWith('ALTER TABLE vendor ADD COLUMN seat TEXT');
    if (!opened.ok) throw new Error(opened.problem.message);
    const db = opened.value;
    expect(db.pragma('user_version', { simple: true })).toBe(VERSION + 1);
    const store = storeOf(db);
    const renamed = [{ id: 'acme', name: 'ACME' }, EXAMPLE.vendors.items[1]];
    const vendors = { ...EXAMPLE.vendors, items: renamed };
    expect(readContent(store, 1)).toEqual({ ...EXAMPLE, vendors });
    expect(store.commands.nextLabel(1, 'undo')).toBe('Rename');
    closeDatabase(db);

    const name = `diverge-2027-01-02T03-04-05-678Z-before-version-${VERSION + 1}.sqlite`;
    expect(backups()).toEqual([name]);
    const copy = new BetterSqlite3(join(example.folder, 'backups', name), { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(VERSION);
    expect(copy.prepare('SELECT name FROM vendor WHERE id = ?').get('acme')).toEqual({
      name: 'ACME',
    });
    copy.close();
  });

  test('that fails in its middle changes nothing', () => {
    const half = 'ALTER TABLE vendor ADD COLUMN seat TEXT; ALTER TABLE nowhere ADD COLUMN x';
    expect(() => openedWith(half)).toThrow('nowhere');
    example.reopen();
    expect(example.store.db.pragma('user_version', { simple: true })).toBe(VERSION);
    expect(example.content().vendors.items[0]).toEqual({ id: 'acme', name: 'ACME' });
  });

  test('that leaves something without what it refers to is not kept', () => {
    const careless = 'PRAGMA defer_foreign_keys = ON; UPDATE model SET vendor = 7';
    expect(() => openedWith(careless)).toThrow('without what it refers to');
    example.reopen();
    expect(example.content().models).toEqual(EXAMPLE.models);
  });

  test('needs no copy when there is nothing to bring up', () => {
    const opened = example.open();
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.value.close();
    expect(backups()).toEqual([]);
  });

  test('keeps the newest five copies', () => {
    for (let version = VERSION + 1; version <= VERSION + 7; version += 1) {
      const later = Array.from({ length: version - VERSION }, (_, index): Migration => {
        return { version: VERSION + 1 + index, sql: `CREATE TABLE later${index} (x TEXT) STRICT` };
      });
      const at = `2027-01-0${version - VERSION}T00:00:00.000Z`;
      const opened = example.open({ migrations: [...MIGRATIONS, ...later], at });
      if (!opened.ok) throw new Error(opened.problem.message);
      closeDatabase(opened.value);
    }
    const days = backups().map((name) => name.slice('diverge-2027-01-0'.length)[0]);
    expect(days).toEqual(['3', '4', '5', '6', '7']);
  });
});
