import { expect, test } from 'vitest';
import type { PartExposure } from '../../../../model/exposure/part.ts';
import type { Deployment } from '../../../../model/workspace.ts';
import { rowsOf } from './deployment-rows.ts';

function deployment(id: string, name: string): Deployment {
  return { id, name, model: 'm', channel: 'c', annualSpend: 1, annualValue: 0 };
}

const deployments = [
  deployment('a', 'Claims 10'),
  deployment('b', 'left out'),
  deployment('c', 'Claims 9'),
];
const part: Pick<PartExposure, 'positions' | 'losses' | 'blockedChances'> = {
  positions: [0, 2],
  losses: Float64Array.of(5, 7),
  blockedChances: Float64Array.of(0.2, 0.1),
};

test.each([
  ['loss', ['Claims 9', 'Claims 10']],
  ['chance', ['Claims 10', 'Claims 9']],
  ['name', ['Claims 9', 'Claims 10']],
] as const)('the list of a part sorted by %s', (column, names) => {
  const rows = rowsOf(part, deployments, (_, value) => value, column);
  expect(rows.map(({ name }) => name)).toEqual(names);
  expect(rows.find(({ id }) => id === 'c')).toEqual({
    ...{ id: 'c', name: 'Claims 9', unit: '', use: 'm on c', loss: 7, chance: 0.1, spend: 1 },
  });
});
