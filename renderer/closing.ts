import { useEffect } from 'react';
import { unsavedRemarks } from './store/reader.ts';
import { useStore } from './store/store.ts';
import { takeTyping } from './ui/take-typing.ts';

/** Before the window closes, what is typed is taken and what waits is saved. */
export function useSaveBeforeClosing(): void {
  useEffect(() => window.diverge.onClosing(takeAndSave), []);
}

function takeAndSave(): Promise<boolean> {
  takeTyping();
  const { reader, whenSaved, keepGridView } = useStore.getState();
  keepGridView();
  const isReviewSaved = reader === null || unsavedRemarks(reader) === 0;
  return whenSaved().then((isSaved) => isSaved && isReviewSaved);
}
