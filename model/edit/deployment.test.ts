import { expect, test } from 'vitest';
import type { Deployment } from '../workspace.ts';
import { addedDeployments, duplicatedDeployments } from './deployment.ts';

function deployment(id: string, name = id): Deployment {
  return { id, name, model: 'm', channel: 'c', annualSpend: 1, annualValue: 2 };
}
const collection = {
  items: [deployment('a'), deployment('b'), deployment('c')],
  positions: [0, 2.5, 7],
};

test('new deployments stand at the end, under ids of their own', () => {
  const { id: _a, ...own } = deployment('a', 'A');
  const { changes, ids } = addedDeployments(collection, [own, own]);
  expect(ids).toEqual(['a-2', 'a-3']);
  expect(changes).toEqual([
    {
      ...{ kind: 'insert', collection: 'deployments', id: 'a-2', position: 8 },
      value: { ...own, id: 'a-2' },
    },
    {
      ...{ kind: 'insert', collection: 'deployments', id: 'a-3', position: 9 },
      value: { ...own, id: 'a-3' },
    },
  ]);
});

test('copies stand right behind what they are of, the last at the end', () => {
  const { changes, ids } = duplicatedDeployments(collection, new Set(['a', 'c', 'gone']));
  expect(ids).toEqual(['a-copy', 'c-copy']);
  expect(changes.map((change) => ('position' in change ? change.position : null))).toEqual([
    1.25, 8,
  ]);
  expect(changes[0]).toMatchObject({ value: { name: 'a (copy)', annualValue: 2 } });
});

test('a name as long as a name may be makes room for the mark of a copy', () => {
  const long = { items: [deployment('x', '🙂'.repeat(200))], positions: [0] };
  const { changes } = duplicatedDeployments(long, new Set(['x']));
  expect(changes[0]).toMatchObject({ value: { name: `${'🙂'.repeat(193)} (copy)` } });
});
