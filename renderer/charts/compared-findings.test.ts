import { describe, expect, test } from 'vitest';
import { comparedFinding, comparedTimelineFinding } from './compared-findings.ts';
import { seriesAt } from './compared-series.ts';

function plain(text: string): string {
  return text.replaceAll(/\s/gu, ' ');
}

function costing(...losses: readonly number[]) {
  return losses.map((expected, place) => ({
    series: seriesAt(place, `S${place}`),
    expected: { loss: { expected } },
  }));
}

describe('the title of a comparison', () => {
  test.each([
    [[3e6, 4e6], '“S1” costs $1.00 M more than “S0”'],
    [[4e6, 3e6], '“S1” costs $1.00 M less than “S0”'],
    [[3e6, 3e6 * (1 + 1e-12)], '“S1” costs what “S0” does'],
    [[3e6, 4e6, 1e6], '“S1” costs most, $4.00 M; “S2” least, $1.00 M'],
    [[3e6, 3e6, 3e6], 'All of them cost the same'],
  ])('of expected losses %j', (losses, title) => {
    expect(plain(comparedFinding(costing(...losses), 'USD'))).toBe(title);
  });

  test('says of a long name as much as a title holds', () => {
    const [base, other] = costing(3e6, 4e6);
    const long = { ...seriesAt(1, 'Ä'.repeat(200)) };
    const named = [base, other && { ...other, series: long }].filter((one) => one !== undefined);
    expect(comparedFinding(named, 'USD')).toContain(`“${'Ä'.repeat(39)}…”`);
  });
});

describe('the title of timelines', () => {
  function losing(...lines: readonly (readonly number[])[]) {
    return lines.map((amounts, place) => ({
      series: seriesAt(place, `S${place}`),
      expected: {
        timeline: amounts.map((expected, week) => ({ day: week * 7, expected, blockedSpend: 0 })),
      },
    }));
  }

  test('says from when they part, and who ends farthest from the base', () => {
    const compared = losing([0, 1e6, 2e6], [0, 1e6, 2.5e6], [0, 0.9e6, 1e6]);
    expect(plain(comparedTimelineFinding(compared, 'USD'))).toBe(
      'They part before day 7; by day 14 “S2” has lost $1.00 M less than the base',
    );
  });

  test('says that they do not', () => {
    expect(comparedTimelineFinding(losing([0, 5], [0, 5]), 'USD')).toBe(
      'They lose the same on every day',
    );
  });
});
