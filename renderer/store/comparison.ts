import { createComparisonClient } from '../engine/comparison-client.ts';
import type { ComparisonAnswer } from '../engine/comparison-messages.ts';
import { comparedScenarios, defaultComparison, type Compared } from './compared-scenarios.ts';
import {
  afterAnswer,
  keptAnswers,
  missingWork,
  NOTHING_COMPARED,
  type Comparison,
} from './comparison-answers.ts';
import type { SliceOf, State } from './state.ts';
import { workspaceOf } from './workspace-of.ts';

export interface ComparisonSlice {
  /** Null until the screen was first shown, and while there are not two scenarios. */
  readonly compared: Compared | null;
  readonly comparison: Comparison;
  compareScenarios: (compared: Compared) => void;
  /** Leaves what is there, and works no more out. */
  stopComparing: () => void;
  resumeComparing: () => void;
}

const BROKEN =
  'The comparison could not be worked out: the calculation failed. Your data is safe; try again, or compare other scenarios.';

/**
 * The scenarios compared are worked out while their screen is shown, in a worker of their own; what is there already
 * and still of the same scenarios is kept, so that adding one asks for that one alone.
 */
export const createComparisonSlice: SliceOf<ComparisonSlice> = (set, get, store) => {
  const change = (changed: (before: Comparison) => Comparison) => {
    set(({ comparison }) => ({ comparison: changed(comparison) }));
  };
  const engine = createComparisonClient(
    (answer: ComparisonAnswer) => change((before) => afterAnswer(before, answer)),
    () => change((before) => ({ ...before, work: { kind: 'stopped', message: BROKEN } })),
  );

  /** Asks for what is missing, unless the same is being worked out already. */
  function workOut(): void {
    const { open, compared } = get();
    if (open === null || compared === null) return;
    const scenarios = comparedScenarios(open.content.scenarios.items, compared);
    if (scenarios === null) return;
    const workspace = workspaceOf(open.content);
    const kept = keptAnswers(get().comparison, workspace, scenarios);
    const work = missingWork(kept);
    if (work.figures.length + work.bridges.length === 0) {
      engine.stop();
      return change(() => ({ ...kept, work: { kind: 'idle' } }));
    }
    change(() => ({ ...kept, work: { kind: 'working', part: null } }));
    engine.ask(workspace, work);
  }

  store.subscribe((state, before) => {
    if (state.open?.summary.id !== before.open?.summary.id) {
      engine.stop();
      set({ compared: null, comparison: NOTHING_COMPARED });
      return;
    }
    if (state.screen !== 'compare') {
      if (before.screen === 'compare') leave(state);
      return;
    }
    if (state.open === null) return;
    const scenarios = state.open.content.scenarios.items;
    if (state.compared === null || comparedScenarios(scenarios, state.compared) === null) {
      const compared = defaultComparison(scenarios, state.scenarioId);
      if (compared !== null) set({ compared });
      return;
    }
    const isSame =
      before.screen === 'compare' &&
      state.compared === before.compared &&
      state.open.content === before.open?.content;
    if (!isSame) workOut();
  });

  /** Nobody waits for the rest any more; what is there stays. */
  function leave({ comparison }: State): void {
    if (comparison.work.kind !== 'working') return;
    engine.stop();
    set({ comparison: { ...comparison, work: { kind: 'idle' } } });
  }

  return {
    compared: null,
    comparison: NOTHING_COMPARED,

    compareScenarios: (compared) => {
      set({ compared });
    },

    stopComparing: () => {
      engine.stop();
      change((before) => ({ ...before, work: { kind: 'stopped', message: null } }));
    },

    resumeComparing: workOut,
  };
};
