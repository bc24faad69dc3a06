import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleDocument } from '../examples/sample.ts';
import { exitPlanGap } from '../exit-plan-gap.ts';
import { indexPortfolio } from '../exposure/portfolio.ts';
import { randomWorkspace } from '../exposure/brute-force/random-scenario.ts';
import {
  concentrationIn,
  gapsTogether,
  INSIGHT_FACETS,
  largestFirst,
  portfolioInsight,
} from './portfolio-insight.ts';

const { workspace } = sampleDocument();
const { deployments } = workspace;
const sample = indexPortfolio(workspace);

test('of the sample: who takes most, how concentrated it is, and who has nowhere to go', () => {
  const insight = portfolioInsight(deployments, deployments.keys(), sample);
  const [first] = largestFirst(insight.by.vendor, 'spend');
  const own = deployments.filter(({ model }) => sample.vendorOf(model) === 'anthropic');
  expect(first).toEqual({
    key: 'anthropic',
    deployments: own.length,
    spend: own.reduce((sum, { annualSpend }) => sum + annualSpend, 0),
    value: own.reduce((sum, { annualValue }) => sum + annualValue, 0),
  });
  const shares = insight.by.vendor.map(({ spend }) => (100 * spend) / insight.total.spend);
  expect(concentrationIn(insight.by.vendor, 'spend')?.hhi).toBeCloseTo(
    shares.reduce((sum, share) => sum + share ** 2, 0),
    9,
  );
});

test('every facet adds up to the whole, and the gaps to those that have one, whichever rows are looked at', () => {
  fc.assert(
    fc.property(randomWorkspace, fc.nat(15), (random, bits) => {
      const portfolio = indexPortfolio(random);
      const chosen = [...random.deployments.keys()].filter((at) => (bits >> at) & 1);
      const insight = portfolioInsight(random.deployments, chosen, portfolio);
      const sum = (parts: readonly { readonly spend: number; readonly deployments: number }[]) => ({
        deployments: parts.reduce((total, part) => total + part.deployments, 0),
        spend: parts.reduce((total, part) => total + part.spend, 0),
      });
      for (const facet of INSIGHT_FACETS) {
        expect(insight.total).toMatchObject(sum(insight.by[facet]));
      }
      const withGap = chosen.filter((at) => {
        const deployment = random.deployments[at];
        return deployment !== undefined && exitPlanGap(deployment, portfolio) !== null;
      });
      expect(gapsTogether(insight).deployments).toBe(withGap.length);
    }),
  );
});

test('nothing is concentrated where nothing is spent', () => {
  const none = portfolioInsight(deployments, [], sample);
  expect(none.total.deployments).toBe(0);
  expect(none.gaps.size).toBe(0);
  expect(concentrationIn(none.by.vendor, 'value')).toBeNull();
});
