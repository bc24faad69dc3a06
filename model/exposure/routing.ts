import type { Calendar } from './calendar.ts';
import {
  DecisionTree,
  isQuestion,
  trajectoryAt,
  type Sources,
  type TreeRoom,
} from './decision-tree.ts';
import { at, intAt, item } from './numbers.ts';
import type { Route } from './response.ts';
import type { Block, Scope } from './scope.ts';
import type { Scopes } from './scopes.ts';
import type { Source } from './source.ts';
import type { Trajectories } from './trajectory.ts';

/** What runs when, for deployments alike in everything that decides it, in each state of the variables it takes. */
export interface Routing {
  readonly scope: Scope;
  /** Per state of the scope: the number of the trajectory. */
  readonly trajectoryOf: Int32Array;
  readonly trajectories: Trajectories;
  /** When the primary use is blocked, whether or not it is still in hand. */
  readonly primary: Source<Calendar>;
}

/**
 * Walks a route once for each way that what it looks at can turn out, and lists the trajectory of each
 * joint state of the variables behind that. Null when those states pass the limit. Deterministic.
 * Source: spec/exposure-model.md §5 and §8.
 *
 * Which variables are behind it shows on the way: it begins with none, and whenever a walk asks about something
 * that takes variables it does not have yet, they are added and the states gone through again. What was walked
 * stays walked.
 */
export function compileRouting(
  scopes: Scopes,
  room: TreeRoom,
  route: Route,
  sources: Sources,
): Routing | null {
  const tree = new DecisionTree(room, route, sources);
  const inOrder: readonly Source<unknown>[] = [...sources.uses, sources.switchDaysFactor];
  const taken = new Set<number>();
  for (;;) {
    const scope = scopes.of(taken);
    if (!scope) return null;
    const answers = new Answers(scope, inOrder, tree);
    if (answers.missing.size === 0) {
      const trajectories = room.trajectories.collect(route.fallbacks.length, route.horizonDays);
      const primary = item(sources.uses, 0);
      return { scope, trajectoryOf: answers.trajectoryOf, trajectories, primary };
    }
    for (const index of answers.missing) taken.add(index);
  }
}

/** The tree's answers in each state of a scope, as far as the scope has the variables behind them. */
class Answers {
  readonly trajectoryOf: Int32Array;
  /** Variables that were asked about and are not of the scope. */
  readonly missing = new Set<number>();
  private readonly views: readonly View[];
  private readonly tree: DecisionTree;
  /** Per source: where in its table it stands in the state at hand. */
  private readonly places: Int32Array;
  /** Per other variable of the scope and source: how far apart the variable's outcomes are in the source's table. */
  private readonly strides: Int32Array;

  constructor(scope: Scope, sources: readonly Source<unknown>[], tree: DecisionTree) {
    this.tree = tree;
    this.trajectoryOf = new Int32Array(scope.size);
    this.views = sources.map((source) => new View(scope, source));
    this.places = new Int32Array(sources.length);
    this.strides = new Int32Array(scope.others.length * sources.length);
    for (const block of scope.blocks) this.fill(block);
  }

  private fill(block: Block): void {
    const { views, places, strides, trajectoryOf } = this;
    views.forEach((view, source) => view.enter(block, source, places, strides));
    const radices = Int32Array.from(block.radices);
    const held = new Int32Array(radices.length);
    const sources = places.length;
    const end = block.offset + block.size;
    for (let position = block.offset; position < end; position += 1) {
      trajectoryOf[position] = this.follow();
      for (let other = held.length - 1; other >= 0; other -= 1) {
        const outcome = intAt(held, other) + 1;
        const isOver = outcome === intAt(radices, other);
        const by = isOver ? 1 - outcome : 1;
        for (let source = 0; source < sources; source += 1) {
          places[source] = intAt(places, source) + intAt(strides, other * sources + source) * by;
        }
        held[other] = isOver ? 0 : outcome;
        if (!isOver) break;
      }
    }
  }

  /** From question to question in the state at hand. */
  private follow(): number {
    const { tree, views, places } = this;
    let node = tree.root;
    while (isQuestion(node)) {
      const source = tree.sourceOf(node);
      const { missing, valueOf } = item(views, source);
      if (missing !== null) {
        for (const index of missing) this.missing.add(index);
        return 0;
      }
      node = tree.next(node, intAt(valueOf, intAt(places, source)));
    }
    return trajectoryAt(node);
  }
}

/** One source as seen from a scope. */
class View {
  readonly valueOf: Int32Array;
  /** Variables of the source that the scope does not have; null when it has them all. */
  readonly missing: readonly number[] | null;
  private readonly source: Scope;
  /** Per designation of the source: its place among the scope's. */
  private readonly designations: readonly number[];
  /** Per other variable of the scope: its place among the source's, −1 where it is not there. */
  private readonly others: readonly number[];

  constructor(scope: Scope, { scope: source, valueOf }: Source<unknown>) {
    this.valueOf = valueOf;
    this.source = source;
    const missing = [...source.designations, ...source.others]
      .filter((own) => ![...scope.designations, ...scope.others].includes(own))
      .map(({ index }) => index);
    this.missing = missing.length === 0 ? null : missing;
    this.designations = source.designations.map((own) => scope.designations.indexOf(own));
    this.others = scope.others.map((own) => source.others.indexOf(own));
  }

  /** Goes to the first state of a block: writes where the source stands there, and how it moves. */
  enter(block: Block, source: number, places: Int32Array, strides: Int32Array): void {
    if (this.missing !== null) return;
    const own = this.blockAt(block);
    places[source] = own.offset;
    for (let other = 0; other < this.others.length; other += 1) {
      const place = at(this.others, other);
      strides[other * places.length + source] = place < 0 ? 0 : at(own.strides, place);
    }
  }

  private blockAt({ held }: Block): Block {
    const { designations, blocks } = this.source;
    let block = 0;
    for (let own = 0; own < designations.length; own += 1) {
      const outcome = at(held, at(this.designations, own));
      block = block * item(designations, own).outcomeIds.length + outcome;
    }
    return item(blocks, block);
  }
}
