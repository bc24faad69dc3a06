import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { editJson } from '../../model/file/edit-json.ts';
import { isObject } from '../../model/file/json-access.ts';
import { disagreements } from '../agreement.ts';
import { example, runDiverge } from '../run-diverge.ts';

const northwind = readFileSync(example('northwind.diverge'), 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'diverge-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function answerOf(words: readonly string[]): Promise<unknown> {
  const { code, out, side } = await runDiverge(['evaluate', ...words, '--json']);
  expect({ code, side: side.replaceAll(/^warning: .*\n/gm, '') }).toEqual({ code: 0, side: '' });
  return JSON.parse(out);
}

describe.concurrent('evaluate', { timeout: 60_000 }, () => {
  test.each([
    ['northwind.diverge', 'follow', 'northwind.follow.expected.json'],
    ['northwind.diverge', 'open', 'northwind.open.expected.json'],
    ['northwind.diverge', 'preempt', 'northwind.preempt.expected.json'],
    ['northwind.diverge', 'notice', 'northwind.notice.expected.json'],
    ['northwind.diverge', 'wait', 'northwind.wait.expected.json'],
    ['generated-1.diverge', 's', 'generated-1.expected.json'],
    ['generated-2.diverge', 's', 'generated-2.expected.json'],
    ['generated-3.diverge', 's', 'generated-3.expected.json'],
  ])('%s, scenario %s, prints what an independent program found', async (name, id, expected) => {
    const answer = await answerOf([example(name), '--scenario', id, '--exact']);
    const wanted: unknown = JSON.parse(readFileSync(example(expected), 'utf8'));
    expect(disagreements(answer, wanted, ['exceedance'])).toEqual([]);
  });

  test('takes the first scenario when none is named', async () => {
    const first = await runDiverge(['evaluate', example('northwind.diverge')]);
    expect(first.out).toContain('AWS follows (follow)');
    expect(
      await runDiverge(['evaluate', example('northwind.diverge'), '--scenario=follow']),
    ).toEqual(first);
  });

  test('is a report for people otherwise, the answer first', async () => {
    const { code, out, side } = await runDiverge([
      ...['evaluate', example('northwind.diverge'), '--scenario', 'open'],
    ]);
    expect({ code, side }).toEqual({ code: 0, side: '' });
    const lines = out.split('\n');
    expect(lines.slice(0, 8)).toEqual([
      'Northwind AI portfolio — Open question (open)',
      'Expected loss 2,044,479 USD; 4,969,552 on average in the worst 5%',
      '365 days from 2026-03-05, response reactive; exact, 218 joint states',
      '',
      'Loss, USD',
      '  expected                       2,044,479',
      '  standard deviation             1,410,263',
      '  5th percentile                         0',
    ]);
    for (const line of [
      '    by law                280,000',
      '  unit         Retail           823,500',
      '  365      2,044,479               0        4,203,000      1,222,802',
      '                   reversed           20.0%      1,627,674',
      '  dual     210,000  1,499,536    968,377  3,366,041  3,414,572  3,641,541      882,500',
      '  Least in expectation: dual.',
      '  Knowing everything before choosing is worth 117,174.',
      '  channel  HHI 3,525  like 2.8 equal ones',
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.length).toBeLessThan(110);
  });

  test('samples the same answer from the same seed, expected values exact all the same', async () => {
    const words = [example('northwind.diverge'), '--scenario', 'open', '--trials', '500'];
    const exact = await answerOf(words.slice(0, 3));
    const sampled = await answerOf([...words, '--seed', '7']);
    expect(await answerOf([...words, '--seed', '7'])).toEqual(sampled);
    expect(await answerOf([...words, '--seed', '8'])).not.toEqual(sampled);
    expect(sampled).toMatchObject({ method: 'sampled', trials: 500, seed: 7 });
    expect(await answerOf(words)).toMatchObject({ method: 'sampled', trials: 500, seed: 1 });
    if (!isObject(exact) || !isObject(sampled)) throw new Error('no objects');
    expect(sampled['lossBy']).toEqual(exact['lossBy']);
    expect(Object.keys(sampled)).toEqual([
      ...[
        'scenario',
        'method',
        'states',
        'trials',
        'seed',
        'loss',
        'outageDays',
        'strandedDeployments',
      ],
      ...[
        'exposedSpend',
        'lossBy',
        'timeline',
        'sensitivity',
        'plans',
        'evpi',
        'evpiStandardError',
      ],
      ...['evppi', 'concentration'],
    ]);
    expect(Object.keys(exact)).toEqual(
      Object.keys(sampled).filter((key) => !['trials', 'seed', 'evpiStandardError'].includes(key)),
    );
  });

  test('prints finite numbers only, of one trial too', async () => {
    const words = [example('northwind.diverge'), '--scenario', 'open', '--trials', '1'];
    expect(JSON.stringify(await answerOf(words))).not.toContain('null,');
  });

  test('refuses a file whose figures need what this version does not know', async () => {
    const file = fileOf('requires.diverge', editJson(northwind, { requires: ['discounting'] }));
    const refused = {
      code: 1,
      out: '',
      side: 'requires[0]: figures of this file need "discounting", which this version of Diverge does not know, so it shows none. Update Diverge to see them.\n',
    };
    expect(await runDiverge(['evaluate', file, '--json'])).toEqual(refused);
    expect(await runDiverge(['consistent', file, '--json'])).toEqual(refused);
    expect(await runDiverge(['validate', file])).toEqual({ code: 0, out: '', side: '' });
  });

  test('refuses a file without scenarios', async () => {
    const file = fileOf('none.diverge', editJson(northwind, { scenarios: [] }));
    expect(await runDiverge(['evaluate', file])).toEqual({
      code: 1,
      out: '',
      side: 'scenarios: the file has none\n',
    });
  });

  test('refuses to be exact beyond the limit, and samples when it may', async () => {
    const file = fileOf('wide.diverge', wide(8));
    expect(await runDiverge(['evaluate', file, '--exact', '--json'])).toEqual({
      code: 1,
      out: '',
      side: 'scenarios[0]: The assumptions that can cost something combine in 16,777,216 ways, more than the 4,194,304 that are counted one by one, so the distribution of the loss is not exact. The scenario stays as it is. Ask for trials instead, or make some of the stances or designations certain.\n',
    });
    expect(await answerOf([file])).toMatchObject({ method: 'sampled', trials: 20_000, seed: 1 });
  });
});

/** Three designations of each of so many vendors, whose one deployment each of them would stop on another day. */
function wide(vendors: number): string {
  const ids = Array.from({ length: vendors }, (_, at) => `v${at}`);
  const course = { probability: 0.5, announcedDay: 0, binds: 'everyone' };
  return JSON.stringify({
    format: 'diverge',
    version: 1,
    workspace: {
      name: 'Wide',
      currency: 'EUR',
      vendors: ids.map((id) => ({ id, name: id })),
      models: ids.map((id) => ({ id, vendor: id, name: id })),
      channels: [{ id: 'direct', name: 'Direct', kind: 'direct' }],
      availability: ids.map((id) => ({ model: id, channel: 'direct' })),
      deployments: ids.map((id) => ({
        ...{ id, name: id, model: id, channel: 'direct' },
        ...{ annualSpend: 1, annualValue: 365 },
      })),
    },
    scenarios: [
      {
        ...{ id: 's', name: 'S', start: '2026-03-05', horizonDays: 30, stances: [] },
        designations: ids.flatMap((vendor) =>
          [10, 15, 20].map((effectiveDay) => ({
            ...{ id: `${vendor}-${effectiveDay}`, issuer: 'Somebody', target: { vendor } },
            outcomes: [
              { id: 'absent', probability: 0.5, issued: false },
              { id: 'standing', ...course, effectiveDay },
            ],
          })),
        ),
      },
    ],
  });
}
