/**
 * Puts the keyboard into the screen itself, at its heading: after a jump, or when what had the keyboard is gone. A
 * screen that took the keyboard already, as a grid does, keeps it.
 */
export function focusRoom(): void {
  const room = document.querySelector('main');
  if (room === null || room.contains(document.activeElement)) return;
  const heading =
    room.querySelector<HTMLElement>('h1') ?? room.querySelector<HTMLElement>('section');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Whether no element has the keyboard: it was taken out of the page. */
export function isKeyboardLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Gives the keyboard back to what had it before something else was shown; to the screen where that is gone. */
export function giveKeyboardBack(before: Element | null): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  else focusRoom();
}
