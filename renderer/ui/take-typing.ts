/** A field gives its text to the document when it is left: it is left now. */
export function takeTyping(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
