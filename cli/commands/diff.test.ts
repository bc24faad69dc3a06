import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { editJson } from '../../model/file/edit-json.ts';
import { example, runDiverge } from '../run-diverge.ts';

const northwind = readFileSync(example('northwind.diverge'), 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'diverge-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(path.join(folder, 'a'), northwind);
writeFileSync(
  path.join(folder, 'b'),
  editJson(northwind, {
    requires: ['discounting'],
    'workspace.name': 'East\u001b[2Jwind',
    'workspace.vendors[3]': { id: 'mistral', name: 'Mistral' },
    'scenarios[1].stances[1].outcomes[0].actDays': 60,
    'scenarios[1].stances[1].outcomes[1].actDays': 170,
  }),
);

describe.concurrent('diff', { timeout: 60_000 }, () => {
  test('says what differs, each thing once', async () => {
    expect(await runDiverge(['diff', 'a', 'b'], { folder })).toEqual({
      code: 0,
      out: `5 differences between a and b

requires: [] → ["discounting"]

workspace
  name: "Northwind AI portfolio" → "East\\u001b[2Jwind"

+ vendor mistral "Mistral"

scenario open "Open question"
  stance anthropic:aws
    outcome follow
      actDays: 45 → 60
    outcome follow-late
      actDays: 165 → 170
`,
      side: '',
    });
  });

  test('says the same for programs', async () => {
    const { code, out, side } = await runDiverge(['diff', 'b', 'a', '--json'], { folder });
    const scenario = { noun: 'scenario', id: 'open', name: 'Open question' };
    const stance = { noun: 'stance', id: 'anthropic:aws' };
    const inOutcome = (id: string) => [scenario, stance, { noun: 'outcome', id }];
    expect({ code, side }).toEqual({ code: 0, side: '' });
    expect(JSON.parse(out)).toEqual({
      differences: [
        { change: 'changed', of: [], field: 'requires', before: ['discounting'], after: [] },
        {
          change: 'changed',
          of: [{ noun: 'workspace', id: '' }],
          field: 'name',
          before: 'East\u001b[2Jwind',
          after: 'Northwind AI portfolio',
        },
        {
          change: 'removed',
          of: [{ noun: 'vendor', id: 'mistral', name: 'Mistral' }],
          value: { id: 'mistral', name: 'Mistral' },
        },
        { change: 'changed', of: inOutcome('follow'), field: 'actDays', before: 60, after: 45 },
        {
          change: 'changed',
          of: inOutcome('follow-late'),
          field: 'actDays',
          before: 170,
          after: 165,
        },
      ],
    });
  });

  test('says when nothing does', async () => {
    expect(await runDiverge(['diff', 'a', example('northwind.diverge')], { folder })).toEqual({
      code: 0,
      out: `No differences between a and ${example('northwind.diverge')}\n`,
      side: '',
    });
    expect(await runDiverge(['diff', 'a', 'a', '--json'], { folder })).toEqual({
      code: 0,
      out: '{\n  "differences": []\n}\n',
      side: '',
    });
  });
});
