import { ipcRenderer } from 'electron';
import type { NotesBridge } from './bridge.ts';
import { notesChannel, notesMessageSchema, toldChannels } from './channels.ts';
import { onTold } from './on-told.ts';

/** What the preload script gives the window with the presenter's notes. */
export const notesBridge: NotesBridge = {
  onShown: (listener) => {
    const stop = onTold(notesChannel, notesMessageSchema, listener);
    ipcRenderer.send(toldChannels.notes, 'ready');
    return stop;
  },
  ask: (step) => {
    ipcRenderer.send(toldChannels.notes, step);
  },
};
