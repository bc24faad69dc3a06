import { intAt, item } from './numbers.ts';
import { walk, type Route, type Walk } from './response.ts';
import type { Calendar } from './calendar.ts';
import type { Source } from './source.ts';
import type { Trajectory } from './trajectory.ts';

/** What a walk may ask about, in one numbering: use i is source i, the factor on switching times the last. */
export interface Sources {
  readonly uses: readonly Source<Calendar>[];
  readonly switchDaysFactor: Source<number>;
}

/** Where a walk stands: over, with the number of its trajectory, or asking about a source. */
export type Node =
  | { readonly kind: 'over'; readonly trajectory: number }
  | { readonly kind: 'asks'; readonly source: number; readonly answers: (Node | undefined)[] };

/**
 * All walks of one route, as questions and answers: which trajectory follows depends on the values of the
 * sources a walk asks about and on nothing else, so each sequence of answers is walked once, when first met.
 */
export class DecisionTree {
  readonly trajectories: Trajectory[] = [];
  readonly root: Node;
  private readonly route: Route;
  private readonly sources: Sources;
  /** Per source: the value assumed on the way to the node at hand; −1: not asked. */
  private readonly assumed: Int32Array;

  constructor(route: Route, sources: Sources) {
    this.route = route;
    this.sources = sources;
    this.assumed = new Int32Array(sources.uses.length + 1).fill(-1);
    this.root = this.grow();
  }

  /**
   * Visits every way the questions can be answered, depth first. `answersTo` lists the values a source may
   * have, given what the caller has assumed on the way, and calls back for each.
   */
  explore(
    answersTo: (source: number, proceed: (value: number) => void) => void,
    node: Node = this.root,
  ): void {
    if (node.kind === 'over') return;
    answersTo(node.source, (value) => {
      this.assumed[node.source] = value;
      const next = (node.answers[value] ??= this.grow());
      this.explore(answersTo, next);
      this.assumed[node.source] = -1;
    });
  }

  private grow(): Node {
    const { uses, switchDaysFactor } = this.sources;
    const known = <Value>(source: Source<Value>, place: number): Value | null => {
      const value = intAt(this.assumed, place);
      return value < 0 ? null : item(source.values, value);
    };
    const outcome: Walk = walk(this.route, {
      calendar: (use) => known(item(uses, use), use),
      switchDaysFactor: () => known(switchDaysFactor, uses.length),
    });
    switch (outcome.kind) {
      case 'runs':
        this.trajectories.push(outcome.trajectory);
        return { kind: 'over', trajectory: this.trajectories.length - 1 };
      case 'needs-use':
        return { kind: 'asks', source: outcome.use, answers: [] };
      case 'needs-factor':
        return { kind: 'asks', source: uses.length, answers: [] };
    }
  }
}
