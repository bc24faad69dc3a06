import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleDocument } from '../examples/sample.ts';
import { exitPlanGap } from '../exit-plan-gap.ts';
import { randomWorkspace } from '../exposure/brute-force/random-scenario.ts';
import {
  concentrationIn,
  gapsTogether,
  INSIGHT_FACETS,
  largestFirst,
  portfolioInsight,
} from './portfolio-insight.ts';

const { deployments, models } = sampleDocument().workspace;
const vendors = new Map(models.map(({ id, vendor }) => [id, vendor]));
const vendorOf = (model: string) => vendors.get(model) ?? '';

test('of the sample: who takes most, how concentrated it is, and who has nowhere to go', () => {
  const insight = portfolioInsight(deployments, deployments.keys(), vendorOf);
  const [first] = largestFirst(insight.by.vendor, 'spend');
  const own = deployments.filter(({ model }) => vendorOf(model) === 'anthropic');
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
    fc.property(randomWorkspace, fc.nat(15), (workspace, bits) => {
      const chosen = [...workspace.deployments.keys()].filter((at) => (bits >> at) & 1);
      const vendorIn = (model: string) =>
        workspace.models.find(({ id }) => id === model)?.vendor ?? '';
      const insight = portfolioInsight(workspace.deployments, chosen, vendorIn);
      const sum = (parts: readonly { readonly spend: number; readonly deployments: number }[]) => ({
        deployments: parts.reduce((total, part) => total + part.deployments, 0),
        spend: parts.reduce((total, part) => total + part.spend, 0),
      });
      for (const facet of INSIGHT_FACETS) {
        expect(insight.total).toMatchObject(sum(insight.by[facet]));
      }
      const withGap = chosen.filter((at) => {
        const deployment = workspace.deployments[at];
        return deployment !== undefined && exitPlanGap(deployment, vendorIn) !== null;
      });
      expect(gapsTogether(insight).deployments).toBe(withGap.length);
    }),
  );
});

test('nothing is concentrated where nothing is spent', () => {
  const none = portfolioInsight(deployments, [], vendorOf);
  expect(none.total.deployments).toBe(0);
  expect(none.gaps.size).toBe(0);
  expect(concentrationIn(none.by.vendor, 'value')).toBeNull();
});
