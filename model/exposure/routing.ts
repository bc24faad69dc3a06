import type { Calendar } from './calendar.ts';
import { DecisionTree, isQuestion, trajectoryAt, type Sources } from './decision-tree.ts';
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
export function compileRouting(scopes: Scopes, route: Route, sources: Sources): Routing | null {
  const tree = new DecisionTree(route, sources);
  const inOrder: readonly Source<unknown>[] = [...sources.uses, sources.switchDaysFactor];
  const taken = new Set<number>();
  for (;;) {
    const scope = scopes.of(taken);
    if (!scope) return null;
    const answers = new Answers(scope, inOrder, tree);
    if (answers.missing.size === 0) {
      const trajectories = tree.trajectories.collect(route.fallbacks.length, route.horizonDays);
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
  /** Per variable of the scope that is no designation: the outcome held. */
  private readonly held: Int32Array;

  constructor(scope: Scope, sources: readonly Source<unknown>[], tree: DecisionTree) {
    this.tree = tree;
    this.trajectoryOf = new Int32Array(scope.size);
    this.views = sources.map((source) => new View(scope, source));
    this.held = new Int32Array(scope.others.length);
    for (const block of scope.blocks) this.fill(block);
  }

  private fill(block: Block): void {
    const { views, held, trajectoryOf } = this;
    for (const view of views) view.enter(block);
    const end = block.offset + block.size;
    for (let position = block.offset; position < end; position += 1) {
      trajectoryOf[position] = this.follow();
      for (let other = held.length - 1; other >= 0; other -= 1) {
        const outcome = intAt(held, other) + 1;
        const isOver = outcome >= at(block.radices, other);
        for (let view = 0; view < views.length; view += 1) {
          item(views, view).turn(other, isOver ? 1 - outcome : 1);
        }
        held[other] = isOver ? 0 : outcome;
        if (!isOver) break;
      }
    }
  }

  /** From question to question in the state at hand. */
  private follow(): number {
    const { tree, views } = this;
    let node = tree.root;
    while (isQuestion(node)) {
      const view = item(views, at(tree.sourceOf, node));
      if (view.missing.length > 0) {
        for (const index of view.missing) this.missing.add(index);
        return 0;
      }
      node = tree.next(node, intAt(view.valueOf, view.place));
    }
    return trajectoryAt(node);
  }
}

/** One source as seen from a scope: where in its table it stands in the state at hand. */
class View {
  readonly valueOf: Int32Array;
  /** Variables of the source that the scope does not have; while there are any, `place` means nothing. */
  readonly missing: readonly number[];
  place = 0;
  private readonly source: Scope;
  /** Per designation of the source: its place among the scope's. */
  private readonly designations: Int32Array;
  /** Per other variable of the scope: its place among the source's, −1 where it is not there. */
  private readonly others: Int32Array;
  /** Per other variable of the scope: how far apart its outcomes are in the source's table. */
  private readonly strides: Int32Array;

  constructor(scope: Scope, { scope: source, valueOf }: Source<unknown>) {
    this.valueOf = valueOf;
    this.source = source;
    this.missing = [...source.designations, ...source.others]
      .filter((own) => ![...scope.designations, ...scope.others].includes(own))
      .map(({ index }) => index);
    this.designations = Int32Array.from(source.designations, (own) =>
      scope.designations.indexOf(own),
    );
    this.others = Int32Array.from(scope.others, (own) => source.others.indexOf(own));
    this.strides = new Int32Array(scope.others.length);
  }

  /** Goes to the first state of a block. */
  enter(block: Block): void {
    if (this.missing.length > 0) return;
    const own = this.blockAt(block);
    this.place = own.offset;
    for (let other = 0; other < this.strides.length; other += 1) {
      const place = intAt(this.others, other);
      this.strides[other] = place < 0 ? 0 : at(own.strides, place);
    }
  }

  /** Moves on by so many outcomes of a variable. */
  turn(other: number, outcomes: number): void {
    this.place += intAt(this.strides, other) * outcomes;
  }

  private blockAt({ held }: Block): Block {
    const { designations, blocks } = this.source;
    let block = 0;
    for (let own = 0; own < designations.length; own += 1) {
      const outcome = at(held, intAt(this.designations, own));
      block = block * item(designations, own).outcomeIds.length + outcome;
    }
    return item(blocks, block);
  }
}
