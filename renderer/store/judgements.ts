import { endKey, scenarioVariables } from '../../model/edit/influence.ts';
import type { ConditionalChance, OutcomePair } from '../../model/exposure/conditional-chances.ts';
import type { InfluenceEnd, Scenario } from '../../model/scenario.ts';
import type { ChancesAnswer, ChancesQuestion } from '../engine/judgement-messages.ts';
import { NewestQuestion } from '../engine/newest-question.ts';
import { scenarioOnScreen } from './scenario-on-screen.ts';
import type { ChancesView, JudgementsSlice, MatrixCell, SliceOf, State } from './state.ts';
import { workspaceOf } from './workspace-of.ts';

type Last<Answer> = Answer & { readonly isLast: true };

const BROKEN =
  'The chances could not be worked out: the calculation failed. Your data is safe; undo the last change or try another one.';

/**
 * What the influences of the scenario on screen do: its chances are asked for whenever it, the portfolio or the
 * cell looked at changes, in a worker of their own that never keeps the figures waiting.
 */
export const createJudgementsSlice: SliceOf<JudgementsSlice> = (set, get, store) => {
  let engine: NewestQuestion<ChancesQuestion, Last<ChancesAnswer>> | null = null;

  /** Started when it is first needed: most scenarios have no influence. */
  function startEngine(): NewestQuestion<ChancesQuestion, Last<ChancesAnswer>> {
    return new NewestQuestion<ChancesQuestion, Last<ChancesAnswer>>(
      () =>
        new Worker(new URL('../engine/judgement-worker.ts', import.meta.url), { type: 'module' }),
      (answer) => {
        set({ chances: viewOf(answer) });
      },
      () => {
        set({ chances: { kind: 'refused', message: BROKEN } });
      },
    );
  }

  store.subscribe((state, before) => {
    if (isSameQuestion(state, before)) return;
    const scenario = scenarioOnScreen(state);
    const isOther = scenario?.id !== scenarioOnScreen(before)?.id;
    if (isOther && (state.matrixCell !== null || state.chances.kind !== 'none')) {
      set({ matrixCell: null, chances: { kind: 'none' } });
      // Leaving the cell has asked already.
      if (state.matrixCell !== null) return;
    }
    const pairs = scenario === undefined ? [] : pairsOf(scenario, state.matrixCell);
    if (state.open === null || scenario === undefined || pairs.length === 0) {
      engine?.cancel();
      if (state.chances.kind !== 'none') set({ chances: { kind: 'none' } });
      return;
    }
    const workspace = { ...workspaceOf(state.open.content), deployments: [], availability: [] };
    engine ??= startEngine();
    engine.ask({ kind: 'chances', workspace, scenario, pairs });
  });

  return {
    side: 'exposure',
    matrixCell: null,
    chances: { kind: 'none' },

    showSide: (side) => {
      set({ side });
    },

    selectCell: (matrixCell) => {
      set({ matrixCell });
    },

    showJudgement: (from, to) => {
      if (get().open === null) return;
      set({ side: 'influences', matrixCell: { row: endKey(from), column: endKey(to) } });
    },
  };
};

function isSameQuestion(state: State, before: State): boolean {
  return (
    state.open?.content === before.open?.content &&
    state.scenarioId === before.scenarioId &&
    state.matrixCell === before.matrixCell
  );
}

/** The pairs that are judged, and the one looked at. */
function pairsOf(scenario: Scenario, cell: MatrixCell | null): readonly OutcomePair[] {
  const pairs = new Map<string, OutcomePair>();
  for (const { from, to } of scenario.influences ?? []) {
    pairs.set(pairKey(from, to), { from, to });
  }
  const looked = cell === null ? null : pairAt(scenario, cell);
  if (looked !== null) pairs.set(pairKey(looked.from, looked.to), looked);
  return [...pairs.values()];
}

/** The two outcomes a cell is about; null for one that sums several up. */
export function pairAt(scenario: Scenario, { row, column }: MatrixCell): OutcomePair | null {
  const ends = new Map(
    scenarioVariables(scenario).flatMap(({ outcomes }) =>
      outcomes.map(({ end }) => [endKey(end), end] as const),
    ),
  );
  const [from, to] = [ends.get(row), ends.get(column)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** One text for two outcomes in their order. */
export function pairKey(from: InfluenceEnd, to: InfluenceEnd): string {
  return `${endKey(from)} > ${endKey(to)}`;
}

function viewOf(answer: ChancesAnswer): ChancesView {
  if (answer.kind === 'refused') return { kind: 'refused', message: answer.message };
  const byPair = new Map<string, ConditionalChance>();
  for (const [index, { from, to }] of answer.pairs.entries()) {
    const chance = answer.chances[index];
    if (chance) byPair.set(pairKey(from, to), chance);
  }
  return { kind: 'chances', byPair };
}
