import { useEffect } from 'react';
import { obey } from './menu.ts';
import { stepOf } from './ui/history-key.ts';
import { isTyping } from './ui/is-typing.ts';

/**
 * Hears undo and redo in the window, before the menu: a menu that is being rebuilt with the next label hears
 * nothing. In a field with typing in it the key is the field's own.
 */
export function useHistoryShortcuts(): void {
  useEffect(() => {
    const isMac = window.diverge.platform === 'darwin';
    const hear = (event: KeyboardEvent) => {
      const step = stepOf(event, isMac);
      if (step === null || isTyping(event.target)) return;
      event.preventDefault();
      obey(step);
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, []);
}
