import { dialog, type BrowserWindow } from 'electron';
import { closingChannel } from '../channels.ts';

/** A page that does not answer for so long will not answer at all. */
const answerLimitMs = 5000;

/**
 * Lets the page save what only it holds, a number that is still being typed for one, before its window closes; however
 * it was closed. Returns what to call with the page's answer.
 */
export function saveBeforeClosing(
  window: BrowserWindow,
  tell: (what: string) => void,
): (isSaved: boolean) => void {
  let state: 'open' | 'asked' | 'closing' = 'open';
  let limit: NodeJS.Timeout | undefined;

  window.on('close', (event) => {
    if (state === 'closing' || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (state === 'asked') return;
    state = 'asked';
    limit = setTimeout(() => {
      tell('The window did not say in time whether everything is saved.');
      close();
    }, answerLimitMs);
    window.webContents.send(closingChannel);
  });

  return (isSaved) => {
    if (state !== 'asked') return;
    clearTimeout(limit);
    if (isSaved) close();
    else void askWhetherToStay();
  };

  function close(): void {
    state = 'closing';
    if (!window.isDestroyed()) window.close();
  }

  async function askWhetherToStay(): Promise<void> {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: 'The last changes are not saved.',
      detail:
        'What was saved before is safe. Stay to save them too, with more room on the disk if it is full, or close and ' +
        'go on without them next time.',
      buttons: ['Stay', 'Close without Saving'],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 1) close();
    else state = 'open';
  }
}
