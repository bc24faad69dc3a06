/** A field gives its text to the document when it is left: it is left for a moment, and the keyboard stays where it is. */
export function takeTyping(): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement)) return;
  activeElement.blur();
  activeElement.focus({ preventScroll: true });
}
