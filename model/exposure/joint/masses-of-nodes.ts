import { at, item } from '../numbers.ts';
import type { Joint } from './joint.ts';
import { layOut, placeIn, sizeOf, stridesOf } from './layout.ts';
import { Product, type ProductBox } from './product.ts';

/**
 * The probability of each combination of states of a few nodes (ascending), the last node fastest; 0 for those that
 * cannot be. Null when a step on the way is too large. Deterministic.
 */
export function massesOfNodes(joint: Joint, nodes: readonly number[]): Float64Array | null {
  const { plan, marginals } = joint;
  const numbers = plan.tablesOf(nodes.filter((node) => plan.radixOf(node) > 1));
  const layout = layOut(plan.network.nodes, nodes);
  if (!numbers || !layout) return null;
  const radices = nodes.map((node) => plan.radixOf(node));
  const strides = stridesOf(radices);
  const boxes = layout.boxes.map((box): ProductBox => ({
    radices: box.radices,
    inputs: numbers.map((number) =>
      placeIn(layout, box, item(plan.marginals.tables, number).layout),
    ),
    output: {
      base: box.firsts.reduce((sum, first, place) => sum + first * at(strides, place), 0),
      strides,
    },
  }));
  const masses = new Float64Array(sizeOf(radices));
  new Product(boxes, numbers.length).multiply(
    numbers.map((number) => marginals.table(number)),
    masses,
  );
  return masses;
}
