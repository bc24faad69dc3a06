import { describe, expect, test } from 'vitest';
import type { Scenario } from '../scenario.ts';
import { withStanceBeliefs, type StanceBeliefs } from './stance.ts';

const place = { vendor: 'anthropic', channel: 'aws' };

const listed: Scenario = {
  id: 'open',
  name: 'Open question',
  start: '2026-03-05',
  horizonDays: 365,
  designations: [],
  stances: [
    {
      ...place,
      outcomes: [
        { id: 'at-once', kind: 'follow', probability: 0.1, actDays: 0 },
        { id: 'late', kind: 'follow', probability: 0.3, actDays: 165, source: 'a guess' },
        { id: 'stay', kind: 'diverge', probability: 0.6 },
      ],
    },
  ],
};

const beliefs: StanceBeliefs = {
  follow: { probability: 0.2, source: 'precedents, follow' },
  partial: { probability: 0.3, source: 'precedents, partial' },
  diverge: { probability: 0.5, source: 'precedents, diverge' },
};

function outcomesOf({ stances }: Scenario) {
  return stances[0]?.outcomes.map(({ id, probability, source }) => [id, probability, source]);
}

describe('believed chances of a stance', () => {
  test('are shared by the courses of a kind as before, each with its origin', () => {
    expect(outcomesOf(withStanceBeliefs(listed, place, beliefs))).toEqual([
      ['at-once', 0.05, 'precedents, follow'],
      ['late', 0.15, 'precedents, follow'],
      ['stay', 0.5, 'precedents, diverge'],
      ['partial', 0.3, 'precedents, partial'],
    ]);
  });

  test('are shared equally by courses that had nothing', () => {
    const certain = withStanceBeliefs(listed, place, {
      ...beliefs,
      follow: { probability: 0, source: '' },
      diverge: { probability: 0.7, source: '' },
    });
    const back = withStanceBeliefs(certain, place, beliefs);
    expect(outcomesOf(back)?.map(([id, probability]) => [id, probability])).toEqual([
      ['at-once', 0.1],
      ['late', 0.1],
      ['stay', 0.5],
      ['partial', 0.3],
    ]);
  });

  test('open a stance that is not listed, with a believable start for what is new', () => {
    const opened = withStanceBeliefs({ ...listed, stances: [] }, place, beliefs);
    expect(opened.stances[0]?.outcomes).toMatchObject([
      { id: 'follow', kind: 'follow', probability: 0.2, actDays: 30 },
      { id: 'partial', kind: 'partial', probability: 0.3, actDays: 30 },
      { id: 'diverge', kind: 'diverge', probability: 0.5 },
    ]);
  });

  test('leave the scenario they were given as it was', () => {
    const before = structuredClone(listed);
    withStanceBeliefs(listed, place, beliefs);
    expect(listed).toEqual(before);
  });
});
