/** A pressed key, as far as undo and redo look at it. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Which step a key asks for: Ctrl/Cmd+Z back, Ctrl/Cmd+Shift+Z or Ctrl+Y forth; null for any other. */
export function stepOf(press: Press, isMac: boolean): 'undo' | 'redo' | null {
  const isCommand = isMac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey;
  if (!isCommand || press.altKey) return null;
  const key = press.key.toLowerCase();
  if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !press.shiftKey && !isMac ? 'redo' : null;
}
