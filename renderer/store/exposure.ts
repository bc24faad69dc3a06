import { createEngineClient } from '../engine/client.ts';
import type { ExposureSlice, State, SliceOf } from './state.ts';
import { scenarioOnScreen } from './scenario-on-screen.ts';
import { workspaceOf } from './workspace-of.ts';

/**
 * The scenario on screen is sent to the worker whenever it or the portfolio changes; only the answer to
 * the newest question is taken, so a slow stale one can never overwrite it.
 */
export const createExposureSlice: SliceOf<ExposureSlice> = (set, _get, store) => {
  const engine = createEngineClient((answer) => {
    set(({ view }) => {
      if (answer.ok)
        return { view: { kind: 'figures', exposure: answer.exposure, outdated: null } };
      // A draft without an answer keeps the last good figures of the same scenario on screen, marked so.
      return view.kind === 'figures' && view.exposure.scenario === answer.scenario
        ? { view: { ...view, outdated: answer.message } }
        : { view: { kind: 'refused', message: answer.message } };
    });
  });

  store.subscribe((state, before) => {
    if (state.open === before.open && state.scenarioId === before.scenarioId) return;
    const scenario = scenarioOnScreen(state);
    if (state.open === null || scenario === undefined) {
      if (state.view.kind !== 'none') set({ view: { kind: 'none' } });
      return;
    }
    const sameScenario = state.scenarioId === before.scenarioId && isSameWorkspace(state, before);
    const unchanged =
      sameScenario &&
      scenarioOnScreen(before) === scenario &&
      before.open !== null &&
      workspaceOf(before.open.content) === workspaceOf(state.open.content);
    if (unchanged) return;
    if (!sameScenario) set({ view: { kind: 'none' } });
    engine.evaluate(workspaceOf(state.open.content), scenario);
  });

  return { view: { kind: 'none' } };
};

function isSameWorkspace(state: State, before: State): boolean {
  return state.open?.summary.id === before.open?.summary.id;
}
