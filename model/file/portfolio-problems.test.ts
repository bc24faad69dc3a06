import { describe, expect, test } from 'vitest';
import type { Workspace } from '../workspace.ts';
import { describeRefusal } from './describe-refusal.ts';
import { parsePortfolio } from './portfolio-csv.ts';

type Existing = NonNullable<Parameters<typeof parsePortfolio>[1]>;

function problemsOf(source: string | Uint8Array, existing?: Existing): readonly string[] {
  const result = parsePortfolio(source, existing);
  if (result.ok) return [];
  const { summary, problems } = describeRefusal(result.problem);
  if (problems.length === 0) return [summary];
  return problems.map(({ place, message }) => `${place}: ${message}`);
}

const HEADER = 'name,vendor,model,channel,annualSpend,annualValue';
const FALLBACK =
  'fallback1_model,fallback1_channel,fallback1_switchDays,fallback1_switchCost,fallback1_valueRetained';

const KNOWN: Pick<Workspace, 'vendors' | 'models' | 'channels' | 'availability' | 'deployments'> = {
  vendors: [{ id: 'anthropic', name: 'Anthropic' }],
  models: [{ id: 'claude', vendor: 'anthropic', name: 'Claude Opus' }],
  channels: [{ id: 'aws', name: 'Amazon Web Services', kind: 'cloud' }],
  availability: [{ model: 'claude', channel: 'aws' }],
  deployments: [
    { id: 'a', name: 'A', model: 'claude', channel: 'aws', annualSpend: 1, annualValue: 1 },
  ],
};

