import { expect, test } from 'vitest';
import { exampleDeck } from '../../model/deck/example-deck.ts';
import type { Verdict } from '../engine/snapshot-messages.ts';
import { linesOf, summaryOf, warningOf, type Verdicts } from './verdicts.ts';

const deck = exampleDeck();
const [one, , three] = deck.slides;
if (!one || !three) throw new Error('the example has three slides');
const matches: Verdict = { kind: 'matches' };
const differs: Verdict = { kind: 'differs', figures: ['loss.expected', 'loss.p95', 'loss.p05'] };
const unchecked: Verdict = { kind: 'cannot-be-checked', why: 'Its scenario is not in the file.' };

function found(first: Verdict, second: Verdict): Verdicts {
  return new Map([
    ['s1', first],
    ['s2', second],
  ]);
}

test('a deck is as sound as its worst figures, and says how far checking has got', () => {
  expect(summaryOf(deck, new Map()).words).toBe('Checking figures: 0 of 2');
  expect(summaryOf(deck, new Map([['s1', matches]])).kind).toBe('checking');
  const both = (first: Verdict, second: Verdict) => summaryOf(deck, found(first, second));
  expect(both(matches, matches)).toEqual({ kind: 'matches', words: 'All figures match' });
  expect(both(unchecked, differs)).toEqual({
    kind: 'differs',
    words: '1 of 2 sets of figures differ',
  });
  expect(both(matches, unchecked).kind).toBe('cannot-be-checked');
  const missing = { ...deck, snapshots: (deck.snapshots ?? []).slice(0, 1) };
  expect(summaryOf(missing, new Map([['s1', matches]])).words).toBe(
    '1 of 2 sets of figures cannot be checked',
  );
  expect(summaryOf({ ...deck, slides: [], snapshots: [] }, new Map()).kind).toBe('none');
});

test('a slide says of each of its scenarios what was found, and which figures differ', () => {
  const lines = linesOf(deck, three, found(differs, unchecked));
  expect(lines.map(({ words }) => words)).toEqual([
    'T: cannot be checked. Its scenario is not in the file.',
    `${deck.snapshots?.[0]?.scenario.name ?? ''}: differs from what this file’s scenario comes to, worked out again here: expected loss and how losses are spread.`,
  ]);
  expect(warningOf(deck, three, new Map([['s1', differs]]))).toBe('figures differ');
  expect(warningOf(deck, one, new Map([['s1', matches]]))).toBeNull();
});

test('figures that the file does not have cannot be checked', () => {
  const lines = linesOf({ ...deck, snapshots: [] }, one, new Map());
  expect(lines).toEqual([
    {
      id: 's1',
      kind: 'cannot-be-checked',
      words: 'Cannot be checked: the figures are missing from the file.',
    },
  ]);
});
