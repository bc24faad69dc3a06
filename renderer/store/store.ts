import { create } from 'zustand';
import { createExposureSlice } from './exposure.ts';
import { createFilesSlice } from './files.ts';
import { createJudgementsSlice } from './judgements.ts';
import { createPrecedentsSlice } from './precedents.ts';
import { createSessionSlice } from './session.ts';
import type { State } from './state.ts';
import { createWorkingCopySlice } from './working-copy.ts';

export const useStore = create<State>()((...access) => ({
  ...createSessionSlice(...access),
  ...createWorkingCopySlice(...access),
  ...createExposureSlice(...access),
  ...createJudgementsSlice(...access),
  ...createFilesSlice(...access),
  ...createPrecedentsSlice(...access),
}));
