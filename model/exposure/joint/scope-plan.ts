import { at, item } from '../numbers.ts';
import type { Block, Scope } from '../scope.ts';
import type { JointPlan } from './joint-plan.ts';
import { boxWith, sizeOf, stridesOf, type Layout, type Place } from './layout.ts';
import { Product, type ProductBox } from './product.ts';

/** Tables, by number, and how they are multiplied. */
export interface TableProduct {
  readonly tables: readonly number[];
  readonly product: Product;
}

/**
 * How the probabilities of a scope come about. Its last variables often have nothing to do with those before them:
 * then the probability of a state is that of its head times that of its tail, state number head · tailSize + tail.
 */
export interface ScopePlan {
  readonly headSize: number;
  readonly tailSize: number;
  /** Several where blocks show different variables: each for some of the states. */
  readonly head: readonly TableProduct[];
  readonly tail: TableProduct;
}

/** Plans a scope; null when a step on the way is too large. Deterministic. */
export function planScope(plan: JointPlan, scope: Scope): ScopePlan | null {
  const split = splitOf(plan, scope);
  const shown = shownIn(plan, scope, split);
  const others = scope.others.slice(0, split).map(({ index }) => index);
  const parts = new Map<string, { nodes: readonly number[]; boxes: HeadBox[] }>();
  let headSize = 0;
  for (const block of scope.blocks) {
    const radices = block.radices.slice(0, split);
    const nodes = shown(block);
    const key = nodes.join(' ');
    const part = parts.get(key) ?? { nodes, boxes: [] };
    parts.set(key, part);
    part.boxes.push({ block, radices, offset: headSize });
    headSize += sizeOf(radices);
  }
  const head: TableProduct[] = [];
  for (const { nodes, boxes } of parts.values()) {
    const tables = plan.tablesOf(nodes);
    if (!tables) return null;
    const layouts = layoutsOf(plan, tables);
    const product = new Product(
      boxes.map(({ block, radices, offset }): ProductBox => {
        const held = heldIn(plan, scope, block);
        return {
          radices,
          inputs: layouts.map((layout) => placeOf(layout, held, others, radices)),
          output: { base: offset, strides: stridesOf(radices) },
        };
      }),
      tables.length,
    );
    head.push({ tables, product });
  }
  const tail = planTail(plan, scope, split);
  return tail && { headSize, tailSize: tail.size, head, tail };
}

interface HeadBox {
  readonly block: Block;
  readonly radices: readonly number[];
  /** The number of its first head state. */
  readonly offset: number;
}

/** Where the tail begins: as early as its variables have a say in every block and nothing to do with those before. */
function splitOf({ groupOf }: JointPlan, { designations, others, blocks }: Scope): number {
  const [first] = blocks;
  const groupsOf = (variables: readonly { readonly index: number }[]) =>
    new Set(variables.map(({ index }) => at(groupOf, index)));
  for (let split = 0; split < others.length; split += 1) {
    const tail = others.slice(split);
    const inHead = groupsOf([...designations, ...others.slice(0, split)]);
    const isApart = [...groupsOf(tail)].every((group) => !inHead.has(group));
    const isAlike = tail.every((_, place) =>
      blocks.every(({ radices }) => radices[split + place] === first?.radices[split + place]),
    );
    if (isApart && isAlike) return split;
  }
  return others.length;
}

function planTail(
  plan: JointPlan,
  scope: Scope,
  split: number,
): (TableProduct & { size: number }) | null {
  const block = item(scope.blocks, 0);
  const radices = block.radices.slice(split);
  const others = scope.others.slice(split).map(({ index }) => index);
  const tables = plan.tablesOf(others.filter((index) => plan.radixOf(index) > 1));
  if (!tables) return null;
  const held = heldIn(plan, scope, block);
  const inputs = layoutsOf(plan, tables).map((layout) => placeOf(layout, held, others, radices));
  const output = { base: 0, strides: stridesOf(radices) };
  const product = new Product([{ radices, inputs, output }], tables.length);
  return { tables, product, size: sizeOf(radices) };
}

/**
 * The nodes of a block's head whose states its states tell. A stance without a say is moot, or, where a
 * designation on its vendor is not in the scope, in any state: then it is left out, and so summed over.
 */
function shownIn(
  plan: JointPlan,
  { designations, others }: Scope,
  split: number,
): (block: Block) => readonly number[] {
  const known = new Set(designations.map(({ index }) => index));
  const uncertain = (index: number) => plan.radixOf(index) > 1;
  const always = [...known].filter(uncertain);
  const sometimes = others.slice(0, split).flatMap(({ index, outcomeIds }, place) => {
    if (outcomeIds.length === 1 || !uncertain(index)) return [];
    const { watched } = item(plan.network.nodes, index);
    return [{ index, place, isKnown: watched.every((designation) => known.has(designation)) }];
  });
  return (block) => [
    ...always,
    ...sometimes
      .filter(({ place, isKnown }) => isKnown || at(block.radices, place) > 1)
      .map(({ index }) => index),
  ];
}

/** Per variable of a scope, by index: the state of its node in the first state of a block. */
function heldIn(
  { network }: JointPlan,
  { designations, others }: Scope,
  block: Block,
): readonly number[] {
  const held: number[] = [];
  designations.forEach(({ index }, place) => {
    held[index] = at(block.held, place);
  });
  others.forEach(({ index }, place) => {
    held[index] = at(block.radices, place) > 1 ? item(network.nodes, index).firstOutcome : 0;
  });
  return held;
}

function layoutsOf({ marginals }: JointPlan, tables: readonly number[]): readonly Layout[] {
  return tables.map((table) => item(marginals.tables, table).layout);
}

/** Where the states of some variables, from those held on, stand in a table. */
function placeOf(
  layout: Layout,
  held: readonly number[],
  variables: readonly number[],
  radices: readonly number[],
): Place {
  const own = layout.nodes.map((node) => at(held, node));
  const { offset, firsts, strides } = boxWith(layout, own);
  return {
    base: own.reduce(
      (sum, state, place) => sum + (state - at(firsts, place)) * at(strides, place),
      offset,
    ),
    strides: variables.map((index, place) => {
      const position = layout.nodes.indexOf(index);
      return position < 0 || at(radices, place) === 1 ? 0 : at(strides, position);
    }),
  };
}
