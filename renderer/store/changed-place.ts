import type { Change } from '../../model/change/change.ts';
import type { Content } from '../../model/change/content.ts';
import type { Screen } from './state.ts';

/** A screen on which a change can be seen, and which of its things was changed; null: no single one. */
export interface ChangedPlace {
  readonly screen: Extract<Screen, 'scenario' | 'decks' | 'portfolio' | 'world'>;
  readonly id: string | null;
  /** As a person knows it. */
  readonly name: string;
}

/**
 * Where to look for what some changes did, given the content after them: on the screen that is shown, where that is one
 * of the places, else on the first. Null where nothing is left to look at.
 */
export function changedPlace(
  changes: readonly Change[],
  content: Content,
  screen: Screen,
): ChangedPlace | null {
  const places = changes.flatMap((change) => placeOf(change, content) ?? []);
  return places.find((place) => place.screen === screen) ?? places[0] ?? null;
}

const THE_WORLD: ChangedPlace = { screen: 'world', id: null, name: 'the world' };

function placeOf(change: Change, content: Content): ChangedPlace | null {
  if (change.kind === 'update-workspace') {
    return change.set['availability'] === undefined ? null : THE_WORLD;
  }
  const { collection, id } = change;
  if (collection === 'vendors' || collection === 'models' || collection === 'channels') {
    return THE_WORLD;
  }
  if (collection === 'deployments') {
    return { screen: 'portfolio', id: null, name: 'the portfolio' };
  }
  const item = content[collection].items.find((one) => one.id === id);
  if (item === undefined) return null;
  const screen = collection === 'scenarios' ? 'scenario' : 'decks';
  return { screen, id, name: typeof item.name === 'string' ? `“${item.name}”` : 'a deck' };
}
