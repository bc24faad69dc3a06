import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3, { type Database, type Options } from 'better-sqlite3';
import { fail, succeed, type Result } from '../model/result.ts';
import { backUp } from './backup.ts';
import { inspect } from './inspect.ts';
import { migrate, type Migration } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { damagedDatabase, diskProblem, sqliteProblem, type OpenProblem } from './open-problem.ts';
import { isDamage, isDiskError } from './sqlite-error.ts';

export interface OpenOptions {
  /** Where the database lives; made when it is not there. */
  readonly folder: string;
  /** The SQLite addon to load; null: the one that ships inside better-sqlite3. */
  readonly nativeBinding: string | null;
  /** The Node-API version the addon needs; less than that would take the process down. */
  readonly nodeApi: number;
  /** Now, for naming a backup. */
  readonly at: string;
  /** Another list than the app's own, for tests of the mechanism. */
  readonly migrations?: readonly Migration[];
}

/** The file in the folder that holds everything. Beside it, while open, SQLite keeps `-wal` and `-shm`. */
export const DATABASE_FILE = 'diverge.sqlite';

/**
 * Opens the database, made or brought up to today's tables where needed; before tables change a copy is
 * put aside. A file that is damaged, newer or somebody else's is refused and stays as it is to the byte.
 */
export function openDatabase(options: OpenOptions): Result<Database, OpenProblem> {
  const path = join(options.folder, DATABASE_FILE);
  const nodeApi = Number(process.versions['napi'] ?? 0);
  if (nodeApi < options.nodeApi) {
    return fail(
      sqliteProblem(`it needs Node-API ${options.nodeApi} and this runtime has ${nodeApi}`),
    );
  }
  const native: Options =
    options.nativeBinding === null ? {} : { nativeBinding: options.nativeBinding };
  const loaded = loadAddon(native);
  if (!loaded.ok) return loaded;
  try {
    mkdirSync(options.folder, { recursive: true });
    const migrations = options.migrations ?? MIGRATIONS;
    const newest = migrations.at(-1)?.version ?? 0;
    const version = inspect(path, newest, native);
    return version.ok
      ? succeed(openAt(path, version.value, migrations, native, options.at))
      : version;
  } catch (error) {
    if (isDamage(error)) return fail(damagedDatabase(path, messageOf(error)));
    if (isDiskError(error) || isSystemError(error))
      return fail(diskProblem(path, messageOf(error)));
    throw error;
  }
}

/** Closes it with everything in the one file, so that copying that file copies all. */
export function closeDatabase(db: Database): void {
  if (!db.open) return;
  db.pragma('optimize');
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

function openAt(
  path: string,
  version: number,
  migrations: readonly Migration[],
  native: Options,
  at: string,
): Database {
  const db = new BetterSqlite3(path, native);
  try {
    db.pragma('journal_mode = WAL');
    // Every commit reaches the disk before it is acknowledged: 0.2 ms more, and nothing is ever lost.
    db.pragma('synchronous = FULL');
    // On macOS a plain fsync stops at the drive's own memory.
    db.pragma('fullfsync = ON');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    const newest = migrations.at(-1)?.version ?? 0;
    if (version > 0 && version < newest) backUp(db, `before-version-${newest}`, at);
    migrate(db, version, migrations);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function loadAddon(native: Options): Result<null, OpenProblem> {
  try {
    new BetterSqlite3(':memory:', native).close();
    return succeed(null);
  } catch (error) {
    return fail(sqliteProblem(messageOf(error)));
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'errno' in error && 'syscall' in error;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