describe('a portfolio is refused with all its problems:', () => {
  test('columns that are unknown, twice there or missing', () => {
    expect(
      problemsOf(
        'name,Name,model,colour,anual_spend,annualValue,fallback1_swichDays\nA,B,C,D,1,2,3\n',
      ),
    ).toEqual([
      'row 1, Name: the column name is there twice',
      'row 1, colour: there is no column of this name',
      'row 1, anual_spend: there is no column of this name; did you mean "annualSpend"?',
      'row 1, fallback1_swichDays: there is no column of this name; did you mean "fallback1_switchDays"?',
      'row 1, channel: this column is missing',
      'row 1, annualSpend: this column is missing',
      'row 2, vendor: the model "C" is new: name its vendor in one of its rows; add a column of this name',
    ]);
  });

  test('a column of a fallback without the others, and one without a name', () => {
    expect(problemsOf(`${HEADER},fallback2_model,\nA,V,M,C,1,1,M,x\n`)).toEqual([
      'row 1, column 8: this column has no name',
      'row 1, fallback2_channel: this column is missing',
      'row 1, fallback2_switchDays: this column is missing',
      'row 1, fallback2_switchCost: this column is missing',
      'row 1, fallback2_valueRetained: this column is missing',
    ]);
  });

  test('cells that are empty, negative, out of range, or text where a number belongs', () => {
    const text = `${HEADER},criticality,regulated,government,response,channelKind,id,${FALLBACK}
A,V,M,C,-1,2,5,perhaps,primer,later,clod,a b,M,C,1.5,-2,90
,,M,,"$1,200",12k,,,,,,,,D,x,,90%
`;
    expect(problemsOf(text)).toEqual([
      'row 2, id: expected an id: 1–64 characters of a-z, 0-9, "-", "_", ".", and not "none" or "moot", found "a b"; did you mean "a-b"?',
      'row 2, channelKind: expected "cloud", "marketplace", "direct" or "self-hosted", found "clod"; did you mean "cloud"?',
      'row 2, government: expected "none", "subcontract" or "prime", found "primer"; did you mean "prime"?',
      'row 2, regulated: expected yes or no, found "perhaps"',
      'row 2, criticality: expected a whole number from 1 to 4, found 5',
      'row 2, response: expected "reactive", "notice", "preemptive" or "wait", found "later"',
      'row 2, annualSpend: expected an amount from 0 to 1e15, found -1',
      'row 2, fallback1_switchDays: expected a whole number of days from 0 to 3650, found 1.5',
      'row 2, fallback1_switchCost: expected an amount from 0 to 1e15, found -2',
      'row 2, fallback1_valueRetained: expected a number from 0 to 1, found 90',
      'row 3, name: this cell is empty; it needs a value',
      'row 3, channel: this cell is empty; it needs a value',
      'row 3, annualSpend: expected a number, found "$1,200"; write it as 1200',
      'row 3, annualValue: expected a number, found "12k"',
      'row 3, fallback1_model: this cell is empty; it needs a value',
      'row 3, fallback1_switchDays: expected a number, found "x"',
      'row 3, fallback1_switchCost: this cell is empty; it needs a value',
      'row 3, fallback1_valueRetained: expected a number, found "90%"; write it as 0.9',
    ]);
  });

  test.each(['NaN', 'Infinity', '1e999', '0x10', '1,5', '--1', '1 000'])(
    'an amount written %j',
    (amount) => {
      const [problem] = problemsOf(`${HEADER}\nA,V,M,C,"${amount}",1\n`);
      expect(problem).toMatch(/^row 2, annualSpend: expected (a number|a finite number), found /);
    },
  );

  test('rows with more or fewer cells than the header', () => {
    expect(problemsOf(`${HEADER}\nA,V,M,C,1\nB,V,M,C,1,2,3\nC,V,M,C,1,2,\n`)).toEqual([
      'row 2: has 5 cells where the header has 6',
      'row 3: has 7 cells where the header has 6',
    ]);
  });

  test('quotes that are not closed or stand where none belong', () => {
    expect(problemsOf(`${HEADER}\nA,V,M,C,1,"2\n`)).toEqual([
      'row 2: a quote is opened here and never closed',
    ]);
    expect(problemsOf(`${HEADER}\n"A"x,V,M,C,1,2\n`)[0]).toBe(
      'row 2: a quote stands where none belongs; a quote inside a quoted cell is written twice',
    );
  });

  test('ids that are twice there, in the rows or in the workspace', () => {
    const text = `id,${HEADER}\nb,B,,claude,aws,1,1\nB,C,,claude,aws,1,1\na,D,,claude,aws,1,1\n`;
    expect(problemsOf(text, KNOWN)).toEqual([
      'row 3, id: "b" is the id of row 2 already',
      'row 4, id: "a" is the id of a deployment there is already',
    ]);
  });

  test('models that are nobody’s, and rows that disagree whose a model is', () => {
    const text = `${HEADER},${FALLBACK}
A,,GPT,Azure,1,1,,,,,
B,Meta,Llama,Azure,1,1,Cluade Opus,AWS,1,1,1
C,OpenAI,llama,Azure,1,1,Mystery,AWS,1,1,1
D,OpenAI,CLAUDE,amazon web services,1,1,claude,aws,1,1,1
`;
    expect(problemsOf(text, KNOWN)).toEqual([
      'row 2, vendor: the model "GPT" is new: name its vendor in one of its rows',
      'row 3, fallback1_model: nobody offers "Cluade Opus": no row runs it and no vendor is named for it; did you mean "Claude Opus"?',
      'row 4, vendor: "Llama" is Meta’s in row 3, not OpenAI’s',
      'row 4, fallback1_model: nobody offers "Mystery": no row runs it and no vendor is named for it',
      'row 5, vendor: "Claude Opus" is Anthropic’s in this workspace, not OpenAI’s',
    ]);
  });

  test('rows that disagree what kind of channel one is', () => {
    const text = `${HEADER},channelKind\nA,V,M,C,1,1,direct\nB,V,M,c,1,1,cloud\n`;
    expect(problemsOf(text)).toEqual(['row 3, channelKind: "C" is direct elsewhere, not cloud']);
  });

  test.each([
    ['', ['row 1: the file is empty; its first row must name the columns']],
    ['\n \n,,\n', ['row 1: the file is empty; its first row must name the columns']],
    [`${HEADER}\n`, ['row 2: there is no row below the header']],
    [
      new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
      ['This is not a CSV table: it looks like a PNG picture. Nothing was imported.'],
    ],
    [
      '{"format":"diverge"}',
      [
        'This is not a CSV table: it looks like JSON; a .diverge file is opened as such. Nothing was imported.',
      ],
    ],
    [
      new Uint8Array([...new TextEncoder().encode('name,owner\nA,Ren'), 0xe9, 0x0a]),
      [
        'The file is not text in UTF-8: byte 18 does not belong. Save it again as UTF-8. Nothing was imported.',
      ],
    ],
    [
      new Uint8Array(200 * 1024 * 1024),
      ['The file is too large: 200 MiB; at most 64 MiB can be read. Nothing was imported.'],
    ],
  ])('a file that is none, %#', (source, problems) => {
    expect(problemsOf(source)).toEqual(problems);
  });

  test('a hundred listed, the rest counted', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `A${index},V,M,C,-1,x`);
    const result = parsePortfolio(`${HEADER}\n${rows.join('\n')}\n`);
    if (result.ok || result.problem.kind !== 'problems') throw new Error('not refused');
    const { problems, more, atLeast } = result.problem;
    expect({ listed: problems.length, more, atLeast }).toEqual({
      listed: 100,
      more: 9900,
      atLeast: false,
    });
    expect(problems[99]).toEqual({
      place: 'row 51, annualValue',
      message: 'expected a number, found "x"',
    });
  });

  test(
    'more rows than there may be deployments, or than a spreadsheet has',
    { timeout: 60_000 },
    () => {
      const row = 'A,V,M,C,1,1\n';
      expect(problemsOf(`${HEADER}\n${row.repeat(100_001)}`)).toEqual([
        'rows: 100001 rows; at most 100000 deployments can be read',
      ]);
      expect(problemsOf(`${HEADER}\n${'\n'.repeat(2_000_000)}${row}`)).toEqual([
        'row 1048577: the table is larger than a spreadsheet can be',
        'row 2: there is no row below the header',
      ]);
    },
  );
});

describe('a portfolio for a workspace', () => {
  test('uses what is there by id or name, and creates the rest', () => {
    const text = `${HEADER}\nNew,,claude opus,AMAZON WEB SERVICES,1,1\nA,,Claude,Azure,1,1\n`;
    const result = parsePortfolio(text, KNOWN);
    if (!result.ok) throw new Error('refused');
    expect({
      uses: result.value.deployments.map(({ id, model, channel }) => [id, model, channel]),
      creates: result.value.creates,
    }).toEqual({
      uses: [
        ['new', 'claude', 'aws'],
        ['a-2', 'claude', 'azure'],
      ],
      creates: {
        vendors: [],
        models: [],
        channels: [{ id: 'azure', name: 'Azure', kind: 'cloud' }],
        offers: [{ model: 'claude', channel: 'azure' }],
      },
    });
  });
});
