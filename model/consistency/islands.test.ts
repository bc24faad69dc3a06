import { expect, test } from 'vitest';
import { islandsOf } from './islands.ts';

/** What outcomes of one variable with two add to those of another with two. */
function block(from: number, to: number, ...weights: readonly [number, number, number, number]) {
  return { from, to, width: 2, weights: Int32Array.of(...weights) };
}

test('variables are one island when impacts tie them, in either direction and through others', () => {
  const blocks = [block(4, 1, 0, 0, 0, 1), block(1, 2, 1, 0, 0, 0)];
  const islands = islandsOf([2, 2, 2, 2, 2], blocks, [[0, 1], [0, 1], [0, 1], [0], [0, 1]]);
  expect(islands.map(({ members }) => members.map(({ variable }) => variable))).toEqual([
    [0],
    [1, 2, 4],
    [3],
  ]);
  expect(islands[1]?.blocks).toEqual([
    { ...blocks[0], from: 2, to: 0 },
    { ...blocks[1], from: 0, to: 1 },
  ]);
});

test('an impact that is the same whatever may be held ties nothing and is known from the start', () => {
  const alike = block(0, 1, 5, -5, 5, -5);
  const certain = block(2, 1, 9, 9, 1, 2);
  const islands = islandsOf([2, 2, 2], [alike, certain], [[0, 1], [0, 1], [1]]);
  expect(islands.map(({ members }) => members)).toEqual([
    [{ variable: 0, mayHold: [0, 1], balances: Int32Array.of(0, 0) }],
    [{ variable: 1, mayHold: [0, 1], balances: Int32Array.of(6, -3) }],
    [{ variable: 2, mayHold: [1], balances: Int32Array.of(0, 0) }],
  ]);
});

test('a moot stance is in no island, has no impact and ties nothing', () => {
  const blocks = [block(0, 1, 1, 2, 3, 4), block(1, 0, 1, 2, 3, 4), block(2, 0, 1, 2, 3, 4)];
  const none = Int32Array.of(0, 0);
  expect(islandsOf([2, 2, 2], blocks, [[], [0, 1], [0, 1]])).toEqual([
    { members: [{ variable: 1, mayHold: [0, 1], balances: none }], blocks: [] },
    { members: [{ variable: 2, mayHold: [0, 1], balances: none }], blocks: [] },
  ]);
});
