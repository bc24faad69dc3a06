import { create, type StateCreator } from 'zustand';
import { createExposureSlice } from './exposure.ts';
import { createFilesSlice } from './files.ts';
import { createSessionSlice } from './session.ts';
import type { State } from './state.ts';
import { createWorkingCopySlice } from './working-copy.ts';

/** How a slice of the one store is made: it may read and set all of it, and returns its own part. */
export type SliceOf<Part> = StateCreator<State, [], [], Part>;

export const useStore = create<State>()((...access) => ({
  ...createSessionSlice(...access),
  ...createWorkingCopySlice(...access),
  ...createExposureSlice(...access),
  ...createFilesSlice(...access),
}));
