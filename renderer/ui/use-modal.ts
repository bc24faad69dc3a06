import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { giveKeyboardBack, isKeyboardLost } from './room.ts';

/** Shows a dialog as the platform's modal while it is in the page, and gives the keyboard back to where it was. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  const before = useRef<Element | null>(null);
  // Shown and with the keyboard before anybody can see it, so that no key goes elsewhere.
  useLayoutEffect(() => {
    before.current ??= document.activeElement;
    dialog.current?.showModal();
  }, [dialog]);
  // The keyboard is lost only once the dialog is out of the page.
  useEffect(
    () => () => {
      // What the dialog led to may have taken the keyboard already.
      if (isKeyboardLost()) giveKeyboardBack(before.current);
    },
    [],
  );
}
