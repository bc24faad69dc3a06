import { describe, expect, test } from 'vitest';
import type { Designation, Scenario } from '../scenario.ts';
import {
  withAddedCourse,
  withAddedDesignation,
  withoutCourse,
  withoutDesignation,
} from './designation.ts';

const dod: Designation = {
  id: 'dod',
  issuer: 'Department of Defense',
  target: { vendor: 'anthropic' },
  outcomes: [
    { id: 'absent', probability: 0.5, issued: false },
    {
      id: 'standing',
      probability: 0.5,
      announcedDay: 3,
      effectiveDay: 10,
      windDownDays: 180,
      binds: 'contractors',
      agencies: ['dod'],
    },
  ],
};

const scenario: Scenario = {
  id: 'open',
  name: 'Open question',
  start: '2026-03-05',
  horizonDays: 365,
  designations: [dod],
  stances: [],
  drivers: [{ id: 'designation', name: 'In the way', outcomes: [{ id: 'a', probability: 1 }] }],
  influences: [
    {
      from: { designation: 'dod', outcome: 'standing' },
      to: { driver: 'designation', outcome: 'a' },
      weight: 2,
    },
    {
      from: { designation: 'dod', outcome: 'absent' },
      to: { driver: 'designation', outcome: 'a' },
      weight: 1,
    },
  ],
};

test('a new designation takes an id no variable of the scenario has', () => {
  const added = withAddedDesignation(scenario, 'openai').designations.at(-1);
  expect(added?.id).toBe('designation-2');
  expect(added?.target).toEqual({ vendor: 'openai' });
});

test('a designation goes with the influences that touch it', () => {
  expect(withoutDesignation(scenario, 'dod')).toEqual({
    ...scenario,
    designations: [],
    influences: [],
  });
});

describe('courses', () => {
  test('a reversal starts from the dates of the course that stands, with a fifth of the chance', () => {
    const outcomes = withAddedCourse(scenario, dod, 'reversed').designations[0]?.outcomes ?? [];
    expect(outcomes.map(({ probability }) => probability)).toEqual([0.4, 0.4, 0.2]);
    expect(outcomes.at(-1)).toEqual({
      id: 'reversed',
      name: 'Reversed by a court',
      probability: 0.2,
      announcedDay: 3,
      effectiveDay: 10,
      windDownDays: 180,
      binds: 'contractors',
      agencies: ['dod'],
      reversedDay: 130,
    });
  });

  test('one that goes leaves its chance to the others and takes its influences along', () => {
    const after = withoutCourse(scenario, dod, 'absent');
    expect(after.designations[0]?.outcomes.map(({ id, probability }) => [id, probability])).toEqual(
      [['standing', 1]],
    );
    expect(after.influences).toEqual(scenario.influences?.slice(0, 1));
  });

  test('the last one stays', () => {
    const single = { ...dod, outcomes: dod.outcomes.slice(0, 1) };
    const only = { ...scenario, designations: [single] };
    expect(withoutCourse(only, single, 'absent')).toBe(only);
  });
});
