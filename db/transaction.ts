import type { Database } from 'better-sqlite3';
import type { ChangeProblem } from '../model/change/change.ts';
import { fail, type Result } from '../model/result.ts';
import { isBrokenReference, isDiskError } from './sqlite-error.ts';

/** The system kept the database from writing. Nothing of the change was written. */
export interface DiskProblem {
  readonly kind: 'disk';
  readonly message: string;
}

const BROKEN_REFERENCE =
  'Something else still refers to what this would take away, or it refers to what is not there. Nothing was changed.';

/**
 * Does something whole or not at all. A problem it answers with rolls everything back, as an error does;
 * what the disk refuses, and references found broken when it ends, come back as problems too.
 */
export function inTransaction<Value, Problem extends { readonly kind: string } = never>(
  db: Database,
  act: () => Result<Value, Problem>,
): Result<Value, Problem | DiskProblem | ChangeProblem> {
  try {
    db.exec('BEGIN IMMEDIATE');
    const result = act();
    db.exec(result.ok ? 'COMMIT' : 'ROLLBACK');
    return result;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    if (isDiskError(error)) return fail({ kind: 'disk', message: diskMessage(error) });
    if (isBrokenReference(error)) return fail({ kind: 'invalid', message: BROKEN_REFERENCE });
    throw error;
  }
}

function diskMessage(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error);
  return (
    `The change could not be saved: ${detail}. Everything saved before is safe. ` +
    'Make room on the disk, then try again.'
  );
}
