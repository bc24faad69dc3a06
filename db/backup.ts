import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';

/** More would fill the disk with copies nobody looks at; the newest are the ones to go back to. */
const KEEP_BACKUPS = 5;

/**
 * A whole, consistent copy of the database in `backups/` beside it, named after why and when, which is also
 * the order they sort in. Older ones beyond the newest five go. Returns its path; errors of the disk are thrown.
 */
export function backUp(db: Database, reason: string, at: string): string {
  const folder = join(dirname(db.name), 'backups');
  mkdirSync(folder, { recursive: true });
  const stamp = at.replaceAll(/[^0-9a-zA-Z]/g, '-');
  const stem = basename(db.name, '.sqlite');
  const path = join(folder, `${stem}-${stamp}-${reason}.sqlite`);
  // VACUUM INTO wants a file that is not there, or is empty.
  rmSync(path, { force: true });
  db.prepare('VACUUM INTO ?').run(path);
  const copies = readdirSync(folder).filter((name) => name.endsWith('.sqlite'));
  for (const old of copies.sort().slice(0, -KEEP_BACKUPS))
    rmSync(join(folder, old), { force: true });
  return path;
}
