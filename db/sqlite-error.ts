import BetterSqlite3 from 'better-sqlite3';

const DISK_CODES = [
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_READONLY',
  'SQLITE_CANTOPEN',
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'SQLITE_NOLFS',
  'SQLITE_PERM',
];
const DAMAGE_CODES = ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_FORMAT'];

/** The system or another program kept SQLite from reading or writing: not our doing, and it may pass. */
export function isDiskError(error: unknown): boolean {
  return hasCode(error, DISK_CODES);
}

/** The file's bytes are not what SQLite wrote. */
export function isDamage(error: unknown): boolean {
  return hasCode(error, DAMAGE_CODES);
}

/** Something refers to a row that is not there. */
export function isBrokenReference(error: unknown): boolean {
  return hasCode(error, ['SQLITE_CONSTRAINT_FOREIGNKEY']);
}

/** Codes come extended, as `SQLITE_IOERR_WRITE`: the family is the beginning. */
function hasCode(error: unknown, families: readonly string[]): boolean {
  if (!(error instanceof BetterSqlite3.SqliteError)) return false;
  const { code } = error;
  return families.some((family) => code === family || code.startsWith(`${family}_`));
}
