import { askedVariables } from './asked-variables.ts';
import { DecisionTree, type Node, type Sources } from './decision-tree.ts';
import { at, intAt, item } from './numbers.ts';
import type { Route } from './response.ts';
import { blockOf, layOutScope, type Block, type Scope } from './scope.ts';
import type { Source } from './source.ts';
import { measure, type Trajectory } from './trajectory.ts';
import type { Variables } from './variables.ts';

/** What runs when, for deployments alike in everything that decides it, in each state of the variables it takes. */
export interface Routing {
  readonly route: Route;
  readonly scope: Scope;
  /** Per state of the scope: the number of the trajectory. */
  readonly trajectoryOf: Int32Array;
  readonly trajectories: readonly Trajectory[];
  /** Per trajectory: its measures (see `measure`). */
  readonly measures: readonly Float64Array[];
}

/**
 * Walks a route once for each way that what it looks at can turn out, and lists the trajectory of each
 * joint state of the variables behind that. Null when those states pass the limit. Deterministic.
 * Source: spec/exposure-model.md §5 and §8.
 */
export function compileRouting(
  variables: Variables,
  route: Route,
  sources: Sources,
): Routing | null {
  const tree = new DecisionTree(route, sources);
  const inOrder: readonly Source<unknown>[] = [...sources.uses, sources.switchDaysFactor];
  const asked = askedVariables(variables, tree, inOrder);
  const scope = asked && layOutScope(variables, asked);
  if (!scope) return null;
  const trajectoryOf = new Int32Array(scope.size);
  for (const block of scope.blocks) fillBlock(scope, block, inOrder, tree.root, trajectoryOf);
  const measures = tree.trajectories.map((trajectory) =>
    measure(trajectory, route.fallbacks.length, route.horizonDays),
  );
  return { route, scope, trajectoryOf, trajectories: tree.trajectories, measures };
}

/** One source as seen from a block of the routing's scope: its value is at `base` plus the strides. */
interface View {
  readonly valueOf: Int32Array;
  readonly base: number;
  /** Per variable of the routing's scope: how far apart its outcomes are in the source's table. */
  readonly strides: readonly number[];
}

/** Follows the tree's answers in each state of one block. */
function fillBlock(
  scope: Scope,
  block: Block,
  sources: readonly Source<unknown>[],
  root: Node,
  trajectoryOf: Int32Array,
): void {
  const views = sources.map((source) => viewFrom(scope, block, source));
  const { radices } = block;
  const held = new Int32Array(radices.length);
  for (let position = block.offset; position < block.offset + block.size; position += 1) {
    let node = root;
    while (node.kind === 'asks') {
      const { valueOf, base, strides } = item(views, node.source);
      let place = base;
      for (let other = 0; other < strides.length; other += 1) {
        place += at(strides, other) * intAt(held, other);
      }
      const next: Node | undefined = node.answers[intAt(valueOf, place)];
      if (!next) throw new Error('a joint state whose walk was not explored');
      node = next;
    }
    trajectoryOf[position] = node.trajectory;
    for (let other = radices.length - 1; other >= 0; other -= 1) {
      const outcome = intAt(held, other) + 1;
      held[other] = outcome < at(radices, other) ? outcome : 0;
      if (held[other] !== 0) break;
    }
  }
}

/** A source no walk asks about may take variables the scope does not have; what it shows is never read. */
function viewFrom(scope: Scope, block: Block, source: Source<unknown>): View {
  const held: number[] = [];
  scope.designations.forEach((designation, place) => {
    held[designation.index] = at(block.held, place);
  });
  const own = blockOf(source.scope, held);
  const strides = scope.others.map((variable) => {
    const place = source.scope.others.indexOf(variable);
    return place < 0 ? 0 : at(own.strides, place);
  });
  return { valueOf: source.valueOf, base: own.offset, strides };
}
