import { expect, test } from 'vitest';
import { FreshIds } from './fresh-ids.ts';

test('makes ids unlike those taken and unlike each other, whatever the order of names', () => {
  const ids = new FreshIds(['claims', 'b-3']);
  const names = ['Claims', 'A', 'A', 'A-2', 'B', 'B', 'B', 'a'];
  expect(names.map((name) => ids.make(name))).toEqual([
    'claims-2',
    'a',
    'a-2',
    'a-2-2',
    'b',
    'b-2',
    'b-4',
    'a-3',
  ]);
});
