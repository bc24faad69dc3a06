import { expect, test } from 'vitest';
import { exposureWith } from './exposure-example.ts';
import { watchAdvice } from './watch-advice.ts';

const names = new Map([
  ['v:aws', { name: 'AWS', outcomes: new Map() }],
  ['v:gcp', { name: 'Google', outcomes: new Map() }],
]);

function advice(evpi: number, evppi: Readonly<Record<string, number>>) {
  const summary = { expected: 0, sd: 0, p05: 0, p50: 0, p95: 0, cvar95: 0, max: 1e6 };
  const plans = [{ id: 'none', cost: 0, maxRegret: 0, ...summary }];
  return watchAdvice(exposureWith({ plans, evpi, evppi }), names, 'USD').map((sentence) =>
    sentence.replaceAll('\u00a0', ' '),
  );
}

const most =
  'Knowing how everything turns out would be worth at most $5.00 k (EVPI): no study, and no waiting, is worth more.';

test('the variable worth most is to be watched first', () => {
  expect(advice(5000, { 'v:aws': 1200, 'v:gcp': 3000 })).toEqual([
    'Watch Google first: knowing it before choosing is worth at most $3.00 k (EVPPI); next AWS, $1.20 k.',
    most,
  ]);
  expect(advice(5000, { 'v:aws': 1200, 'v:gcp': 1e-7 })[0]).toBe(
    'Watch AWS first: knowing it before choosing is worth at most $1.20 k (EVPPI).',
  );
});

test('what is worth nothing is said to be', () => {
  expect(advice(5000, { 'v:aws': 0 })).toEqual([
    'No single variable is worth watching by itself: none of them alone would change the choice.',
    most,
  ]);
  expect(advice(1e-8, { 'v:aws': 1e-9 })).toEqual([
    'Nothing is worth waiting for: the same plan is best whatever happens, so learning more is worth nothing (EVPI 0).',
  ]);
});
