import type { State } from './state.ts';

/** The scenario the window shows, if it shows one. */
export function scenarioOnScreen(state: Pick<State, 'open' | 'scenarioId'>) {
  return state.open?.content.scenarios.items.find((scenario) => scenario.id === state.scenarioId);
}
