import { useEffect } from 'react';
import { useStore } from '../store/store.ts';

/** Shows files that come without a dialog: by a double click, an argument, or dropped anywhere on the window. */
export function useFilesFromOutside(): void {
  const showFile = useStore((state) => state.showFile);
  useEffect(() => window.diverge.onFile(showFile), [showFile]);
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      void window.diverge.openDropped(file).then(showFile);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
    };
  }, [showFile]);
}
