import type { PrecedentsSlice, SliceOf } from './state.ts';

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
