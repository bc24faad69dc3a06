import { create } from 'zustand';
import { createCoherenceSlice } from './coherence.ts';
import { createDecksSlice } from './decks.ts';
import { createExposureSlice } from './exposure.ts';
import { createGridSlice } from './grid.ts';
import { createGridEditsSlice } from './grid-edits.ts';
import { createGridPasteSlice } from './grid-paste.ts';
import { createFilesSlice } from './files.ts';
import { createJudgementsSlice } from './judgements.ts';
import { createPlacesSlice } from './places.ts';
import { createPresentingSlice } from './presenting.ts';
import { createPrecedentsSlice } from './precedents.ts';
import { createReaderSlice } from './reader.ts';
import { createSessionSlice } from './session.ts';
import { createTablesSlice } from './tables.ts';
import type { State } from './state.ts';
import { createWorldSlice } from './world.ts';
import { createWorkingCopySlice } from './working-copy.ts';
import { createComparisonSlice } from './comparison.ts';

export const useStore = create<State>()((...access) => ({
  ...createSessionSlice(...access),
  ...createWorkingCopySlice(...access),
  ...createComparisonSlice(...access),
  ...createExposureSlice(...access),
  ...createJudgementsSlice(...access),
  ...createCoherenceSlice(...access),
  ...createFilesSlice(...access),
  ...createPrecedentsSlice(...access),
  ...createPlacesSlice(...access),
  ...createGridSlice(...access),
  ...createGridEditsSlice(...access),
  ...createGridPasteSlice(...access),
  ...createWorldSlice(...access),
  ...createDecksSlice(...access),
  ...createPresentingSlice(...access),
  ...createReaderSlice(...access),
  ...createTablesSlice(...access),
}));
