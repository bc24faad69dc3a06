import { expect, test } from 'vitest';
import type { Driver, Scenario } from '../scenario.ts';
import {
  withAddedDriver,
  withAddedDriverOutcome,
  withDriverOutcome,
  withoutDriver,
  withoutDriverOutcome,
} from './driver.ts';

const mood: Driver = {
  id: 'mood',
  name: 'Mood',
  outcomes: [
    { id: 'calm', probability: 1 / 3 },
    { id: 'tense', probability: 2 / 3, switchDaysFactor: 2 },
  ],
};

const scenario: Scenario = {
  id: 'open',
  name: 'Open question',
  start: '2026-03-05',
  horizonDays: 365,
  designations: [],
  stances: [],
  drivers: [mood],
  influences: [
    {
      from: { driver: 'mood', outcome: 'calm' },
      to: { vendor: 'v', channel: 'c', outcome: 'o' },
      weight: 1,
    },
    {
      from: { vendor: 'v', channel: 'c', outcome: 'o' },
      to: { designation: 'd', outcome: 'x' },
      weight: 1,
    },
  ],
};

test('a new driver is as likely as not, under an id of its own', () => {
  const added = withAddedDriver(scenario, 'Mood').drivers?.at(-1);
  expect(added?.id).toBe('mood-2');
  expect(added?.outcomes.map(({ probability }) => probability)).toEqual([0.5, 0.5]);
});

test('a driver goes with the influences that touch it', () => {
  const after = withoutDriver(scenario, 'mood');
  expect([after.drivers, after.influences]).toEqual([[], scenario.influences?.slice(1)]);
});

test('a changed probability is shared out', () => {
  const after = withDriverOutcome(scenario, mood, { id: 'calm', probability: 0.5 });
  expect(after.drivers?.[0]?.outcomes).toEqual([
    { id: 'calm', probability: 0.5 },
    { id: 'tense', probability: 0.5, switchDaysFactor: 2 },
  ]);
});

test('a changed name leaves every probability to the last digit', () => {
  const after = withDriverOutcome(scenario, mood, { id: 'calm', name: 'Calm', probability: 1 / 3 });
  expect(after.drivers?.[0]?.outcomes.map(({ probability }) => probability)).toEqual([
    1 / 3,
    2 / 3,
  ]);
});

test('another outcome is there to be given a probability, under an id of its own', () => {
  const added = withAddedDriverOutcome(scenario, mood, 'Calm');
  expect(added.drivers?.[0]?.outcomes).toEqual([
    ...mood.outcomes,
    { id: 'calm-2', name: 'Calm', probability: 0 },
  ]);
});

test('an outcome goes with its influences, and the others share its probability', () => {
  const three: Driver = {
    ...mood,
    outcomes: [
      { id: 'calm', probability: 0.5 },
      { id: 'tense', probability: 0.3 },
      { id: 'war', probability: 0.2 },
    ],
  };
  const without = withoutDriverOutcome({ ...scenario, drivers: [three] }, three, 'calm');
  expect(without.drivers?.[0]?.outcomes).toEqual([
    { id: 'tense', probability: 0.6 },
    { id: 'war', probability: 0.4 },
  ]);
  expect(without.influences).toEqual(scenario.influences?.slice(1));
});

test('the last outcome of a driver stays', () => {
  const certain: Driver = { ...mood, outcomes: [{ id: 'calm', probability: 1 }] };
  const before = { ...scenario, drivers: [certain] };
  expect(withoutDriverOutcome(before, certain, 'calm')).toBe(before);
});
