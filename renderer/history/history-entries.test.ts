import { expect, test } from 'vitest';
import { historyEntries, stepTime, undoneWords } from './history-entries.ts';

const at = '2026-11-23T20:15:00';
const step = (seq: number, undone: boolean) => ({
  ...{ seq, label: `Step ${String(seq)}`, at, undone },
  of: { collection: 'scenarios', id: 'base' } as const,
});
const named = () => 'Base case';

test('the newest step done is where things stand; the beginning comes once the window reaches it', () => {
  const steps = [step(3, true), step(2, false), step(1, false)];
  const entries = historyEntries({ steps, kept: 3, undone: 1 }, named);
  expect(entries.map(({ seq, isUndone, isNow }) => [seq, isUndone, isNow])).toEqual([
    [3, true, false],
    [2, false, true],
    [1, false, false],
    [0, false, false],
  ]);
  expect(historyEntries({ steps: steps.slice(0, 2), kept: 3, undone: 1 }, named)).toHaveLength(2);
});

test('with everything undone things stand at the beginning; without steps there is none', () => {
  expect(
    historyEntries({ steps: [step(1, true)], kept: 1, undone: 1 }, named).at(-1),
  ).toMatchObject({
    seq: 0,
    isNow: true,
  });
  expect(historyEntries({ steps: [], kept: 0, undone: 0 }, named)).toEqual([]);
});

test('a step says which scenario it changed, once, and only where that is still there', () => {
  const steps = [step(2, false), { ...step(1, false), label: 'Add Base case' }];
  const known = { steps, kept: 2, undone: 0 };
  expect(historyEntries(known, named).map(({ where }) => where)).toEqual(['Base case', null, null]);
  expect(historyEntries(known, () => undefined)[0]?.where).toBeNull();
});

test('that the next change discards what is undone is said before it does', () => {
  expect(undoneWords({ undone: 0 })).toBeNull();
  expect(undoneWords({ undone: 1 })).toBe('1 undone step: the next change discards it.');
  expect(undoneWords({ undone: 3 })).toBe('3 undone steps: the next change discards them.');
});

test('a step of today is told by its time, one of before by its day too', () => {
  expect(stepTime(at, new Date('2026-11-23T23:00:00'))).toBe('20:15');
  expect(stepTime(at, new Date('2026-11-24T08:00:00'))).toBe('23 Nov, 20:15');
  expect(stepTime(at, new Date('2027-01-02T08:00:00'))).toBe('23 Nov 2026, 20:15');
});
