import {
  isFiltering,
  withFacets,
  withoutFacets,
  type PortfolioFilter,
} from '../../model/portfolio-filter.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';
import { createEngineClient, type EngineClient } from '../engine/client.ts';
import type { Answer } from '../engine/messages.ts';
import type { ExposureSlice, ExposureView, State, SliceOf } from './state.ts';
import { parentOnScreen, scenarioOnScreen } from './scenario-on-screen.ts';
import { workspaceOf } from './workspace-of.ts';

/**
 * The scenario on screen is sent to the worker whenever it or the portfolio changed and somebody looks; only the answer to
 * the newest question is taken, so a slow stale one can never overwrite it.
 */
export const createExposureSlice: SliceOf<ExposureSlice> = (set, get, store) => {
  const engine = createEngineClient(
    (answer, uses) => {
      set(({ view }) => ({ view: viewAfter(view, answer), ...(uses && { uses }) }));
    },
    (uses) => {
      set({ uses });
    },
  );
  engine.look(NO_FILTER);
  const filterBy = (filter: PortfolioFilter) => {
    set({ filter });
    engine.look(filter);
  };

  let asked: { readonly workspace: Workspace; readonly scenario: Scenario } | null = null;
  store.subscribe((state, before) => {
    if (!hasMoved(state, before)) return;
    const scenario = scenarioOnScreen(state);
    if (state.open === null || scenario === undefined) {
      asked = null;
      if (state.view.kind !== 'none') set({ view: { kind: 'none' } });
      return;
    }
    const sameScenario = state.scenarioId === before.scenarioId && isSameWorkspace(state, before);
    if (!sameScenario) {
      asked = null;
      set({ view: { kind: 'none' }, uses: null });
    }
    // What a filter asks for are names of this workspace.
    if (!isSameWorkspace(state, before) && isFiltering(state.filter)) filterBy(NO_FILTER);
    if (!isLookedAt(state)) return;
    const workspace = workspaceOf(state.open.content);
    if (asked?.workspace === workspace && asked.scenario === scenario) return;
    // A portfolio that changed out of sight takes a while: what is shown meanwhile is of the one before.
    if (asked !== null && asked.workspace !== workspace)
      set(({ view }) => ({ view: pending(view) }));
    asked = { workspace, scenario };
    engine.evaluate(workspace, scenario);
  });

  compareWithParent(set, store);
  return {
    view: { kind: 'none' },
    baseline: { kind: 'none' },
    filter: NO_FILTER,
    uses: null,
    choose: (facets) => {
      filterBy(withFacets(get().filter, facets));
    },
    letGo: (facets) => {
      filterBy(withoutFacets(get().filter, facets));
    },
  };
};

const NO_FILTER: PortfolioFilter = {};

/**
 * What the scenario on screen branches from is worked out beside it, in a worker of its own, so that no edit waits
 * for it; and only once as long as it stays as it is.
 */
const compareWithParent = (
  set: Parameters<SliceOf<ExposureSlice>>[0],
  store: Parameters<SliceOf<ExposureSlice>>[2],
): void => {
  let engine: EngineClient | null = null;
  let asked: { readonly workspace: Workspace; readonly parent: Scenario } | null = null;

  store.subscribe((state, before) => {
    if (!hasMoved(state, before) || !isLookedAt(state)) return;
    const parent = parentOnScreen(state);
    if (state.open === null || parent === undefined) return;
    const workspace = workspaceOf(state.open.content);
    if (asked?.workspace === workspace && asked.parent === parent) return;
    asked = { workspace, parent };
    if (state.baseline.kind !== 'none') set({ baseline: { kind: 'none' } });
    engine ??= createEngineClient((answer) => {
      set(({ baseline }) => ({ baseline: viewAfter(baseline, answer) }));
    });
    engine.evaluate(workspace, parent);
  });
};

/** Figures are worked out for who looks at them: a portfolio of 50,000 rows is edited without sending each edit along. */
function isLookedAt({ screen }: State): boolean {
  return screen === 'scenario';
}

function hasMoved(state: State, before: State): boolean {
  return (
    state.open !== before.open ||
    state.scenarioId !== before.scenarioId ||
    state.screen !== before.screen
  );
}

function isSameWorkspace(state: State, before: State): boolean {
  return state.open?.summary.id === before.open?.summary.id;
}

function pending(view: ExposureView): ExposureView {
  return view.kind === 'figures' ? { ...view, isPending: true } : view;
}

/** What is shown once the worker has said something: never a blank where there were good figures before. */
function viewAfter(view: ExposureView, answer: Answer): ExposureView {
  switch (answer.kind) {
    case 'figures':
      return {
        kind: 'figures',
        // What is drawn already stays as it is, and need not be drawn again.
        expected: answer.wentAhead && view.kind === 'figures' ? view.expected : answer.exposure,
        whole: answer.exposure,
        isPending: false,
        outdated: null,
      };
    case 'expected': {
      const isSame = view.kind === 'figures' && view.expected.scenario === answer.exposure.scenario;
      return {
        kind: 'figures',
        expected: answer.exposure,
        whole: isSame ? view.whole : null,
        isPending: true,
        outdated: null,
      };
    }
    case 'refused':
      return view.kind === 'figures' && view.expected.scenario === answer.scenario
        ? { ...view, outdated: answer.message }
        : { kind: 'refused', message: answer.message };
  }
}
