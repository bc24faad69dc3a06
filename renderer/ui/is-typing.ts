/** Text that is typed but not yet the document's is undone letter by letter, as everywhere. */
export function isTyping(target: unknown): boolean {
  return target instanceof HTMLElement && target.dataset['typing'] === 'true';
}
