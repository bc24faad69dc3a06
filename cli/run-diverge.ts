import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly side: string;
}

export const projectFolder = path.resolve(import.meta.dirname, '..');

/** The specification's examples. */
export function example(name: string): string {
  return fileURLToPath(new URL(`../model/examples/spec/${name}`, import.meta.url));
}

/** Runs the command as its users do, in a process of its own, and takes down all that it says; for tests. */
export async function runDiverge(
  words: readonly string[],
  { folder = projectFolder, input = '' }: { folder?: string; input?: string | Uint8Array } = {},
): Promise<Ending> {
  const script = path.join(projectFolder, 'cli/diverge.ts');
  return runProcess(process.execPath, [script, ...words], folder, input);
}

/** Runs any program the same way. */
export async function runProcess(
  program: string,
  words: readonly string[],
  folder: string,
  input: string | Uint8Array = '',
): Promise<Ending> {
  const child = spawn(program, words, { cwd: folder, stdio: 'pipe' });
  // It may not read all that it is given.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [out, side] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  return { code: await ended, out, side };
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
