import { describe, expect, test } from 'vitest';
import type { InfluenceEnd, Scenario } from '../scenario.ts';
import {
  judgementTable,
  scenarioVariables,
  withInfluence,
  withInfluenceNote,
} from './influence.ts';

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
  const table = judgementTable(scenario.influences ?? []);
  expect(table).toEqual(
    new Map([
      [
        'anthropic:aws follow',
        new Map([
          [
            'anthropic:gcp follow',
            { from: aws, to: gcp, weight: 3, influences: scenario.influences },
          ],
        ]),
      ],
    ]),
  );
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

describe('a reason', () => {
  test('is kept by the first influence between the two ends', () => {
    expect(withInfluenceNote(scenario, aws, gcp, 'same lawyers').influences).toEqual([
      { from: aws, to: gcp, weight: 2, note: 'same lawyers' },
      { from: aws, to: gcp, weight: 1 },
    ]);
  });

  test('that is empty is taken back', () => {
    expect(withInfluenceNote(scenario, aws, gcp, '').influences?.[0]).toEqual({
      from: aws,
      to: gcp,
      weight: 2,
    });
  });

  test('for what is not judged changes nothing', () => {
    expect(withInfluenceNote(scenario, gcp, aws, 'why')).toBe(scenario);
  });
});
