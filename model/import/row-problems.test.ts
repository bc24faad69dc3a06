import { expect, test } from 'vitest';
import { plan, problemsOf } from './planned.ts';

const HEADER = 'name,vendor,model,channel,annualSpend,annualValue';
const FALLBACK =
  'fallback1_model,fallback1_channel,fallback1_switchDays,fallback1_switchCost,fallback1_valueRetained';

test('cells that are empty, out of range, or of another kind are listed with what would mend them', () => {
  const text = `${HEADER},criticality,regulated,government,id,${FALLBACK}
A,V,M,C,-1,2,5,perhaps,primer,a b,M,C,1.5,-2,90
,,M,,"$1,200","1,5",,,,,,D,x,,95%
`;
  expect(problemsOf(text)).toEqual([
    'row 2, annualSpend: expected an amount from 0 to 1e15, found -1 → correct the cell',
    'row 2, criticality: expected a whole number from 1 to 4, found 5 → correct the cell',
    'row 2, regulated: expected yes or no, found "perhaps" → correct the cell',
    'row 2, government: expected "none", "subcontract" or "prime", found "primer" → did you mean "prime"?',
    'row 2, id: expected an id: 1–64 characters of a-z, 0-9, "-", "_", ".", and not "none" or "moot", found "a b" → did you mean "a-b"?',
    'row 2, fallback1_switchDays: expected a whole number of days from 0 to 3650, found 1.5 → correct the cell',
    'row 2, fallback1_switchCost: expected an amount from 0 to 1e15, found -2 → correct the cell',
    'row 2, fallback1_valueRetained: expected a number from 0 to 1, found 90 → write it as 90%',
    'row 3, annualValue: expected a number, found "1,5" → choose 1.234,56 as the way numbers are written',
    'row 3, fallback1_switchDays: expected a number, found "x" → correct the cell',
    'row 3, name: this cell is empty → write a value',
    'row 3, channel: this cell is empty → write a value',
    'row 3, fallback1_model: this cell is empty → write a value',
    'row 3, fallback1_switchCost: this cell is empty → write an amount, 0 for none',
  ]);
});

test('a word for nothing where something is needed is quoted', () => {
  expect(problemsOf(`${HEADER},note\nA,V,M,n/a,-,TBD,-\n`)).toEqual([
    'row 2, channel: “n/a” is read as empty → write a value',
    'row 2, annualSpend: “-” is not an amount → write an amount, 0 for none',
    'row 2, annualValue: “TBD” is not an amount → write an amount, 0 for none',
  ]);
});

test('an amount in another currency than most is left out, and decimals that look like thousands are pointed to', () => {
  const text = `name;vendor;model;channel;annualSpend;annualValue
A;V;M;C;1.234,56 €;"1,200"
B;V;M;C;"$1.200,00";900
C;V;M;C;EUR 12,5;"0,125"
`;
  expect(problemsOf(text)).toEqual([
    'row 2, annualValue: “1,200” is read as a number with three decimals → if it is thousands, choose 1,234.56 as the way numbers are written, or write it without the sign',
    'row 3, annualSpend: “$1.200,00” is in another currency than most amounts, which are in € → convert it: all amounts are in one currency',
  ]);
  expect(plan(text).counts).toEqual({ new: 2, changed: 0, same: 0, bad: 1 });
});

test('a column that new rows need is missed once, and not in every row', () => {
  const { counts, problems } = plan('name,model,channel,spend\nA,GPT,C,1\nB,GPT,C,2\n');
  expect(counts).toEqual({ new: 0, changed: 0, same: 0, bad: 2 });
  expect(problems.listed).toEqual([
    {
      row: 1,
      column: 'annualValue',
      message: '2 rows need this, and no column is read as it',
      mend: 'choose its column under Columns',
    },
  ]);
});

test('rows that disagree whose a model is, or what kind of channel one is, are named', () => {
  const text = `${HEADER},channelKind
A,Meta,Llama,C,1,1,direct
B,OpenAI,llama,C,1,1,direct
C,Meta,llama,c,1,1,cloud
`;
  expect(problemsOf(text)).toEqual([
    'row 4, channelKind: “C” is direct elsewhere, not cloud → correct one, or do not read the kind',
    'row 3, vendor: "Llama" is Meta’s in row 2, not OpenAI’s → correct one, or do not read the vendor',
  ]);
});

test('so many are kept, the rest counted, and every bad row left out', () => {
  const rows = Array.from({ length: 15_000 }, (_, index) => `A${String(index)},V,M,C,-1,x`);
  const { problems, counts } = plan(`${HEADER}\n${rows.join('\n')}\n`);
  expect({ kept: problems.listed.length, all: problems.count, bad: counts.bad }).toEqual({
    kept: 20_000,
    all: 30_000,
    bad: 15_000,
  });
});

test('beyond the most a workspace holds, rows are left out', { timeout: 60_000 }, () => {
  const { counts } = plan(`${HEADER}\n${'A,V,M,C,1,1\n'.repeat(100_001)}`);
  expect(counts).toEqual({ new: 100_000, changed: 0, same: 0, bad: 1 });
});
