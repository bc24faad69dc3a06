import { existsSync, rmSync, statSync } from 'node:fs';
import BetterSqlite3, { type Database, type Options } from 'better-sqlite3';
import { fail, succeed, type Result } from '../model/result.ts';
import { readHeader, type FileHeader } from './header.ts';
import { APPLICATION_ID } from './migrate.ts';
import { damagedDatabase, newerDatabase, notADatabase, type OpenProblem } from './open-problem.ts';
import { isDamage } from './sqlite-error.ts';

/**
 * Looks at a database file without changing a byte of it: whose it is, which version, whether it is whole.
 * Answers with its version; 0 means there is nothing in it yet. Errors of the system are thrown.
 */
export function inspect(
  path: string,
  newest: number,
  options: Options,
): Result<number, OpenProblem> {
  if (sizeOf(path) === 0) return succeed(0);
  const header = readHeader(path);
  if (header === null) return fail(notADatabase(path));
  // Most files that are not for us say so here and are not even opened. A journal may know better.
  const refused = refuse(path, header, newest);
  if (refused !== null) return fail(refused);
  try {
    return leavingNothing(path, () => {
      const db = new BetterSqlite3(path, { ...options, readonly: true, fileMustExist: true });
      try {
        return look(db, path, newest);
      } finally {
        db.close();
      }
    });
  } catch (error) {
    if (isDamage(error)) return fail(damagedDatabase(path, messageOf(error)));
    throw error;
  }
}

function look(db: Database, path: string, newest: number): Result<number, OpenProblem> {
  const header: FileHeader = {
    applicationId: numberOf(db.pragma('application_id', { simple: true })),
    userVersion: numberOf(db.pragma('user_version', { simple: true })),
  };
  // Killed between its creation and the first tables, our own file is empty and says nothing yet.
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (tables === 0 && isBlank(header)) return succeed(0);
  const refused = refuse(path, header, newest);
  if (refused !== null) return fail(refused);
  const verdict = db.pragma('quick_check(1)', { simple: true });
  if (verdict !== 'ok') return fail(damagedDatabase(path, String(verdict)));
  return header.applicationId === APPLICATION_ID
    ? succeed(header.userVersion)
    : fail(notADatabase(path));
}

function refuse(path: string, header: FileHeader, newest: number): OpenProblem | null {
  if (isBlank(header)) return null;
  if (header.applicationId !== APPLICATION_ID) return notADatabase(path);
  return header.userVersion > newest ? newerDatabase(path, header.userVersion, newest) : null;
}

function isBlank(header: FileHeader): boolean {
  return header.applicationId === 0 && header.userVersion === 0;
}

/** Reading a WAL database leaves an empty journal and its index behind; what was not there before goes. */
function leavingNothing<Answer>(path: string, act: () => Answer): Answer {
  const companions = [`${path}-wal`, `${path}-shm`].filter((companion) => !existsSync(companion));
  try {
    return act();
  } finally {
    for (const companion of companions) {
      if (companion.endsWith('-shm') || sizeOf(companion) === 0) rmSync(companion, { force: true });
    }
  }
}

/** 0 where there is no file. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
