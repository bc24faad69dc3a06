import { addAt, floatAt, intAt, item } from '../numbers.ts';
import type { Beliefs } from './beliefs.ts';
import { addTo } from './table.ts';

/** Of one figure, per clique of a group: E[figure · 1{clique in a state}], or nothing known. */
export type CliqueMoments = readonly (Float64Array | undefined)[];

/**
 * Moments of a figure whose parts each look at a few cliques, in every clique of the group. `tops` is what the
 * parts say of the highest clique they look at, `below` of the others they look at; each part looks at cliques next to
 * each other. Beyond those a figure is told from what its cliques have in common with the next: up to the root,
 * then down again.
 */
export function spreadMoments(
  beliefs: Beliefs,
  tops: CliqueMoments,
  below: CliqueMoments,
): readonly Float64Array[] {
  const { tree, cliques, separators } = beliefs;
  const moments = cliques.map((table, own) => sumOf(table.length, tops[own], below[own]));
  const up = separators.map((table) => new Float64Array(table.length));
  const down = separators.map((table) => new Float64Array(table.length));
  tree.cliques.forEach(({ parent, toSeparator, parentToSeparator }, own) => {
    if (parent < 0) return;
    // What looks at a clique but not at the one above it goes up; what looks at the one above, not at it, down.
    const top = tops[own];
    if (top) sumInto(item(up, own), top, toSeparator, 1);
    sumInto(item(down, own), item(moments, parent), parentToSeparator, 1);
    const both = below[own];
    if (both) sumInto(item(down, own), both, toSeparator, -1);
  });

  const passing = cliques.map((table) => new Float64Array(table.length));
  /** Adds to a clique's table what came over a separator, in proportion to the clique's belief. */
  const carry = (own: number, message: Float64Array, separator: number, map: Int32Array) => {
    const table = item(passing, own);
    const belief = item(cliques, own);
    const masses = item(separators, separator);
    const ratios = message.map((value, state) => {
      const mass = floatAt(masses, state);
      return mass === 0 ? 0 : value / mass;
    });
    for (let state = 0; state < table.length; state += 1) {
      addAt(table, state, floatAt(belief, state) * floatAt(ratios, intAt(map, state)));
    }
  };
  for (let own = cliques.length - 1; own > 0; own -= 1) {
    const { parent, toSeparator, parentToSeparator } = item(tree.cliques, own);
    sumInto(item(up, own), item(passing, own), toSeparator, 1);
    carry(parent, item(up, own), own, parentToSeparator);
  }
  for (let own = 0; own < cliques.length; own += 1) {
    const table = item(passing, own);
    if (own > 0) carry(own, item(down, own), own, item(tree.cliques, own).toSeparator);
    for (const child of item(tree.children, own)) {
      const onwards = item(down, child);
      sumInto(onwards, table, item(tree.cliques, child).parentToSeparator, 1);
      // What came up from a child is not sent down to it again.
      item(up, child).forEach((came, state) => addAt(onwards, state, -came));
    }
    addTo(item(moments, own), table);
  }
  return moments;
}

function sumOf(size: number, ...tables: readonly (Float64Array | undefined)[]): Float64Array {
  const sum = new Float64Array(size);
  for (const table of tables) if (table) addTo(sum, table);
  return sum;
}

function sumInto(sums: Float64Array, table: Float64Array, map: Int32Array, sign: number): void {
  for (let state = 0; state < table.length; state += 1) {
    addAt(sums, intAt(map, state), sign * floatAt(table, state));
  }
}
