import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const CHILD = fileURLToPath(new URL('./export-child.ts', import.meta.url));
const BYTES = 20_000_000;

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diverge-export-'));
  path = join(folder, 'portfolio.diverge');
  writeFileSync(path, '0'.repeat(BYTES));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function linesOf(
  command: string,
  args: readonly string[],
  enough: number,
): Promise<string[]> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === enough) child.kill('SIGKILL');
  }
  return lines;
}

test('killed in the middle of writing, the file is whole', { timeout: 60_000 }, async () => {
  for (const enough of [1, 2, 3]) {
    await linesOf(process.execPath, [CHILD, path, String(BYTES)], enough);
    const text = readFileSync(path, 'utf8');
    expect(text).toHaveLength(BYTES);
    expect(new Set(text).size).toBe(1);
  }
});

// Windows knows no limit on the size of a file.
if (process.platform !== 'win32') {
  test('without room for the new file the old one stays, and nothing is left beside it', async () => {
    const limited = 'ulimit -f 1000; exec "$0" "$@"';
    const args = ['-c', limited, process.execPath, CHILD, path, String(BYTES)];
    expect(await linesOf('sh', args, 2)).toEqual(['EFBIG']);
    expect(readFileSync(path, 'utf8')).toBe('0'.repeat(BYTES));
    expect(readdirSync(folder)).toEqual(['portfolio.diverge']);
  });
}
