import { describe, expect, test } from 'vitest';
import type { Bridge } from '../../model/exposure/bridge.ts';
import { bridgeFinding, stepsThatMatter } from './bridge-finding.ts';

function bridgeOf(from: number, changes: Readonly<Record<string, number>>): Bridge {
  const steps = Object.entries(changes).map(([key, change]) => ({
    kind: 'stance' as const,
    key,
    change,
  }));
  const to = steps.reduce((sum, { change }) => sum + change, from);
  return { from, to, steps, method: 'all-orders' };
}

function findingOf(bridge: Bridge): string {
  return bridgeFinding(
    bridge,
    stepsThatMatter(bridge, ({ key }) => key),
    'USD',
  ).replaceAll(/\s/gu, ' ');
}

describe('the title of a bridge', () => {
  test.each([
    [{ Google: 3.1e6, AWS: 0.9e6 }, 'Google brings $3.10 M of the $4.00 M more'],
    [{ Google: -3.1e6, AWS: -0.9e6 }, 'Google saves $3.10 M of the $4.00 M less'],
    [{ Google: 4e6 }, 'All of the $4.00 M more comes from Google'],
    [{ 'The influences': 4e6 }, 'All of the $4.00 M more comes from the influences'],
    [{ Google: 5e6, AWS: -1e6 }, 'Google brings $5.00 M more, the rest takes $1.00 M back'],
    [{ Google: -5e6, AWS: 1e6 }, 'Google saves $5.00 M, the rest adds $1.00 M back'],
    [{ Google: 1e6, AWS: -1e6 }, 'The differences cancel out: Google alone changes $1.00 M'],
    [{ Google: 0 }, 'Nothing that differs changes the expected loss'],
    [{}, 'Nothing that differs changes the expected loss'],
  ])('of %j', (changes, finding) => {
    expect(findingOf(bridgeOf(2e6, changes))).toBe(finding);
  });
});

test('steps that change nothing but the last digit are left out, the others come largest first', () => {
  const bridge = bridgeOf(2e6, { small: 10, none: 1e-6, large: -500 });
  expect(stepsThatMatter(bridge, ({ key }) => key)).toEqual([
    { name: 'large', change: -500 },
    { name: 'small', change: 10 },
  ]);
});

test('steps in a given order stay in it', () => {
  const bridge: Bridge = { ...bridgeOf(2e6, { small: 10, large: 500 }), method: 'given-order' };
  expect(stepsThatMatter(bridge, ({ key }) => key).map(({ name }) => name)).toEqual([
    'small',
    'large',
  ]);
});
