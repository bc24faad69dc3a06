import { expect, test } from 'vitest';
import { exitPlanGap } from './exit-plan-gap.ts';

const vendorOf = (model: string) => model.slice(0, 1);
const to = (model: string, channel: string) => ({
  ...{ model, channel, switchDays: 1, switchCost: 0, valueRetained: 1 },
});

test.each([
  [[], 'no-fallback'],
  [[to('a1', 'aws')], 'same-both'],
  [[to('a2', 'gcp')], 'same-vendor'],
  [[to('b1', 'aws')], 'same-channel'],
  [[to('b1', 'gcp')], null],
  [[to('a2', 'gcp'), to('b1', 'aws')], null],
  [[to('a2', 'gcp'), to('a3', 'aws')], 'same-vendor'],
])('%j', (fallbacks, gap) => {
  expect(exitPlanGap({ model: 'a1', channel: 'aws', fallbacks }, vendorOf)).toBe(gap);
});
