import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parseDocument } from './parse-document.ts';
import { parsePortfolio, type PortfolioImport } from './portfolio-csv.ts';
import { portfolioDocument } from './portfolio-document.ts';
import { writeDocument } from './write-document.ts';

function taken(source: string | Uint8Array): PortfolioImport {
  const result = parsePortfolio(source);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const CLAIMS = `NAME,Unit,vendor,model,CHANNEL,annualSpend,annualvalue,agencies,regulated,fallback1_model,fallback1_channel,fallback1_switchDays,fallback1_switchCost,fallback1_valueRetained
Claims triage,Insurance,Anthropic,Claude Opus,AWS,1200000,9.125e6,dod; va ,yes,GPT,Azure,60,250000,0.9
Search,,OpenAI,gpt,azure,300000,730000,,,,,,,
`;

const imported: PortfolioImport = {
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
        {
          model: 'gpt',
          channel: 'azure',
          switchDays: 60,
          switchCost: 250_000,
          valueRetained: 0.9,
        },
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
  rowOf: [2, 3],
  creates: {
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
      { id: 'azure', name: 'azure', kind: 'cloud' },
    ],
    offers: [
      { model: 'claude-opus', channel: 'aws' },
      { model: 'gpt', channel: 'azure' },
    ],
  },
  warnings: [],
  moreWarnings: 0,
};

describe('a CSV portfolio', () => {
  test('is read by the names of its columns, and what it names is made once', () => {
    expect(taken(CLAIMS)).toEqual(imported);
  });

  test('is the same with a byte order mark, CRLF, semicolons or tabs, and as bytes', () => {
    const rows = Papa.parse<string[]>(CLAIMS.trim()).data;
    const variants = [
      `\uFEFF${CLAIMS}`,
      CLAIMS.replaceAll('\n', '\r\n'),
      CLAIMS.trimEnd(),
      Papa.unparse(rows, { delimiter: ';' }),
      Papa.unparse(rows, { delimiter: '\t', newline: '\n' }),
      Papa.unparse(rows, { quotes: true }),
      new TextEncoder().encode(`\uFEFF${CLAIMS}`),
    ];
    for (const variant of variants) expect(taken(variant)).toEqual(imported);
  });

  test('is parted by what its header has most of outside quotes', () => {
    const text = `name,vendor,model,channel,annualSpend,annualValue,"note;;;;;;;;"\n`;
    const result = parsePortfolio(text);
    expect(result.ok ? null : result.problem).toEqual({
      kind: 'problems',
      problems: [
        { place: 'row 2', message: 'there is no row below the header' },
        { place: 'row 1, note;;;;;;;;', message: 'there is no column of this name' },
      ],
      more: 0,
      atLeast: false,
    });
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

  test('passes over blank rows and nameless empty columns, and counts rows as a spreadsheet does', () => {
    const text =
      '\nname,model,vendor,channel,annualSpend,annualValue,,\n\n"Two\nlines",M,V,C,1,2,,\n,,,,,,,\nB,M,,C,3,4,,\n';
    const { deployments, rowOf } = taken(text);
    expect(deployments.map(({ id, name }) => [id, name])).toEqual([
      ['two-lines', 'Two\nlines'],
      ['b', 'B'],
    ]);
    expect(rowOf).toEqual([4, 6]);
  });

  test('may have any number of fallbacks, in the order of their numbers', () => {
    const text = `name,vendor,model,channel,annualSpend,annualValue,${fallback(3)},${fallback(1)}
A,V,M,C,1,1,M,D,30,3,0.3,-5,M,E,10,1,1,
B,V,M,C,1,1,M,D,30,3,0.3,,,,,,,
C,V,M,C,1,1,,,,,,,,,,,,
`;
    expect(taken(text).deployments.map(({ fallbacks }) => fallbacks)).toEqual([
      [
        { model: 'm', channel: 'e', switchDays: 10, switchCost: 1, valueRetained: 1 },
        {
          model: 'm',
          channel: 'd',
          switchDays: 30,
          switchCost: 3,
          valueRetained: 0.3,
          annualCostDelta: -5,
        },
      ],
      [{ model: 'm', channel: 'd', switchDays: 30, switchCost: 3, valueRetained: 0.3 }],
      undefined,
    ]);
  });

  test('reads every field, words in any capitals', () => {
    const text = `id,name,vendor,model,channel,channelKind,region,government,agencies,regulated,criticality,response,annualSpend,annualValue,owner,note
APP-1,A,V,M,C,Direct,us,PRIME,dod,No,1,Notice,1,-0,Ann,"a ""note"", quoted"
`;
    const { deployments, creates } = taken(text);
    expect(deployments).toEqual([
      {
        id: 'app-1',
        name: 'A',
        model: 'm',
        channel: 'c',
        region: 'us',
        government: 'prime',
        agencies: ['dod'],
        regulated: false,
        criticality: 1,
        response: 'notice',
        annualSpend: 1,
        annualValue: 0,
        owner: 'Ann',
        note: 'a "note", quoted',
      },
    ]);
    expect(creates.channels).toEqual([{ id: 'c', name: 'C', kind: 'direct' }]);
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

  test('knows what it made by its id, too', () => {
    const text = `name,vendor,model,channel,annualSpend,annualValue
A,Société,Modèle+,Nuage,1,1
B,,modele,nuage,1,1
`;
    const { deployments, creates } = taken(text);
    expect(deployments.map(({ model, channel }) => [model, channel])).toEqual([
      ['modele', 'nuage'],
      ['modele', 'nuage'],
    ]);
    expect(creates.models).toEqual([{ id: 'modele', vendor: 'societe', name: 'Modèle+' }]);
  });

  test('makes many ids of one name in no time', { timeout: 60_000 }, () => {
    const rows = Array.from({ length: 50_000 }, () => 'Same,V,M,C,1,1');
    const text = `name,vendor,model,channel,annualSpend,annualValue\n${rows.join('\n')}`;
    expect(new Set(taken(text).deployments.map(({ id }) => id)).size).toBe(50_000);
  });

  test('warns of a fallback that is the primary and of a channel that looks like a slip', () => {
    const text = `name,vendor,model,channel,annualSpend,annualValue,${fallback(1)}
A,V,M,Azure,1,1,M,AZURE,1,1,1,
B,V,M,Azure,1,1,M,Azrue,1,1,1,
`;
    expect(taken(text).warnings).toEqual([
      {
        place: 'row 3, fallback1_channel',
        message: '"Azrue" is a new channel; did you mean "Azure"?',
      },
      {
        place: 'row 2, fallback1_model',
        message: 'this fallback is the primary itself: the same model and channel',
      },
    ]);
  });

  test('makes a workspace that can be written and read without a warning', () => {
    const document = portfolioDocument(imported, 'Portfolio', 'EUR');
    const read = parseDocument(writeDocument(document));
    expect(read).toEqual({
      ok: true,
      value: { document, warnings: [], moreWarnings: 0, hash: null },
    });
  });
});

function fallback(number: number): string {
  return ['model', 'channel', 'switchDays', 'switchCost', 'valueRetained', 'annualCostDelta']
    .map((name) => `fallback${number}_${name}`)
    .join(',');
}
