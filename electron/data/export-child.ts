import { writeSync } from 'node:fs';
import { writeAtomically } from './write-atomically.ts';

/** A process for tests to kill or to starve: it writes one file again and again. `node export-child.ts PATH BYTES` */
const [path = '', bytes = '0'] = process.argv.slice(2);

// Over the limit of `ulimit -f` a write should fail like one on a full disk, and not end the process.
if (process.platform !== 'win32') process.on('SIGXFSZ', () => undefined);

try {
  for (let round = 1; ; round += 1) {
    await writeAtomically(path, String(round % 10).repeat(Number(bytes)), `round-${round}`);
    writeSync(1, `${round}\n`);
  }
} catch (error) {
  writeSync(
    1,
    `${error instanceof Error && 'code' in error ? String(error.code) : String(error)}\n`,
  );
}
