import { backUp } from '../../db/backup.ts';
import { isDiskError } from '../../db/sqlite-error.ts';
import type { Services } from './services.ts';
import { isSystemError } from './system-error.ts';

/**
 * Copies the database aside before much of it changes at once. What the disk said against it, in words with what was not
 * done ("merged"); null: there is a copy.
 */
export function copiedAside(
  { store, now }: Pick<Services, 'store' | 'now'>,
  reason: 'before-merge' | 'before-import',
  notDone: string,
): string | null {
  try {
    backUp(store.db, reason, now());
    return null;
  } catch (error) {
    if (!isDiskError(error) && !isSystemError(error)) throw error;
    return (
      `The database could not be copied aside first, so nothing was ${notDone}. ` +
      'Make room on the disk and try again; your workspace is as it was.'
    );
  }
}
