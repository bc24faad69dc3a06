import path from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Reply } from '../bridge.ts';
import { fileChannel } from '../channels.ts';
import type { DataQuestion } from '../contract.ts';
import type { FilePreview } from '../file-preview.ts';
import type { DataClient } from './data-client.ts';

/** Files that do not come by a dialog: a double click, an argument, a drop on the window. */
export interface FilesFromOutside {
  /** Reads and checks a file and shows it in the window, as soon as that listens. */
  readonly open: (file: string) => void;
  /** The window's page listens now. */
  readonly ready: () => void;
}

export function filesFromOutside(window: BrowserWindow, data: DataClient): FilesFromOutside {
  /** The last one, until the page listens: a person looks at one file at a time. */
  let waiting: string | null = null;
  let isReady = false;

  async function show(file: string): Promise<void> {
    const reply = await data.ask('preview-file', { path: file, as: 'diverge' });
    if (!window.isDestroyed()) window.webContents.send(fileChannel, reply);
  }

  return {
    open: (file) => {
      if (isReady) void show(file);
      else waiting = file;
    },
    ready: () => {
      isReady = true;
      if (waiting !== null) void show(waiting);
      waiting = null;
    },
  };
}

const kinds: Readonly<Record<string, DataQuestion<'preview-file'>['as']>> = {
  '.diverge': 'diverge',
  '.csv': 'portfolio',
  '.tsv': 'portfolio',
  '.xlsx': 'portfolio',
  '.xlsm': 'portfolio',
  '.xls': 'portfolio',
  '.scw': 'project',
};

/** Reads and checks a file that was dropped on the window. Only files of a kind that can be opened are looked at at all. */
export async function openDropped(data: DataClient, file: string): Promise<Reply<FilePreview>> {
  const as = kinds[path.extname(file).toLowerCase()];
  if (as !== undefined) return data.ask('preview-file', { path: file, as });
  const message =
    'This cannot be opened. Drop a scenario file (.diverge), a portfolio (.xlsx, .csv) or a ScenarioWizard project (.scw).';
  return { ok: false, message };
}
