import { expect, test } from 'vitest';
import { exitPlanGap } from './exit-plan-gap.ts';

const everywhere = { vendorOf: (model: string) => model.slice(0, 1), isOffered: () => true };
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
  expect(exitPlanGap({ model: 'a1', channel: 'aws', fallbacks }, everywhere)).toBe(gap);
});

test.each([
  [[to('b1', 'gcp')], 'us', null],
  [[to('b1', 'gcp')], 'eu', 'not-offered'],
  [[to('b1', 'gcp')], undefined, 'not-offered'],
  [[to('a2', 'gcp'), to('b1', 'gcp')], 'eu', 'same-vendor'],
  [[], 'eu', 'no-fallback'],
])(
  'a fallback that is not offered in the region counts for nothing: %j in %s',
  (fallbacks, region, gap) => {
    const inPart = {
      ...everywhere,
      isOffered: (model: string, _channel: string, where: string) =>
        model === 'a2' || where === 'us',
    };
    expect(exitPlanGap({ model: 'a1', channel: 'aws', region, fallbacks }, inPart)).toBe(gap);
  },
);
