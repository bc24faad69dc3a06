import { describe, expect, test } from 'vitest';
import { COLUMNS, columnOf } from './columns.ts';
import { exampleDeployment, exampleWorld } from './example-grid.ts';
import { COLUMN_KEYS, type ColumnKey } from './grid-column.ts';

const plain = exampleDeployment({ id: 'plain' });
const full = exampleDeployment({
  ...{ id: 'full', unit: 'Retail', region: 'eu', government: 'prime', agencies: ['DoD', 'GSA'] },
  ...{ regulated: true, criticality: 1, response: 'preemptive', annualSpend: 1200.5 },
  ...{ owner: 'Ann', note: 'Two\nlines', model: 'sol-mini' },
  fallbacks: [{ model: 'sol', channel: 'azure', switchDays: 1, switchCost: 0, valueRetained: 1 }],
});

function labels(deployment: typeof plain): Record<string, string> {
  return Object.fromEntries(
    COLUMNS.map(({ key, value, label }) => [
      key,
      label(value(deployment, exampleWorld), exampleWorld),
    ]),
  );
}

test('every field has a column', () => {
  expect(new Set(COLUMNS.map(({ key }) => key))).toEqual(new Set(COLUMN_KEYS));
});

test('a deployment reads in words, absent fields as what they mean', () => {
  expect(labels(plain)).toEqual({
    ...{ name: 'plain', id: 'plain', unit: '', vendor: 'Anthropic', model: 'Claude Opus' },
    ...{ channel: 'Amazon Web Services', region: '', government: 'None', agencies: '' },
    ...{ regulated: 'No', criticality: '3', response: '', annualSpend: '0', annualValue: '0' },
    ...{ fallbacks: '0', gap: 'No fallback', owner: '', note: '' },
  });
  expect(labels(full)).toEqual({
    ...{ name: 'full', id: 'full', unit: 'Retail', vendor: 'OpenAI', model: 'gpt' },
    ...{ channel: 'Amazon Web Services', region: 'eu', government: 'Prime' },
    ...{ agencies: 'DoD; GSA', regulated: 'Yes', criticality: '1, most' },
    ...{ response: 'Pre-emptive', annualSpend: '1200.5', annualValue: '0', fallbacks: '1' },
    ...{ gap: 'Same vendor', owner: 'Ann', note: 'Two\nlines' },
  });
});

test('what leaves for a spreadsheet is read back as the field it was', () => {
  for (const deployment of [plain, full]) {
    for (const { key, value, text, read } of COLUMNS) {
      if (read === null) continue;
      const left = text(value(deployment, exampleWorld), exampleWorld);
      const reading = read(left, exampleWorld);
      if ('error' in reading) throw new Error(`${key}: ${reading.error}`);
      const edited = { ...deployment, [reading.value.field]: reading.value.value };
      expect(value(edited, exampleWorld)).toEqual(value(deployment, exampleWorld));
    }
  }
});

describe('typed into its column', () => {
  const read = (key: ColumnKey, text: string) => columnOf(key).read?.(text, exampleWorld);
  test.each([
    ['name', ' Triage ', 'name', 'Triage'],
    ['unit', ' ', 'unit', undefined],
    ['model', 'claude OPUS', 'model', 'opus'],
    ['model', 'SOL-mini', 'model', 'sol-mini'],
    ['channel', 'azure', 'channel', 'azure'],
    ['government', 'PRIME', 'government', 'prime'],
    ['government', '', 'government', 'none'],
    ['agencies', ' DoD;; GSA ;', 'agencies', ['DoD', 'GSA']],
    ['regulated', 'TRUE', 'regulated', true],
    ['regulated', '', 'regulated', false],
    ['criticality', '1, most', 'criticality', 1],
    ['criticality', '', 'criticality', 3],
    ['response', 'pre-emptive', 'response', 'preemptive'],
    ['response', '', 'response', undefined],
    ['annualSpend', '$1.2 M', 'annualSpend', 1_200_000],
  ] as const)('%s: %j is taken', (key, text, field, value) => {
    expect(read(key, text)).toEqual({ value: { field, value } });
  });

  test.each([
    ['name', '  ', 'Needs a name'],
    ['name', 'x'.repeat(201), 'A name is at most 200 characters'],
    ['model', 'Claude Opsu', 'No model is called Claude Opsu; did you mean Claude Opus?'],
    ['model', 'Gpt', '2 models are called Gpt; by id: sol, sol-mini'],
    ['model', '', 'Needs a model'],
    ['channel', 'moon', 'No channel is called moon'],
    ['criticality', '5', 'Not a choice: 5; one of 1, most, 2, 3, 4, least'],
    ['regulated', 'yse', 'Not a choice: yse; did you mean Yes?'],
    ['annualValue', 'lots', 'Not an amount: lots'],
  ] as const)('%s: %j is explained', (key, text, error) => {
    const reading = read(key, text);
    expect(reading !== undefined && 'error' in reading ? reading.error : undefined).toBe(error);
  });

  test.each(['id', 'vendor', 'fallbacks', 'gap'] as const)('nothing is into %s', (key) => {
    expect(columnOf(key).read).toBeNull();
    expect(columnOf(key).fixedBecause).not.toBe('');
  });
});
