import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { editJson } from '../model/file/edit-json.ts';
import { isObject } from '../model/file/json-access.ts';
import { example, projectFolder, runDiverge } from './run-diverge.ts';

const northwind = readFileSync(example('northwind.diverge'), 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'diverge-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Differs from Northwind in 20,000 deployments: some 5 MB to print. */
const large = path.join(folder, 'large.diverge');
writeFileSync(large, manyDeployments(20_000));

describe.concurrent('a large result', { timeout: 60_000 }, () => {
  test('comes whole through a pipe, to a slow reader too', async () => {
    const whole = await runDiverge(['diff', example('northwind.diverge'), large, '--json']);
    expect({ code: whole.code, side: whole.side }).toEqual({ code: 0, side: '' });
    const answer: unknown = JSON.parse(whole.out);
    expect(
      isObject(answer) && Array.isArray(answer['differences']) && answer['differences'].length,
    ).toBe(20_012);
    const child = start(['pipe', 'pipe']);
    await setTimeout(1500);
    const slow = await textOf(child);
    expect(slow === whole.out).toBe(true);
  });

  test('ends quietly when the reader has seen enough', async () => {
    const child = start(['pipe', 'pipe']);
    const side = textOf({ stdout: child.stderr });
    await once(child.stdout ?? child, 'data');
    child.stdout?.destroy();
    const code = await exitCodeOf(child);
    expect({ code, side: await side }).toEqual({ code: 0, side: '' });
  });

  // Where the system has a disk that is always full.
  if (existsSync('/dev/full')) {
    test('that cannot be written is told of', async () => {
      const child = start([openSync('/dev/full', 'w'), 'pipe']);
      const side = textOf({ stdout: child.stderr });
      const code = await exitCodeOf(child);
      expect({ code, side: await side }).toEqual({
        code: 1,
        side: 'the result could not be written: ENOSPC: no space left on device, write\n',
      });
    });
  }
});

function start([out, side]: readonly ['pipe' | number, 'pipe']) {
  const script = path.join(projectFolder, 'cli/diverge.ts');
  const words = [script, 'diff', example('northwind.diverge'), large, '--json'];
  return spawn(process.execPath, words, { stdio: ['ignore', out, side] });
}

function exitCodeOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve));
}

async function textOf({ stdout }: { stdout: AsyncIterable<unknown> | null }): Promise<string> {
  let text = '';
  for await (const chunk of stdout ?? []) text += String(chunk);
  return text;
}

function manyDeployments(count: number): string {
  const deployments = Array.from({ length: count }, (_, at) => ({
    id: `d${at}`,
    name: `Deployment ${at}`,
    model: 'gpt',
    channel: 'azure',
    annualSpend: at,
    annualValue: 2 * at,
  }));
  const plans = Object.fromEntries(
    [1, 2, 3, 4].map((at) => [`scenarios[${at}].plans`, []] as const),
  );
  return editJson(northwind, { ...plans, 'workspace.deployments': deployments });
}
