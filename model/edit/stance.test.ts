import { describe, expect, test } from 'vitest';
import type { Scenario } from '../scenario.ts';
import { withStance, withStanceProbability, withUncertainStance } from './stance.ts';

const place = { vendor: 'anthropic', channel: 'aws' };

const bare: Scenario = {
  id: 'open',
  name: 'Open question',
  start: '2026-03-05',
  horizonDays: 365,
  designations: [],
  stances: [],
};

const listed: Scenario = {
  ...bare,
  stances: [
    {
      ...place,
      outcomes: [
        { id: 'late', kind: 'follow', probability: 1, actDays: 165 },
        { id: 'stay', kind: 'diverge', probability: 0 },
      ],
    },
  ],
};

describe('a flipped stance', () => {
  test('keeps the days of the stance it leaves, for the way back', () => {
    const flipped = withStance(listed, place, 'diverge');
    expect(flipped.stances[0]?.outcomes).toEqual([
      { id: 'late', kind: 'follow', probability: 0, actDays: 165 },
      { id: 'stay', kind: 'diverge', probability: 1 },
    ]);
    expect(withStance(flipped, place, 'follow')).toEqual(listed);
  });

  test('is listed when it was not before', () => {
    expect(withStance(bare, place, 'diverge').stances).toEqual([
      { ...place, outcomes: [{ id: 'diverge', kind: 'diverge', probability: 1 }] },
    ]);
  });

  test('never changes the scenario it was given', () => {
    const before = structuredClone(listed);
    withStance(listed, place, 'partial');
    withUncertainStance(listed, place);
    expect(listed).toEqual(before);
  });
});

describe('an uncertain stance', () => {
  test('gives every kind a chance, most to the one held', () => {
    const outcomes = withUncertainStance(listed, place).stances[0]?.outcomes ?? [];
    expect(outcomes.map(({ id, kind, probability }) => [id, kind, probability])).toEqual([
      ['late', 'follow', 0.6],
      ['stay', 'diverge', 0.2],
      ['partial', 'partial', 0.2],
    ]);
  });

  test('opens one that was not listed', () => {
    const outcomes = withUncertainStance(bare, place).stances[0]?.outcomes ?? [];
    expect(outcomes.map(({ kind, probability }) => [kind, probability])).toEqual([
      ['diverge', 0.6],
      ['follow', 0.2],
      ['partial', 0.2],
    ]);
  });

  test('adds up again after one number is typed', () => {
    const uncertain = withUncertainStance(listed, place);
    const outcomes =
      withStanceProbability(uncertain, place, 'stay', 0.5).stances[0]?.outcomes ?? [];
    expect(outcomes.map(({ id, probability }) => [id, probability])).toEqual([
      ['late', 0.375],
      ['stay', 0.5],
      ['partial', 0.125],
    ]);
  });
});
