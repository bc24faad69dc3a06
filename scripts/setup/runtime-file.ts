import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { projectFolder, type Runtime } from './prepare-runtime.ts';
import { SetupError } from './setup-error.ts';

/** Where the set-up leaves what it found, for the builds and for tests started by hand. */
const runtimeFile = path.join(projectFolder, '.vite', 'runtime.json');

const runtimeSchema = z.strictObject({
  executable: z.string(),
  version: z.string(),
  fallback: z.boolean(),
  nativeBinding: z.string(),
  args: z.array(z.string()),
});

export async function writeRuntimeFile(runtime: Runtime): Promise<void> {
  await mkdir(path.dirname(runtimeFile), { recursive: true });
  const unfinished = `${runtimeFile}.${process.pid}`;
  await writeFile(unfinished, `${JSON.stringify(runtime, null, 2)}\n`);
  await rename(unfinished, runtimeFile);
}

export async function readRuntimeFile(): Promise<Runtime> {
  if (!existsSync(runtimeFile)) {
    throw new SetupError('Diverge is not set up here yet: run npm start, or node scripts/setup.ts');
  }
  return runtimeSchema.parse(JSON.parse(await readFile(runtimeFile, 'utf8')));
}
