import { useEffect, type RefObject } from 'react';
import { giveKeyboardBack, isKeyboardLost } from './room.ts';

/** Shows a dialog as the platform's modal while it is in the page, and gives the keyboard back to where it was. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // What the dialog led to may have taken the keyboard already.
      if (isKeyboardLost()) giveKeyboardBack(before);
    };
  }, [dialog]);
}
