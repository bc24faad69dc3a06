import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Deployment } from '../workspace.ts';
import { plan } from './planned.ts';

const CLAIMS = `NAME,Unit,vendor,model,CHANNEL,annualSpend,annualvalue,agencies,regulated,fallback1_model,fallback1_channel,fallback1_switchDays,fallback1_switchCost,fallback1_valueRetained
Claims triage,Insurance,Anthropic,Claude Opus,AWS,1200000,9.125e6,dod; va ,yes,GPT,Azure,60,250000,0.9
Search,,OpenAI,gpt,azure,300000,730000,,,,,,,
`;

const imported = {
  deployments: [
    {
      id: 'claims-triage',
      name: 'Claims triage',
      unit: 'Insurance',
      model: 'claude-opus',
      channel: 'aws',
      agencies: ['dod', 'va'],
      regulated: true,
      annualSpend: 1_200_000,
      annualValue: 9_125_000,
      fallbacks: [
        { model: 'gpt', channel: 'azure', switchDays: 60, switchCost: 250_000, valueRetained: 0.9 },
      ],
    },
    {
      id: 'search',
      name: 'Search',
      model: 'gpt',
      channel: 'azure',
      annualSpend: 300_000,
      annualValue: 730_000,
    },
  ],
  rows: [2, 3],
  makes: {
    vendors: [
      { id: 'anthropic', name: 'Anthropic' },
      { id: 'openai', name: 'OpenAI' },
    ],
    models: [
      { id: 'claude-opus', vendor: 'anthropic', name: 'Claude Opus' },
      { id: 'gpt', vendor: 'openai', name: 'GPT' },
    ],
    channels: [
      { id: 'aws', name: 'AWS', kind: 'cloud' },
      { id: 'azure', name: 'Azure', kind: 'cloud' },
    ],
    offers: [
      { model: 'claude-opus', channel: 'aws' },
      { model: 'gpt', channel: 'azure' },
    ],
  },
};

function taken(...given: Parameters<typeof plan>) {
  const { rows, makes } = plan(...given);
  return {
    deployments: rows.flatMap(({ deployment }): readonly Deployment[] =>
      deployment === null ? [] : [deployment],
    ),
    rows: rows.map(({ row }) => row),
    makes,
  };
}

describe('a table', () => {
  test('is read by the names of its columns, and what it names is made once', () => {
    expect(taken(CLAIMS)).toEqual(imported);
  });

  test('is the same with a byte order mark, CRLF, a bar, semicolons or tabs', () => {
    const rows = Papa.parse<string[]>(CLAIMS.trim()).data;
    const variants = [
      `\uFEFF${CLAIMS}`,
      CLAIMS.replaceAll('\n', '\r\n'),
      CLAIMS.trimEnd(),
      Papa.unparse(rows, { delimiter: ';' }),
      Papa.unparse(rows, { delimiter: '|' }),
      Papa.unparse(rows, { delimiter: '\t', newline: '\n' }),
      `sep=;\n${Papa.unparse(rows, { delimiter: ';' })}`,
      Papa.unparse(rows, { quotes: true }),
    ];
    for (const [index, variant] of variants.entries()) {
      const shift = variant.startsWith('sep=') ? 1 : 0;
      const expected = { ...imported, rows: imported.rows.map((row) => row + shift) };
      expect(taken(variant), `variant ${String(index)}`).toEqual(expected);
    }
  });

  test('is the same whatever the order of its columns', () => {
    const rows = Papa.parse<string[]>(CLAIMS.trim()).data;
    const width = rows[0]?.length ?? 0;
    const orders = fc.shuffledSubarray([...Array(width).keys()], { minLength: width });
    fc.assert(
      fc.property(orders, (order) => {
        const text = Papa.unparse(rows.map((row) => order.map((index) => row[index] ?? '')));
        expect(taken(text)).toEqual(imported);
      }),
    );
  });

  test('passes over blank rows and lines of remarks, and counts rows as a spreadsheet does', () => {
    const text =
      '\nname,model,vendor,channel,annualSpend,annualValue,,\n\n"Two\nlines",M,V,C,1,2,,\n,,,,,,,\nB,M,,C,3,4,,\n,,,,,,,checked by Ann\n';
    const { deployments, rows } = taken(text);
    expect(deployments.map(({ id, name }) => [id, name])).toEqual([
      ['two-lines', 'Two\nlines'],
      ['b', 'B'],
    ]);
    expect(rows).toEqual([4, 6]);
  });

  test('may have any number of fallbacks, in the order of their numbers', () => {
    const text = `name,vendor,model,channel,annualSpend,annualValue,${fallback(3)},${fallback(1)}
A,V,M,C,1,1,M,D,30,3,0.3,-5,M,E,10,1,1,
B,V,M,C,1,1,M,D,30,3,30%,,,,,,,
C,V,M,C,1,1,,,,,,,,,,,,
`;
    const late = { model: 'm', channel: 'd', switchDays: 30, switchCost: 3, valueRetained: 0.3 };
    expect(taken(text).deployments.map(({ fallbacks }) => fallbacks)).toEqual([
      [
        { model: 'm', channel: 'e', switchDays: 10, switchCost: 1, valueRetained: 1 },
        { ...late, annualCostDelta: -5 },
      ],
      [late],
      undefined,
    ]);
  });

  test('gives every row an id of its own, even where names are the same or say nothing', () => {
    const names = ['Same', 'Same', 'same-2', 'моё', '!!', 'None'];
    const rows = names.map((name, index) => `${index === 2 ? 'same' : ''},${name},V,M,C,1,1`);
    const text = `id,name,vendor,model,channel,annualSpend,annualValue\n${rows.join('\n')}`;
    expect(taken(text).deployments.map(({ id }) => id)).toEqual([
      'same-2',
      'same-3',
      'same',
      'item',
      'item-2',
      'item-none',
    ]);
  });
});

