import { expect, test } from 'vitest';
import { sampleDocument } from '../../../../model/examples/sample.ts';
import { indexPortfolio } from '../../../../model/exposure/portfolio.ts';
import { largestFirst, portfolioInsight } from '../../../../model/insight/portfolio-insight.ts';
import { facetFinding, gapFinding } from './insight-words.ts';

const { workspace } = sampleDocument();
const portfolio = indexPortfolio(workspace);
const insightOf = (positions: Iterable<number>) =>
  portfolioInsight(workspace.deployments, positions, portfolio);

test('the findings say who takes most and how many have nowhere to go', () => {
  const insight = insightOf(workspace.deployments.keys());
  const [first] = largestFirst(insight.by.vendor, 'spend');
  const said = facetFinding('vendor', first, 'Anthropic', insight.total.spend, 'spend');
  expect(said).toBe(
    `Anthropic takes ${(((first?.spend ?? 0) / insight.total.spend) * 100).toFixed(0)}% of the spend`,
  );
  expect(gapFinding(insight, 'spend', 'USD')).toMatch(
    /^\d+ of 13 deployments, \$[\d.]+\u00a0[Mk] of spend, have a gap in the exit plan$/,
  );
});

test('one alone takes all, nobody takes nothing, and a region may be missing', () => {
  const one = insightOf([0]);
  expect(facetFinding('model', one.by.model[0], 'Claude', one.total.value, 'value')).toBe(
    'All the value is on Claude',
  );
  expect(facetFinding('vendor', undefined, '', 0, 'spend')).toBe('Nothing is spent by vendor');
  expect(
    facetFinding('region', { key: '', deployments: 1, spend: 1, value: 0 }, '', 2, 'spend'),
  ).toBe('Deployments without a region take 50% of the spend');
  expect(gapFinding(insightOf([]), 'spend', 'USD')).toBe('No deployment is shown');
});
