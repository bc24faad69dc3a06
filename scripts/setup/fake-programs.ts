import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** For tests: writes small shell programs into a folder to be put on the path. Each key is a name, each value a script. */
export async function writeFakePrograms(
  folder: string,
  scripts: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, script] of Object.entries(scripts)) {
    const file = path.join(folder, name);
    await writeFile(file, `#!/bin/sh\n${script}\n`);
    await chmod(file, 0o755);
  }
}