describe('a messy sheet', () => {
  const messy = `AI portfolio;;;;;;
as of November;;;;;;
Use case;Business unit;LLM;Hosted on;Anual spend (EUR);Value per year;Tier
Claims;Insurance;Claude Opus;AWS;€ 1.234,50;12k;P1
Search;Retail;GPT-6;Azure;(1,5);5,5;low
Agents;n/a;Claude Opus;AWS;200 €;-;2
Total;;;;1.434,50;;
`;

  test('finds its header below a title, its columns by what people call them, and how its numbers are written', () => {
    const { layout, rows, counts } = plan(messy);
    expect(layout).toMatchObject({
      headerRow: 3,
      numbers: 'comma',
      match: 'name',
      targets: ['name', 'unit', 'model', 'channel', 'annualSpend', 'annualValue', 'criticality'],
    });
    expect(rows[0]?.deployment).toEqual({
      id: 'claims',
      name: 'Claims',
      unit: 'Insurance',
      model: 'claude-opus',
      channel: 'aws',
      criticality: 1,
      annualSpend: 1234.5,
      annualValue: 12_000,
    });
    expect(counts).toEqual({ new: 1, changed: 0, same: 0, bad: 3 });
  });

  test('leaves out bad rows and all that only they name', () => {
    const { makes } = plan(messy);
    expect(makes.models.map(({ name }) => name)).toEqual(['Claude Opus']);
    expect(makes.channels.map(({ name }) => name)).toEqual(['AWS']);
  });

  test('takes a well-known model for its vendor’s, unless somebody says otherwise', () => {
    const { unknown, makes } = plan(messy);
    expect(unknown.find(({ name }) => name === 'Claude Opus')?.vendor).toBe('Anthropic');
    expect(makes.vendors).toEqual([{ id: 'anthropic', name: 'Anthropic' }]);
    const said = plan(messy, undefined, {
      names: [{ kind: 'model', name: 'Claude Opus', means: null, vendor: 'A reseller' }],
    });
    expect(said.makes.vendors).toEqual([{ id: 'a-reseller', name: 'A reseller' }]);
  });
});

function fallback(number: number): string {
  return ['model', 'channel', 'switchDays', 'switchCost', 'valueRetained', 'annualCostDelta']
    .map((name) => `fallback${String(number)}_${name}`)
    .join(',');
}
