import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MIGRATIONS } from './migrations.ts';
import { APPLICATION_ID } from './migrate.ts';
import { temporaryDatabase, type TemporaryDatabase } from './temporary-database.ts';

let temporary: TemporaryDatabase;

beforeEach(() => {
  temporary = temporaryDatabase();
});
afterEach(() => {
  temporary.remove();
});

/** Every file of the folder with its bytes. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}

/** Closes the database, does something to its file, and expects the refusal to leave all as it is. */
function refusalOf(change: (file: string) => void): { kind: string; message: string } {
  temporary.close();
  change(temporary.file);
  const before = filesOf(temporary.folder);
  const opened = temporary.open();
  expect(filesOf(temporary.folder)).toEqual(before);
  if (opened.ok) throw new Error('it opened');
  return opened.problem;
}

/** Another program's hand on the file, through SQLite. */
function touch(file: string, sql: string): void {
  const db = new BetterSqlite3(file);
  db.exec(sql);
  db.close();
}

describe('opening', () => {
  test('makes a database with every safeguard on', () => {
    const { db } = temporary.store;
    const pragma = (name: string): unknown => db.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('application_id')).toBe(APPLICATION_ID);
    expect(pragma('user_version')).toBe(MIGRATIONS.length);
    const tables = db.prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'");
    const lax = tables.all().filter((row) => !JSON.stringify(row).match(/"strict":1|sqlite_/));
    expect(lax).toEqual([]);
  });

  test('leaves one file when closed, and nothing beside it', () => {
    temporary.close();
    expect(readdirSync(temporary.folder)).toEqual(['diverge.sqlite']);
  });

  test('takes an empty file for a start that was cut short', () => {
    temporary.close();
    writeFileSync(temporary.file, '');
    const opened = temporary.open();
    expect(opened.ok && opened.value.pragma('user_version', { simple: true })).toBe(
      MIGRATIONS.length,
    );
    if (opened.ok) opened.value.close();
  });

  test('takes a database without tables for a start that was cut short', () => {
    temporary.close();
    writeFileSync(temporary.file, '');
    touch(temporary.file, 'PRAGMA journal_mode = WAL');
    const opened = temporary.open();
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.value.close();
  });

  test('refuses a runtime that would crash on the addon, in words', () => {
    const opened = temporary.open({ nodeApi: 99 });
    expect(opened).toMatchObject({ ok: false, problem: { kind: 'sqlite' } });
    expect(!opened.ok && opened.problem.message).toContain('needs Node-API 99');
  });

  test('says so when the addon is not where it should be', () => {
    const opened = temporary.open({ nativeBinding: join(temporary.folder, 'none.node') });
    expect(opened).toMatchObject({ ok: false, problem: { kind: 'sqlite' } });
  });

  test('says so when the folder cannot be', () => {
    const opened = temporary.open({ folder: join(temporary.file, 'below-a-file') });
    expect(opened).toMatchObject({ ok: false, problem: { kind: 'disk' } });
  });
});

describe('a file that is not to be opened stays as it is, to the byte,', () => {
  test('when a newer version wrote it', () => {
    const problem = refusalOf((file) => {
      touch(file, `PRAGMA user_version = ${MIGRATIONS.length + 1}; CREATE TABLE of_the_future (x)`);
    });
    expect(problem.kind).toBe('newer-database');
    expect(problem.message).toContain('Install the newer version');
  });

  test('when a newer version was killed and its journal alone says so', () => {
    // Copied while open, the main file says the version of now, and the journal beside it the next.
    const elsewhere = mkdtempSync(join(tmpdir(), 'diverge-killed-'));
    const killed = join(elsewhere, 'killed.sqlite');
    temporary.store.db.pragma('wal_autocheckpoint = 0');
    temporary.store.db.exec(
      `PRAGMA user_version = ${MIGRATIONS.length + 1}; CREATE TABLE of_the_future (x)`,
    );
    copyFileSync(temporary.file, killed);
    copyFileSync(`${temporary.file}-wal`, `${killed}-wal`);
    const problem = refusalOf((file) => {
      copyFileSync(killed, file);
      copyFileSync(`${killed}-wal`, `${file}-wal`);
    });
    expect(problem.kind).toBe('newer-database');
    rmSync(elsewhere, { recursive: true });
  });

  test('when another program wrote it', () => {
    const problem = refusalOf((file) => {
      touch(file, 'PRAGMA application_id = 7');
    });
    expect(problem.kind).toBe('not-a-database');
  });

  test('when it has tables and names no program', () => {
    const problem = refusalOf((file) => {
      touch(file, 'PRAGMA application_id = 0; PRAGMA user_version = 0');
    });
    expect(problem.kind).toBe('not-a-database');
  });

  test('when it is no database at all', () => {
    const problem = refusalOf((file) => {
      writeFileSync(file, 'Dear diary, '.repeat(100));
    });
    expect(problem.kind).toBe('not-a-database');
    expect(problem.message).toContain('left as it is');
  });

  test('when it was cut short', () => {
    const problem = refusalOf((file) => {
      writeFileSync(file, readFileSync(file).subarray(0, 40_000));
    });
    expect(problem.kind).toBe('damaged-database');
    expect(problem.message).toContain('Copy');
  });

  test('when its middle was overwritten', () => {
    const problem = refusalOf((file) => {
      const bytes = readFileSync(file);
      bytes.fill(0xa5, 8192, 24_576);
      writeFileSync(file, bytes);
    });
    expect(problem.kind).toBe('damaged-database');
  });
});
