import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** The app's diary for whoever has to find out what went wrong. It names no content of workspaces. */
export interface Log {
  write(what: string, error?: unknown): void;
}

const bytesOfOneFile = 1_000_000;

/**
 * Writes to `folder/diverge.log`; when that is full it becomes `diverge.old.log`, so the two never take more than
 * twice `maxBytes`. Written at once, since the next thing may be the end of the process.
 */
export function openLog(folder: string, now: () => Date, maxBytes: number = bytesOfOneFile): Log {
  const file = path.join(folder, 'diverge.log');
  return {
    write(what, error) {
      const line = `${now().toISOString()} ${what}${error === undefined ? '' : `: ${describe(error)}`}\n`;
      process.stderr.write(line);
      try {
        mkdirSync(folder, { recursive: true });
        if (sizeOf(file) > maxBytes) renameSync(file, path.join(folder, 'diverge.old.log'));
        appendFileSync(file, line);
      } catch (diskError) {
        // A full disk must not stop the app from saying what is wrong with it.
        process.stderr.write(`The log could not be written: ${describe(diskError)}\n`);
      }
    },
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
