import { expect, test } from 'vitest';
import type { ComparedField } from '../../electron/file-exchange.ts';
import { placeWords, sideWords } from './merge.ts';

const field: ComparedField = {
  key: 'stances anthropic:aws/outcomes',
  within: [{ list: 'stances', key: 'anthropic:aws' }],
  field: 'outcomes',
  order: null,
  base: null,
  mine: '[{"id":"follow","probability":0.3},{"id":"diverge","probability":0.7}]',
  theirs: '[{"id":"follow","probability":0.4},{"id":"diverge","probability":0.6}]',
  isClash: true,
};

test('a field is said with what it stands in, its values briefly', () => {
  expect(placeWords(field)).toBe('Stance anthropic:aws, outcomes');
  expect(sideWords(field)).toEqual({
    base: 'not there',
    mine: 'follow 30%; diverge 70%',
    theirs: 'follow 40%; diverge 60%',
  });
});

test('values that are briefly the same are said in full', () => {
  const mine = '[{"id":"follow","probability":1,"actDays":30}]';
  const theirs = '[{"id":"follow","probability":1,"actDays":60}]';
  expect(sideWords({ ...field, mine, theirs }).theirs).toBe(
    'id follow, probability 1, days to act 60',
  );
});

test('amounts are grouped, a whole thing has no field', () => {
  const amount = { ...field, within: [], field: 'annualSpend', mine: '1200000', theirs: null };
  expect(sideWords(amount)).toMatchObject({ mine: '1,200,000', theirs: 'not there' });
  expect(placeWords({ ...field, field: null })).toBe('Stance anthropic:aws');
});

test('what differs in a deck is said by headlines, authors and figures', () => {
  const slide = { list: 'slides', key: '3f2b', name: 'Half the loss' };
  expect(placeWords({ ...field, within: [slide], field: 'headline' })).toBe(
    'Headline of slide “Half the loss”',
  );
  const comment = { list: 'comments', key: 'c1', name: 'Ada' };
  expect(placeWords({ ...field, within: [comment], field: null })).toBe('Comment of Ada');
  expect(placeWords({ ...field, within: [], field: null, order: 'slides' })).toBe(
    'Order of slides',
  );
  const figures = { scenario: 'AWS follows', currency: 'USD', at: '2026-11-23T16:00:00Z' };
  const drawn = (expected: number) =>
    JSON.stringify([{ chart: 'tornado', figures: [{ ...figures, expected }] }]);
  const charts = { ...field, within: [slide], field: 'charts' };
  expect(sideWords({ ...charts, mine: drawn(2_040_000), theirs: drawn(3e6) }).mine).toBe(
    'What drives it: AWS follows, $2.04\u00a0M expected, 2026-11-23',
  );
});
