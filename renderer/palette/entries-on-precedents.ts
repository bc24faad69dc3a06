import { precedentLibrary } from '../../model/precedents/library.ts';
import type { State } from '../store/state.ts';
import { stanceNames } from '../words/stance.ts';
import type { Entry } from './entry.ts';

/** What each actor of the library did; one that is taken shows the rows of its case. */
export function entriesOnPrecedents(state: State): readonly Entry[] {
  return precedentLibrary().map(({ id, actor, case: own, stance }) => ({
    key: `precedent:${id}`,
    label: `${actor}, ${own}`,
    detail: `Precedent: ${stanceNames[stance].toLowerCase()}`,
    run: () => {
      state.filterPrecedents({ case: own });
      state.goToScreen('precedents');
    },
  }));
}
