import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent } from 'electron';

/** Whether a message is of the app's own page in the main frame of a window. Nothing else can have the preload script, and yet. */
export function isPageOf(
  window: BrowserWindow,
  origin: string,
  event: IpcMainEvent | IpcMainInvokeEvent,
): boolean {
  const frame = event.senderFrame;
  if (frame === null || window.isDestroyed()) return false;
  return frame === window.webContents.mainFrame && frame.origin === origin;
}
