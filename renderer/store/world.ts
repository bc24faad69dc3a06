import type { EntryKind, EntryPlace } from '../../model/world/entry.ts';
import type { SliceOf } from './state.ts';

/** A cell of the world's matrix by the keys of its row and column; '' is the head of either. */
export interface WorldPlace {
  readonly row: string;
  readonly column: string;
}

export type WorldDialog =
  | { readonly kind: 'add-entry'; readonly entry: EntryKind; readonly vendor?: string }
  | { readonly kind: 'merge-entry'; readonly entry: EntryPlace }
  | { readonly kind: 'remove-entry'; readonly entry: EntryPlace }
  | { readonly kind: 'listed-offers' };

/** What is chosen of the vendors, models and channels. */
export interface WorldSlice {
  readonly worldPlace: WorldPlace | null;
  chooseWorldPlace: (place: WorldPlace | null) => void;
  /** Opens the world at an entry. */
  goToEntry: (entry: EntryPlace) => void;
}

/** The head of an entry's row or column. */
export function headOf({ kind, id }: EntryPlace): WorldPlace {
  return kind === 'channel' ? { row: '', column: id } : { row: `${kind}:${id}`, column: '' };
}

export const createWorldSlice: SliceOf<WorldSlice> = (set, _get, store) => {
  store.subscribe((state, before) => {
    if (state.open?.summary.id !== before.open?.summary.id) set({ worldPlace: null });
  });
  return {
    worldPlace: null,
    chooseWorldPlace: (worldPlace) => {
      set({ worldPlace });
    },
    goToEntry: (entry) => {
      set({ screen: 'world', worldPlace: headOf(entry) });
    },
  };
};
