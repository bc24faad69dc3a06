import { expect, test } from 'vitest';
import type { Flow } from '../../model/exposure/flows.ts';
import { flowFinding } from './flow-finding.ts';

function flow(unit: string, annualSpend: number, exposedSpend: number): Flow {
  return {
    vendor: 'v',
    channel: 'c',
    unit,
    deployments: 1,
    annualSpend,
    exposedSpend,
    legalSpend: 0,
  };
}

test.each([
  [
    'says how much of the spend is blocked, and where most',
    [flow('A', 600_000, 100_000), flow('B', 400_000, 300_000)],
    '40% of $1.00 M of spend is expected to be blocked, the most on the way to B',
  ],
  ['says so when nothing is', [flow('A', 100, 0)], 'No spend is expected to be blocked on its way'],
  ['says so without spend', [flow('A', 0, 0)], 'No deployment has spend yet'],
  ['says so without deployments', [], 'No deployment has spend yet'],
])('the finding of the flows %s', (_, flows, finding) => {
  const said = flowFinding(flows, ({ unit }) => `to ${unit}`, 'USD');
  expect(said.replaceAll('\u00a0', ' ')).toBe(finding);
});
