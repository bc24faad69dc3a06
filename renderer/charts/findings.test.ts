import { describe, expect, test } from 'vitest';
import type { Exposure, MapCell, TimelinePoint } from '../../model/exposure/result.ts';
import { exposureWith } from './exposure-example.ts';
import {
  blockedSpendFinding,
  exceedanceFinding,
  lossOverTimeFinding,
  mapFinding,
} from './findings.ts';

function exposureOf(timeline: readonly TimelinePoint[]): Exposure {
  const expected = timeline.at(-1)?.expected ?? 0;
  const summary = { sd: 0, p05: expected, p50: expected, p95: expected, cvar95: expected };
  return exposureWith({
    loss: { expected, ...summary, max: expected, exceedance: [[expected, 1]] },
    timeline,
  });
}

function point(day: number, expected: number, blockedSpend = 0): TimelinePoint {
  return { day, expected, p05: expected, p95: expected, blockedSpend };
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

describe('loss over time', () => {
  test('says how much, and by when half of it has come', () => {
    const exposure = exposureOf([point(0, 0), point(56, 700_000), point(365, 1_211_500)]);
    expect(plain(lossOverTimeFinding(exposure, 'USD'))).toBe(
      'Expected loss reaches $1.21 M by day 365, half of it before day 56',
    );
  });
  test('says so when nothing is lost', () => {
    expect(lossOverTimeFinding(exposureOf([point(0, 0), point(30, 0)]), 'USD')).toBe(
      'No loss is expected in this scenario',
    );
  });
  test('takes less than a cent for nothing', () => {
    expect(lossOverTimeFinding(exposureOf([point(0, 0), point(30, 0.004)]), 'USD')).toBe(
      'No loss is expected in this scenario',
    );
  });
  test('calls a negative loss a gain', () => {
    expect(plain(lossOverTimeFinding(exposureOf([point(0, 0), point(30, -2000)]), 'USD'))).toBe(
      'The company is expected to gain $2.00 k by day 30',
    );
  });
});

describe('blocked spend', () => {
  test('names the peak and the day it is first reached', () => {
    const exposure = exposureOf([point(0, 0), point(35, 0, 1_200_000), point(182, 0, 1_600_000)]);
    expect(plain(blockedSpendFinding(exposure, 'USD'))).toBe(
      '$1.60 M of yearly spend is expected to be blocked at the peak, from about day 182',
    );
  });
  test('does not take rounding for a later peak', () => {
    const exposure = exposureOf([point(0, 0, 0.3), point(7, 0, 0.1 + 0.2)]);
    expect(blockedSpendFinding(exposure, 'USD')).toMatch(/from the first day$/);
  });
});

describe('the map', () => {
  const cell: MapCell = {
    model: 'claude',
    channel: 'aws',
    deployments: 1,
    annualSpend: 1_200_000,
    blockedShare: 0.45,
    expectedLoss: 3,
  };
  const nameOf = ({ model, channel }: MapCell) => `${model} on ${channel}`;

  test('names where most spend is at risk, chance and all', () => {
    const safe = { ...cell, channel: 'gcp', annualSpend: 9e9, blockedShare: 0 };
    expect(plain(mapFinding([safe, cell], nameOf, 'USD'))).toBe(
      'Most at risk: claude on aws, $1.20 M a year, 45% likely to be blocked',
    );
  });
  test('says when nothing is blocked', () => {
    expect(mapFinding([{ ...cell, blockedShare: 0 }], nameOf, 'USD')).toBe(
      'No spend is at risk of being blocked',
    );
  });
});

describe('how bad it gets', () => {
  const uncertain = (changes: Partial<Exposure['loss']>): Exposure => {
    const exposure = exposureOf([point(0, 0), point(365, 2_000_000)]);
    const loss = { ...exposure.loss, sd: 1, p95: 4_200_000, cvar95: 4_970_000 };
    return { ...exposure, loss: { ...loss, ...changes } };
  };

  test.each([
    [0.45, 'The loss passes the tolerable $2.50 M with a chance of 45%'],
    [0, 'The loss never passes the tolerable $2.50 M'],
    [1, 'The loss is certain to pass the tolerable $2.50 M'],
  ])('is told against what can be borne, chance %d', (overTolerance, finding) => {
    expect(plain(exceedanceFinding(uncertain({ overTolerance }), 2_500_000, 'USD'))).toBe(finding);
  });

  test('is told by the worst twentieth where nothing is said to be tolerable', () => {
    expect(plain(exceedanceFinding(uncertain({}), undefined, 'USD'))).toBe(
      'In the worst twentieth of cases the loss is $4.97 M on average',
    );
  });

  test('calls nothing lost where even the worst is a gain', () => {
    const gains = uncertain({ p95: -10, cvar95: -5 });
    expect(exceedanceFinding(gains, undefined, 'USD')).toBe(
      'Even in the worst twentieth of cases nothing is lost',
    );
  });

  test.each([
    [0, 'The loss passes the tolerable $2.50 M in none of 20,000 trials'],
    [1, 'The loss passes the tolerable $2.50 M in all 20,000 trials'],
  ])('claims no certainty from trials, chance %d', (overTolerance, finding) => {
    const sampled = { ...uncertain({ overTolerance }), method: 'sampled', trials: 20_000 } as const;
    expect(plain(exceedanceFinding(sampled, 2_500_000, 'USD'))).toBe(finding);
  });

  test('is one amount where all is certain', () => {
    expect(plain(exceedanceFinding(uncertain({ sd: 0 }), undefined, 'USD'))).toBe(
      'The loss is certain: $2.00 M',
    );
  });
});
