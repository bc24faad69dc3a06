import type { BrowserWindow } from 'electron';
import type { Reply } from '../bridge.ts';
import { deckProgressChannel, type DeckFile, type DeckProgress } from '../channels.ts';
import type { DataAnswer } from '../contract.ts';
import type { DataClient } from './data-client.ts';
import { deckMakers, PaperGivenUp, withDeckOnPaper } from './deck-paper.ts';
import { chooseNewFile } from './file-dialogs.ts';
import { fileNameFor } from './file-name.ts';
import { writeFile } from './write-file.ts';

export interface DeckExporter {
  /** A save dialog, then the deck written there. Null: the user changed their mind, before or meanwhile. */
  export: (file: DeckFile) => Promise<Reply<DataAnswer<'export-workspace'>> | null>;
  stop: () => void;
}

/** Puts decks of a window into files, one at a time: a second one stops the first. */
export function deckExporter(
  window: BrowserWindow,
  data: DataClient,
  origin: string,
): DeckExporter {
  let current = new AbortController();
  return {
    stop: () => {
      current.abort();
    },
    export: async ({ deck, kind, suggestedName }) => {
      current.abort();
      // From the first moment: Stop may be pressed as soon as there is a button, before the file is known.
      const own = new AbortController();
      current = own;
      const { signal } = own;
      const isStopped = () => signal.aborted;
      const file = await chooseNewFile(window, data, {
        title: 'Export the deck',
        name: fileNameFor(suggestedName, kind, 'Deck'),
        kind,
      });
      if (file === null || isStopped()) return null;
      try {
        const bytes = await withDeckOnPaper({
          ...{ origin, deck, signal },
          onProgress: (progress: DeckProgress) => {
            if (!window.isDestroyed()) window.webContents.send(deckProgressChannel, progress);
          },
          use: (contents) => deckMakers[kind](contents, deck),
        });
        // Nothing was written before this, and what stands there is replaced whole or not at all.
        return isStopped() ? null : await writeFile(file, bytes);
      } catch (error) {
        if (error instanceof PaperGivenUp) return null;
        throw error;
      }
    },
  };
}
