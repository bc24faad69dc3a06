import { useEffect } from 'react';
import { useStore } from './store/store.ts';
import { takeTyping } from './ui/take-typing.ts';

/** Before the window closes, what is typed is taken and what waits is saved. */
export function useSaveBeforeClosing(): void {
  useEffect(() => window.diverge.onClosing(takeAndSave), []);
}

function takeAndSave(): Promise<boolean> {
  takeTyping();
  return useStore.getState().whenSaved();
}
