import { useEffect } from 'react';
import { obey } from './menu.ts';
import { commandOf } from './ui/accelerator.ts';
import { isTyping } from './ui/is-typing.ts';

/**
 * Hears the keys of every command in the window, before the menu: a menu that is being rebuilt with the next label
 * hears nothing. In a field with typing in it undo and redo are the field's own, and while a dialog is open it is to be
 * answered first.
 */
export function useShortcuts(): void {
  useEffect(() => {
    const { commands, platform } = window.diverge;
    const hear = (event: KeyboardEvent) => {
      const command = commandOf(event, commands, platform === 'darwin');
      if (command === null) return;
      if ((command === 'undo' || command === 'redo') && isTyping(event.target)) return;
      event.preventDefault();
      obey(command);
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, []);
}
