import type { PrecedentFilter, PrecedentGroup } from '../../model/precedents/filter.ts';
import type { SliceOf } from './state.ts';

export interface PrecedentsSlice {
  readonly precedentFilter: PrecedentFilter;
  /** What the base rates are split by. */
  readonly precedentGroup: PrecedentGroup;
  filterPrecedents: (filter: PrecedentFilter) => void;
  groupPrecedents: (group: PrecedentGroup) => void;
}

/** How the library of precedents is looked at: kept while other screens are shown. */
export const createPrecedentsSlice: SliceOf<PrecedentsSlice> = (set) => ({
  precedentFilter: {},
  precedentGroup: 'actorType',

  filterPrecedents: (precedentFilter) => {
    set({ precedentFilter });
  },

  groupPrecedents: (precedentGroup) => {
    set({ precedentGroup });
  },
});
