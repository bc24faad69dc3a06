import { app, dialog, type BrowserWindow } from 'electron';
import type { Log } from './log.ts';

/** Bugs of the main process end here: written down, and said once in plain words; the app goes on. */
export function catchBugs(log: Log): void {
  let hasSaidSo = false;
  const handle = (error: unknown) => {
    log.write('A bug', error);
    if (hasSaidSo || !app.isReady()) return;
    hasSaidSo = true;
    void dialog.showMessageBox({
      type: 'warning',
      message: 'Something in Diverge went wrong.',
      detail:
        'What you did before is saved. You can go on; if something does not answer any more, close Diverge and start ' +
        'it again. What happened is written down in the folder of its logs.',
      buttons: ['Go on'],
    });
  };
  process.on('uncaughtException', handle);
  process.on('unhandledRejection', handle);
}

/** When the window's process dies, the user is asked to have it loaded anew; all that was saved is there again. */
export function offerReloadAfterCrash(window: BrowserWindow, log: Log): void {
  window.webContents.on('preload-error', (_event, file, error) => {
    log.write(`The preload script ${file} failed`, error);
  });
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    log.write(
      `The window's process ended: ${details.reason}, exit code ${String(details.exitCode)}`,
    );
    void askToReload(window);
  });
}

async function askToReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window of Diverge stopped working.',
    detail: 'What you did before is saved. Reload to go on where you were.',
    buttons: ['Reload', 'Quit'],
    defaultId: 0,
    cancelId: 0,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else app.quit();
}
