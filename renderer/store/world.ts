import type { EntryKind, EntryPlace } from '../../model/world/entry.ts';
import type { SliceOf } from './state.ts';

/** A cell of the world's matrix by the keys of its row and column; '' is the head of either. */
export interface WorldPlace {
  readonly row: string;
  readonly column: string;
}

export type WorldDialog =
  | { readonly kind: 'add-entry'; readonly entry: EntryKind; readonly vendor?: string }
  | { readonly kind: 'merge-entry'; readonly entry: EntryPlace; readonly into?: string }
  | { readonly kind: 'remove-entry'; readonly entry: EntryPlace }
  | { readonly kind: 'listed-offers' };

export type WantedInWorld = 'cell' | 'field';

/** What is chosen of the vendors, models and channels. */
export interface WorldSlice {
  readonly worldPlace: WorldPlace | null;
  chooseWorldPlace: (place: WorldPlace | null) => void;
  /** Where the keyboard goes in the world: to the cell chosen, or to the first field of what is chosen. */
  readonly wantedInWorld: WantedInWorld | null;
  /** Opens the world at an entry. */
  goToEntry: (entry: EntryPlace, focus?: WantedInWorld) => void;
  /** What was chosen is gone: what took its place is chosen, or nothing. */
  leaveEntry: (next: EntryPlace | null) => void;
  worldReached: () => void;
}

/** The head of an entry's row or column. */
export function headOf({ kind, id }: EntryPlace): WorldPlace {
  return kind === 'channel' ? { row: '', column: id } : { row: `${kind}:${id}`, column: '' };
}

export const createWorldSlice: SliceOf<WorldSlice> = (set, get, store) => {
  store.subscribe((state, before) => {
    if (state.open?.summary.id !== before.open?.summary.id) set({ worldPlace: null });
  });
  return {
    worldPlace: null,
    chooseWorldPlace: (worldPlace) => {
      // A dialog that leads somewhere gives the keyboard back to where it was first: that chooses nothing.
      if (get().wantedInWorld === null) set({ worldPlace });
    },
    wantedInWorld: null,
    goToEntry: (entry, focus = 'cell') => {
      set({ screen: 'world', worldPlace: headOf(entry), wantedInWorld: focus });
    },
    leaveEntry: (next) => {
      set({ worldPlace: next && headOf(next), wantedInWorld: 'cell' });
    },
    worldReached: () => {
      set({ wantedInWorld: null });
    },
  };
};
