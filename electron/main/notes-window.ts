import { BrowserWindow } from 'electron';
import { pagePreferences, type PageOptions } from './page-preferences.ts';
import type { Rectangle } from './window-state.ts';

/** The window with the presenter's notes: locked like the app's own, and it may do no more than turn slides. */
export function openNotesWindow(options: PageOptions, bounds: Rectangle): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 640,
    minHeight: 400,
    show: false,
    title: 'Presenter’s notes',
    // `--ground` of the dark theme: whoever presents often stands in the dark.
    backgroundColor: '#121416',
    webPreferences: pagePreferences(options, 'notes'),
  });
  window.removeMenu();
  window.once('ready-to-show', () => {
    window.show();
  });
  return window;
}
