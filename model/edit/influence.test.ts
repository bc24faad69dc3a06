import { describe, expect, test } from 'vitest';
import type { InfluenceEnd, Scenario } from '../scenario.ts';
import { influenceWeight, scenarioVariables, withInfluence } from './influence.ts';

const aws: InfluenceEnd = { vendor: 'anthropic', channel: 'aws', outcome: 'follow' };
const gcp: InfluenceEnd = { vendor: 'anthropic', channel: 'gcp', outcome: 'follow' };

const scenario: Scenario = {
  id: 'open',
  name: 'Open question',
  start: '2026-03-05',
  horizonDays: 365,
  designations: [
    {
      id: 'dod',
      issuer: 'DoD',
      target: { vendor: 'anthropic' },
      outcomes: [{ id: 'absent', probability: 1, issued: false }],
    },
  ],
  stances: [
    {
      vendor: 'anthropic',
      channel: 'aws',
      outcomes: [{ id: 'follow', kind: 'follow', probability: 1 }],
    },
    {
      vendor: 'anthropic',
      channel: 'gcp',
      outcomes: [{ id: 'follow', kind: 'follow', probability: 1 }],
    },
  ],
  drivers: [{ id: 'mood', name: 'Mood', outcomes: [{ id: 'calm', name: 'Calm', probability: 1 }] }],
  influences: [
    { from: aws, to: gcp, weight: 2, note: 'rivals watch each other' },
    { from: aws, to: gcp, weight: 1 },
  ],
};

test('variables come designations first, then stances, then drivers', () => {
  expect(
    scenarioVariables(scenario).map(({ key, outcomes }) => [key, outcomes.map(({ id }) => id)]),
  ).toEqual([
    ['dod', ['absent']],
    ['anthropic:aws', ['follow']],
    ['anthropic:gcp', ['follow']],
    ['mood', ['calm']],
  ]);
});

test('weights between the same two ends add', () => {
  expect(influenceWeight(scenario, aws, gcp)).toBe(3);
  expect(influenceWeight(scenario, gcp, aws)).toBe(0);
});

describe('setting a weight', () => {
  test('leaves one influence between the two ends, with the note', () => {
    expect(withInfluence(scenario, aws, gcp, -1).influences).toEqual([
      { from: aws, to: gcp, weight: -1, note: 'rivals watch each other' },
    ]);
  });

  test('to 0 takes the influence out', () => {
    expect(withInfluence(scenario, aws, gcp, 0).influences).toEqual([]);
  });

  test('adds what was not there', () => {
    expect(withInfluence(scenario, gcp, aws, 2).influences).toEqual([
      ...(scenario.influences ?? []),
      { from: gcp, to: aws, weight: 2 },
    ]);
  });

  test('between outcomes of one variable does nothing', () => {
    const late = { ...aws, outcome: 'late' };
    expect(withInfluence(scenario, aws, late, 2)).toBe(scenario);
  });
});
