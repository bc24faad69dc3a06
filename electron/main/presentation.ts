import { ipcMain, powerSaveBlocker, screen, type BrowserWindow } from 'electron';
import {
  fromNotesSchema,
  notesChannel,
  presenterChannel,
  toldChannels,
  type NotesMessage,
  type Presenting,
} from '../channels.ts';
import { openNotesWindow } from './notes-window.ts';
import { isPageOf } from './own-page.ts';
import type { PageOptions } from './page-preferences.ts';
import { presentationPlaces, type PresentationPlaces } from './presentation-places.ts';
import type { Rectangle } from './window-state.ts';

export interface PresentationOptions extends PageOptions {
  readonly window: BrowserWindow;
  readonly origin: string;
  /** Loads a page of the app, by its name, into a window. */
  readonly load: (window: BrowserWindow, page: string) => void;
}

type Shown = Extract<NotesMessage, { kind: 'deck' }>;

/** How the window stood before, to be put back. */
interface Before {
  readonly bounds: Rectangle;
  readonly isFullScreen: boolean;
}

/**
 * The system's side of a presentation: the window goes full screen, on a second display where there is one, the screen
 * stays awake, and the notes have a window of their own. Returns what to call with what the window says.
 */
export function followPresentation(options: PresentationOptions): (presenting: Presenting) => void {
  const { window, origin } = options;
  let shown: Shown | null = null;
  let before: Before | null = null;
  let places: PresentationPlaces | null = null;
  let notes: BrowserWindow | null = null;
  let awake: number | null = null;

  ipcMain.on(toldChannels.notes, (event, message: unknown) => {
    if (notes === null || !isPageOf(notes, origin, event)) return;
    const parsed = fromNotesSchema.safeParse(message);
    if (!parsed.success) return;
    if (parsed.data !== 'ready') window.webContents.send(presenterChannel, parsed.data);
    else if (shown !== null) tellNotes(shown);
  });
  window.on('closed', () => {
    before = null;
    end();
  });
  // What stops working no longer presents.
  window.webContents.on('render-process-gone', end);

  return (presenting) => {
    switch (presenting.kind) {
      case 'deck':
        return start(presenting);
      case 'place':
        if (shown !== null) shown = { ...shown, place: presenting.place };
        return tellNotes(presenting);
      case 'open-notes':
        return openNotes();
      case 'end':
        return end();
    }
  };

  function start(deck: Shown): void {
    shown = deck;
    before = { bounds: window.getBounds(), isFullScreen: window.isFullScreen() };
    places = presentationPlaces(
      screen.getAllDisplays(),
      screen.getDisplayMatching(window.getBounds()),
    );
    awake = powerSaveBlocker.start('prevent-display-sleep');
    if (places.slides !== null) window.setBounds(places.slides);
    window.setMenuBarVisibility(false);
    window.setFullScreen(true);
    if (places.isApart) openNotes();
  }

  function openNotes(): void {
    if (places === null) return;
    if (notes !== null) return notes.focus();
    const opened = openNotesWindow(options, places.notes);
    notes = opened;
    opened.on('closed', () => {
      if (notes === opened) notes = null;
    });
    options.load(opened, 'notes.html');
  }

  function tellNotes(message: NotesMessage): void {
    notes?.webContents.send(notesChannel, message);
  }

  function end(): void {
    shown = null;
    places = null;
    notes?.close();
    if (awake !== null) powerSaveBlocker.stop(awake);
    awake = null;
    if (before !== null) putBack(before);
    before = null;
  }

  function putBack({ bounds, isFullScreen }: Before): void {
    if (window.isDestroyed()) return;
    window.setMenuBarVisibility(true);
    if (isFullScreen) return;
    if (!window.isFullScreen()) return window.setBounds(bounds);
    // macOS leaves full screen in its own time, and takes no bounds before.
    window.once('leave-full-screen', () => {
      window.setBounds(bounds);
    });
    window.setFullScreen(false);
  }
}
