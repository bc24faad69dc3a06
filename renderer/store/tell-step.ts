import type { DataAnswer } from '../../electron/contract.ts';
import { plural } from '../format/number.ts';
import { changedPlace, type ChangedPlace } from './changed-place.ts';
import type { State } from './state.ts';

type Stepped = Extract<DataAnswer<'undo'>, { kind: 'stepped' }>;

/** Which way one goes through history: a step, or as far as one. */
export type StepsTaken = 'undo' | 'redo' | 'go-back' | 'go-forward';

/**
 * Says what a step of history did. A step spans scenarios and screens: what it changed comes into sight where the screen
 * can show it; elsewhere the notice leads to it, so that nothing changes unseen.
 */
export function tellStep(which: StepsTaken, stepped: Stepped, state: () => State): void {
  const { changes } = stepped;
  const { open, screen, say } = state();
  if (open === null) return;
  const place = changedPlace(changes, open.content, screen);
  const isInSight = place === null || isShown(place, state());
  const words = stepWords(which, stepped);
  const text = isInSight ? words : `${words}, in ${place.name}`;
  if (isInSight || place.screen === screen) {
    if (!isInSight) show(place, state());
    return say({ text, tone: 'done' });
  }
  const run = () => {
    show(place, state());
    say(null);
  };
  say({ text, tone: 'done', action: { label: 'Show', run } });
}

/** "Undone: Change Unit", "4 steps undone, back to before: Change Unit", "2 steps redone, up to: Change Unit". Pure. */
export function stepWords(
  which: StepsTaken,
  { label, steps }: Pick<Stepped, 'label' | 'steps'>,
): string {
  const isBack = which === 'undo' || which === 'go-back';
  if (steps === 1) return `${isBack ? 'Undone' : 'Redone'}: ${label}`;
  const done = `${plural(steps, 'step')} ${isBack ? 'undone, back to before' : 'redone, up to'}`;
  return `${done}: ${label}`;
}

function isShown({ screen, id }: ChangedPlace, state: State): boolean {
  if (screen !== state.screen) return false;
  return id === null || id === (screen === 'scenario' ? state.scenarioId : state.deckId);
}

function show({ screen, id }: ChangedPlace, state: State): void {
  if (screen === 'decks' && id !== state.deckId) return state.showDeck(id);
  if (screen === 'scenario' && id !== null) state.selectScenario(id);
  state.show(screen);
}
