import type { State } from './state.ts';

/** The scenario the window shows, if it shows one. */
export function scenarioOnScreen(state: Pick<State, 'open' | 'scenarioId'>) {
  return state.open?.content.scenarios.items.find((scenario) => scenario.id === state.scenarioId);
}

/** The scenario that the one on screen is a branch of, if it is one. */
export function parentOnScreen(state: Pick<State, 'open' | 'scenarioId'>) {
  const parent = scenarioOnScreen(state)?.basedOn;
  return state.open?.content.scenarios.items.find((scenario) => scenario.id === parent);
}
