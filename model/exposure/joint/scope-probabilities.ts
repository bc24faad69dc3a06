import { at, item } from '../numbers.ts';
import type { Block, Scope } from '../scope.ts';
import { spreadTables, type PartTable } from '../table-spread.ts';
import { sizeOf, type Factor } from './factor.ts';
import type { Joint } from './joint.ts';
import { Query } from './query.ts';
import { ScopeMap } from './scope-map.ts';

/** Up to so many states a table over the nodes is made and collapsed; beyond, each block is made on its own. */
const DENSE_LIMIT = 2 ** 16;

/**
 * The probability of each joint state of a scope, summing to 1; null when working it out takes too large a
 * table. A stance without a say counts with all its states. Deterministic. Source: spec/exposure-model.md §3, §8.
 */
export function probabilitiesOf(joint: Joint, scope: Scope): Float64Array | null {
  const map = new ScopeMap(joint, scope);
  if (sizeOf(map.radices) > DENSE_LIMIT) return blockByBlock(joint, scope);
  const factors = factorsOver(joint, map.nodes);
  if (!factors) return null;
  const dense = new Float64Array(sizeOf(map.radices));
  const tables = factors.map((factor): PartTable => ({
    values: factor.values,
    offset: 0,
    places: factor.nodes.map((node) => map.nodes.indexOf(node)),
    strides: stridesOf(factor),
  }));
  spreadTables(map.radices, tables, 'product', dense, 0);
  return map.collapse(dense);
}

/** Factors whose product is the joint of some nodes (ascending); null when a step is too large. */
export function factorsOver(joint: Joint, nodes: readonly number[]): readonly Factor[] | null {
  const byGroup = new Map<number, number[]>();
  for (const node of nodes) {
    const group = at(joint.groupOf, node);
    const own = byGroup.get(group);
    if (own) own.push(node);
    else byGroup.set(group, [node]);
  }
  const factors: Factor[] = [];
  for (const [group, own] of byGroup) {
    const query = Query.of(item(joint.groups, group), own);
    if (!query) return null;
    factors.push(...query.factors);
  }
  return factors;
}

/**
 * The same without a table over moot states as well: in each block the designations are fixed and the stances
 * without a say summed out, which few different queries do.
 */
function blockByBlock(joint: Joint, scope: Scope): Float64Array | null {
  const out = new Float64Array(scope.size);
  const known = new Map<string, readonly Factor[] | null>();
  for (const block of scope.blocks) {
    const shown = scope.others
      .map(({ index }, place) => ({ index, place }))
      .filter(({ place }) => at(block.radices, place) > 1);
    const nodes = [
      ...scope.designations.map(({ index }) => index),
      ...shown.map(({ index }) => index),
    ].filter((node) => item(joint.network.nodes, node).radix > 1);
    const key = nodes.join(' ');
    let factors = known.get(key);
    if (factors === undefined) {
      factors = factorsOver(joint, nodes);
      known.set(key, factors);
    }
    if (!factors) return null;
    spreadTables(
      shown.map(({ place }) => at(block.radices, place)),
      factors.map((factor) => fixDesignations(joint, scope, block, shown, factor)),
      'product',
      out,
      block.offset,
    );
  }
  return out;
}

/** A factor's part in a block: the designations hold one state each, stances are not moot. */
function fixDesignations(
  joint: Joint,
  scope: Scope,
  block: Block,
  shown: readonly { readonly index: number }[],
  factor: Factor,
): PartTable {
  const strides = stridesOf(factor);
  let offset = 0;
  const places: number[] = [];
  const kept: number[] = [];
  factor.nodes.forEach((node, own) => {
    const stride = at(strides, own);
    const designation = scope.designations.findIndex(({ index }) => index === node);
    if (designation >= 0) {
      offset += at(block.held, designation) * stride;
      return;
    }
    offset += item(joint.network.nodes, node).firstOutcome * stride;
    places.push(shown.findIndex(({ index }) => index === node));
    kept.push(stride);
  });
  return { values: factor.values, offset, places, strides: kept };
}

function stridesOf({ radices }: Factor): readonly number[] {
  return radices.map((_, place) => sizeOf(radices.slice(place + 1)));
}
