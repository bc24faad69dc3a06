import { useEffect } from 'react';
import { useStore } from './store/store.ts';

/** Before the window closes, what is typed is taken and what waits is saved. */
export function useSaveBeforeClosing(): void {
  useEffect(() => window.diverge.onClosing(takeAndSave), []);
}

function takeAndSave(): Promise<boolean> {
  // A field gives its text to the document when it is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return useStore.getState().whenSaved();
}
