import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { editJson } from '../../model/file/edit-json.ts';
import { isObject } from '../../model/file/json-access.ts';
import { example, runDiverge } from '../run-diverge.ts';

const northwind = example('northwind.diverge');
const project = fileURLToPath(new URL('../../model/examples/somewhereland.scw', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'diverge-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function answerOf(words: readonly string[]): Promise<unknown> {
  const { code, out, side } = await runDiverge(['consistent', ...words, '--json']);
  expect({ code, side }).toEqual({ code: 0, side: '' });
  return JSON.parse(out);
}

/** Each state in one word and its total impact: `A3B1C3D2E1F1 9`. */
function statesOf(answer: unknown): readonly string[] {
  if (!isObject(answer) || !Array.isArray(answer['consistent'])) throw new Error('no states');
  return answer['consistent'].map((state: unknown) => {
    if (!isObject(state) || !Array.isArray(state['outcomes'])) throw new Error('no state');
    return `${state['outcomes'].join('')} ${String(state['totalImpact'])}`;
  });
}

describe.concurrent('consistent', { timeout: 60_000 }, () => {
  test('prints what an independent program found', async () => {
    const expected: unknown = JSON.parse(
      readFileSync(example('northwind.open.consistent.json'), 'utf8'),
    );
    expect(await answerOf([northwind, '--scenario', 'open'])).toEqual(expected);
  });

  // Weimer-Jehle's standard example of the method, as spec/published-examples.md has it.
  test('takes a ScenarioWizard project and names its variants: Somewhereland', async () => {
    const answer = await answerOf([project]);
    expect(answer).toMatchObject({ combinations: 486 });
    expect(statesOf(answer)).toEqual([
      ...['A1B3C1D2E3F3 21', 'A3B2C2D1E1F2 19', 'A3B1C2D1E1F2 18', 'A2B1C3D2E2F1 17'],
      ...['A2B2C3D2E2F1 15', 'A1B3C2D1E1F2 14', 'A1B3C2D1E1F3 12', 'A1B2C2D1E1F2 9'],
      ...['A3B1C3D2E1F1 9', 'A3B2C3D2E1F1 8'],
    ]);
    expect(statesOf(await answerOf([project, '--threshold', '1']))).toHaveLength(15);
    expect(statesOf(await answerOf([project, '--threshold=2.5']))).toHaveLength(32);
  });

  test('knows a project by its first line, where it has no name', async () => {
    const input = readFileSync(project);
    const { code, out } = await runDiverge(['consistent', '-'], { input });
    expect({ code, out: out.split('\n').slice(0, 5) }).toEqual({
      code: 0,
      out: [
        'Somewhereland',
        '10 of 486 states are consistent',
        '',
        '  impact  inconsistency  A   B   C   D   E   F',
        '      21              0  A1  B3  C1  D2  E3  F3',
      ],
    });
  });

  test('cuts a long list short for people, and says so', async () => {
    const { out, side } = await runDiverge(['consistent', northwind, '--scenario', 'open']);
    expect(side).toBe('');
    expect(out.split('\n')).toHaveLength(3 + 1 + 40 + 2);
    expect(out).toMatch(
      /^Northwind AI portfolio — Open question \(open\)\n116 of 218 states are consistent\n\n/,
    );
    expect(out).toMatch(/\n {2}and 76 more, which --json lists\n$/);
  });

  test('refuses a project with problems, each with its line', async () => {
    const file = path.join(folder, 'broken.scw');
    writeFileSync(file, readFileSync(project, 'utf8').replace(/ 2 ,-1 ,-1 \n/, ' 2 ,-1 , x \n'));
    const { code, out, side } = await runDiverge(['consistent', file]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(side).toMatch(/^line \d+.*: \S.*\n$/);
    expect(await runDiverge(['validate', file])).toMatchObject({ code: 1, out: '' });
  });

  test('refuses to list more states than there is room for', async () => {
    const file = path.join(folder, 'free.diverge');
    const drivers = Array.from({ length: 40 }, (_, at) => ({
      ...{ id: `x${at}`, name: `X ${at}` },
      outcomes: [
        { id: 'low', probability: 0.5 },
        { id: 'high', probability: 0.5 },
      ],
    }));
    const text = readFileSync(northwind, 'utf8');
    writeFileSync(file, editJson(text, { 'scenarios[0].drivers': drivers }));
    const { code, out, side } = await runDiverge(['consistent', file, '--json']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(side).toMatch(/^scenarios\[0\]: .*states are consistent.*\n$/);
  });

  test('takes thresholds from 0, and no scenario of a project', async () => {
    for (const threshold of ['x', '-1', '1e999', 'Infinity']) {
      const { code, out, side } = await runDiverge([
        ...['consistent', project, `--threshold=${threshold}`],
      ]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(side).toMatch(/^--threshold takes a number from 0\nusage: /);
    }
    expect(await runDiverge(['consistent', project, '--scenario', 'open'])).toMatchObject({
      code: 2,
      out: '',
    });
  });
});
