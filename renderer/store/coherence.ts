import type { HeldOutcome } from '../../model/consistency/likeliest-state.ts';
import type { Scenario } from '../../model/scenario.ts';
import type {
  CoherenceAnswer,
  CoherenceQuestion,
  Listed,
  Weighed,
} from '../engine/judgement-messages.ts';
import { NewestQuestion } from '../engine/newest-question.ts';
import { scenarioOnScreen } from './scenario-on-screen.ts';
import type { SliceOf, State } from './state.ts';
import { workspaceOf } from './workspace-of.ts';

/** Whether a combination of outcomes hangs together, as the worker last said. */
interface CoherenceView {
  /** Of which scenario; null before the first answer. */
  readonly scenario: string | null;
  readonly weighed: Weighed | null;
  readonly listed: Listed | null;
  /** What was weighed is of the draft before, or still to come. */
  readonly isWeighing: boolean;
  /** The list is. */
  readonly isSearching: boolean;
}

export interface CoherenceSlice {
  readonly coherence: CoherenceView;
  /** The outcomes the combination looked at is held to; none: the most likely of all. */
  readonly heldOutcomes: readonly HeldOutcome[];
  /** Asks as long as somebody looks; returns how to stop. */
  watchCoherence: () => () => void;
  holdOutcomes: (held: readonly HeldOutcome[]) => void;
  /** Ends a search that takes too long; the next change asks again. */
  stopSearching: () => void;
}

/** Consistent combinations that are listed: nobody reads more, and the search counts them all. */
const MOST_LISTED = 200;

/** The figures are worked out first; whether all hangs together is asked when the typing pauses. */
const PAUSE_MILLISECONDS = 200;

const BROKEN =
  'The calculation failed. Your data is safe; undo the last change or try another one.';

const STOPPED = 'The search was stopped. The next change starts it again.';

const NOTHING: CoherenceView = {
  scenario: null,
  weighed: null,
  listed: null,
  isWeighing: false,
  isSearching: false,
};

/**
 * Whether the outcomes of the scenario on screen hang together, asked in a worker of its own while somebody looks:
 * a search may take seconds, keeps nothing else waiting, and is ended by the next question.
 */
export const createCoherenceSlice: SliceOf<CoherenceSlice> = (set, get, store) => {
  let engine: NewestQuestion<CoherenceQuestion, CoherenceAnswer> | null = null;
  let watchers = 0;
  /** What the list on screen, or the reason why there is none, is about. */
  let listed: Scenario | null = null;
  let asked: Scenario | null = null;
  let pause: ReturnType<typeof setTimeout> | null = null;

  /** Started when it is first needed. */
  function startEngine(): NewestQuestion<CoherenceQuestion, CoherenceAnswer> {
    return new NewestQuestion<CoherenceQuestion, CoherenceAnswer>(
      () =>
        new Worker(new URL('../engine/judgement-worker.ts', import.meta.url), { type: 'module' }),
      (answer) => {
        if (answer.kind === 'listing') listed = asked;
        set(({ coherence }) => ({ coherence: viewAfter(coherence, answer) }));
      },
      () => {
        const refused = { kind: 'refused', message: BROKEN } as const;
        set(({ coherence }) => ({
          coherence: {
            ...coherence,
            weighed: refused,
            listed: refused,
            isWeighing: false,
            isSearching: false,
          },
        }));
      },
    );
  }

  function ask(): void {
    const { open, heldOutcomes } = get();
    const scenario = scenarioOnScreen(get());
    if (pause !== null) clearTimeout(pause);
    pause = null;
    if (watchers === 0 || open === null || scenario === undefined) return;
    if ((scenario.influences ?? []).length === 0) {
      engine?.cancel();
      return set({ coherence: NOTHING });
    }
    const workspace = { ...workspaceOf(open.content), deployments: [], availability: [] };
    engine ??= startEngine();
    const most = listed === scenario ? 0 : MOST_LISTED;
    asked = scenario;
    engine.ask({ kind: 'coherence', workspace, scenario, held: heldOutcomes, most });
    set(({ coherence }) => {
      const isSame = coherence.scenario === scenario.id;
      return {
        coherence: {
          ...(isSame ? coherence : NOTHING),
          scenario: scenario.id,
          isWeighing: true,
          isSearching: most > 0,
        },
      };
    });
  }

  store.subscribe((state, before) => {
    if (!isOtherQuestion(state, before)) return;
    listed = null;
    if (state.scenarioId !== before.scenarioId && state.heldOutcomes.length > 0) {
      set({ heldOutcomes: [] });
    }
    // Nobody looks: whoever does first sees that it is behind, and then asks.
    if (watchers === 0) return set(({ coherence }) => ({ coherence: markedBehind(coherence) }));
    if (pause !== null) clearTimeout(pause);
    pause = setTimeout(() => {
      ask();
    }, PAUSE_MILLISECONDS);
  });

  return {
    coherence: NOTHING,
    heldOutcomes: [],

    watchCoherence: () => {
      watchers += 1;
      if (watchers === 1) ask();
      return () => {
        watchers -= 1;
        if (watchers === 0) engine?.cancel();
      };
    },

    holdOutcomes: (heldOutcomes) => {
      set({ heldOutcomes });
      ask();
    },

    stopSearching: () => {
      engine?.cancel();
      listed = asked;
      set(({ coherence }) => ({
        coherence: {
          ...coherence,
          listed: { kind: 'refused', message: STOPPED },
          isSearching: false,
        },
      }));
    },
  };
};

function markedBehind(view: CoherenceView): CoherenceView {
  if (view.scenario === null || (view.isWeighing && view.isSearching)) return view;
  return { ...view, isWeighing: true, isSearching: true };
}

function isOtherQuestion(state: State, before: State): boolean {
  return (
    state.scenarioId !== before.scenarioId ||
    scenarioOnScreen(state) !== scenarioOnScreen(before) ||
    state.open?.content.models !== before.open?.content.models
  );
}

function viewAfter(view: CoherenceView, answer: CoherenceAnswer): CoherenceView {
  return answer.kind === 'weighing'
    ? { ...view, weighed: answer.weighed, isWeighing: false }
    : { ...view, listed: answer.listed, isSearching: false };
}
