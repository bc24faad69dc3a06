import { expect, test } from 'vitest';
import { sampleDocument } from '../examples/sample.ts';
import { offerKey } from '../file/names.ts';
import type { Deployment } from '../workspace.ts';
import { pairUses } from './pair-uses.ts';

const switching = { switchDays: 1, switchCost: 0, valueRetained: 1 };

test('a deployment counts where it runs with what it spends, and where it would switch to, each once', () => {
  const deployment: Deployment = {
    ...{ id: 'd', name: 'D', model: 'a', channel: 'x', region: 'us' },
    ...{ annualSpend: 10, annualValue: 0 },
    fallbacks: [
      { model: 'a', channel: 'x', ...switching },
      { model: 'b', channel: 'y', ...switching },
      { model: 'b', channel: 'y', ...switching },
    ],
  };
  const { region: _, ...elsewhere } = deployment;
  const table = pairUses([deployment, { ...elsewhere, id: 'e', annualSpend: 5, fallbacks: [] }]);
  expect([...table]).toEqual([
    [
      offerKey('a', 'x'),
      {
        deployments: 2,
        spend: 15,
        fallbacks: 1,
        regions: new Map([
          ['us', 1],
          ['', 1],
        ]),
      },
    ],
    [offerKey('b', 'y'), { deployments: 0, spend: 0, fallbacks: 1, regions: new Map([['us', 1]]) }],
  ]);
});

test('all spend of a workspace stands somewhere', () => {
  const { deployments } = sampleDocument().workspace;
  const spend = [...pairUses(deployments).values()].reduce((sum, pair) => sum + pair.spend, 0);
  expect(spend).toBe(deployments.reduce((sum, { annualSpend }) => sum + annualSpend, 0));
});
