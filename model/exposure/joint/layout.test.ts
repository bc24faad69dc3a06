import { expect, test } from 'vitest';
import { layOut, mapStates } from './layout.ts';
import type { Node } from './network.ts';

const designation = (...issued: readonly boolean[]): Node => ({
  variable: null,
  radix: issued.length,
  firstOutcome: 0,
  watched: [],
  issued,
});
const stance = (outcomes: number, ...watched: readonly number[]): Node => ({
  variable: null,
  radix: outcomes + 1,
  firstOutcome: 1,
  watched,
  issued: [],
});

/** Two designations, and stances on a vendor of the first and on a vendor of both. */
const NODES = [
  designation(false, true, true),
  designation(true, false),
  stance(3, 0),
  stance(3, 0),
  stance(2, 0, 1),
];

/** All states, by counting through every combination and leaving out what cannot be. */
function possible(nodes: readonly number[]): readonly string[] {
  const states = new Set<string>();
  const radices = NODES.map(({ radix }) => radix);
  const count = radices.reduce((product, radix) => product * radix, 1);
  for (let number = 0; number < count; number += 1) {
    let rest = number;
    const held = radices.map((radix) => {
      const own = rest % radix;
      rest = Math.floor(rest / radix);
      return own;
    });
    const isPossible = NODES.every(({ watched }, node) => {
      if (watched.length === 0) return true;
      const isOn = watched.some((own) => NODES[own]?.issued[held[own] ?? -1] === true);
      return isOn === (held[node] ?? 0) > 0;
    });
    if (isPossible) states.add(nodes.map((node) => held[node]).join(' '));
  }
  return [...states].sort();
}

/** The states of a layout, one entry after the other. */
function listed(nodes: readonly number[]): readonly string[] {
  const layout = layOut(NODES, nodes);
  return (layout?.boxes ?? []).flatMap(({ size, firsts, radices, strides }) =>
    Array.from({ length: size }, (_, state) =>
      firsts
        .map((first, place) => {
          const own = Math.floor(state / (strides[place] ?? 1)) % (radices[place] ?? 1);
          return first + own;
        })
        .join(' '),
    ),
  );
}

test.each([[[0, 2, 3]], [[2, 3]], [[1, 4]], [[0, 1, 2, 3, 4]], [[2, 4]], [[0, 4]], [[]]])(
  'nodes %j: each state that can be is listed once, and no other',
  (nodes) => {
    expect([...listed(nodes)].sort()).toEqual(possible(nodes));
  },
);

test('a layout over the limit is none', () => {
  expect(layOut(NODES, [0, 2, 3], 19)?.size).toBe(19);
  expect(layOut(NODES, [0, 2, 3], 18)).toBeNull();
});

test.each([[[0, 2]], [[3, 4]], [[4]], [[]]])(
  'each state of all nodes is mapped to that of nodes %j',
  (nodes) => {
    const all = [0, 1, 2, 3, 4];
    const [wide, narrow] = [layOut(NODES, all), layOut(NODES, nodes)];
    if (!wide || !narrow) throw new Error('too large');
    const states = listed(all).map((held) => {
      const own = held.split(' ');
      return nodes.map((node) => own[node]).join(' ');
    });
    const narrowStates = listed(nodes);
    expect([...mapStates(wide, narrow)].map((state) => narrowStates[state])).toEqual(states);
  },
);
