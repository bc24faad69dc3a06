import type { FilePreview } from '../../electron/file-preview.ts';
import type { Content } from '../../model/change/content.ts';
import { readContent } from '../../model/change/read-content.ts';
import type { Deck } from '../../model/deck/deck.ts';
import { toDocument } from '../../model/file/content-document.ts';
import type { Workspace } from '../../model/workspace.ts';
import { createSnapshotClient } from '../engine/snapshot-client.ts';
import type { Verdict } from '../engine/snapshot-messages.ts';
import { shownDeck } from './deck-on-screen.ts';
import type { SliceOf } from './state.ts';

/** A file that is read and nothing else: no workspace is made of it, and nothing of it is changed. */
export interface Reader {
  readonly file: Extract<FilePreview, { kind: 'diverge' }>;
  readonly content: Content;
  /** The decks of it that this version can show, at least one. */
  readonly decks: readonly Deck[];
  /** What is wrong with each that it cannot. */
  readonly unreadable: readonly string[];
  readonly deck: Deck;
  readonly slideId: string | null;
  /** By id of each snapshot of the deck; those that are still being worked out again are missing. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

export interface ReaderSlice {
  readonly reader: Reader | null;
  /** Opens a previewed file to be read, at its first deck. */
  startReading: (file: Reader['file']) => Promise<void>;
  readDeck: (id: string) => void;
  readSlide: (id: string) => void;
  /** Back to what was open; the file is put away. */
  stopReading: () => void;
}

const GONE = 'The file is no longer at hand. Nothing was changed; open it again.';
const BROKEN = 'The calculation failed.';

export const createReaderSlice: SliceOf<ReaderSlice> = (set, get, store) => {
  const ask = createSnapshotClient();

  /** One snapshot after the other is worked out again, so that the first verdict need not wait for the last. */
  async function verify(workspace: Workspace, { content, deck }: Reader): Promise<void> {
    const isRead = () => get().reader?.content === content && get().reader?.deck.id === deck.id;
    const scenarios = content.scenarios.items;
    for (const snapshot of deck.snapshots ?? []) {
      if (!isRead()) return;
      const answer = await ask(workspace, { kind: 'verify', scenarios, snapshots: [snapshot] });
      const found = answer?.kind === 'verdicts' ? answer.verdicts.get(snapshot.id) : undefined;
      const verdict: Verdict = found ?? { kind: 'cannot-be-checked', why: BROKEN };
      const { reader } = get();
      if (reader === null || !isRead()) return;
      set({ reader: { ...reader, verdicts: new Map(reader.verdicts).set(snapshot.id, verdict) } });
    }
  }

  function read(reader: Reader): void {
    set({ reader, dialog: null, notice: null });
    // The worker is sent the portfolio once for as long as this object is the same.
    void verify(toDocument(reader.content).workspace, reader);
  }

  // Whoever goes to a workspace has read what there was to read.
  store.subscribe((state, before) => {
    if (state.open?.summary.id !== before.open?.summary.id) state.stopReading();
  });

  return {
    reader: null,

    startReading: async (file) => {
      const reply = await window.diverge.ask('read-file', { token: file.token });
      if (!reply.ok) return get().say({ text: reply.message, tone: 'problem' });
      const content = reply.answer && readContent(reply.answer.content);
      if (content?.ok !== true) return get().say({ text: GONE, tone: 'problem' });
      const carried = content.value.decks.items.map(shownDeck);
      const decks = carried.flatMap((one) => (one.ok ? [one.value] : []));
      const unreadable = carried.flatMap((one) => (one.ok ? [] : [one.problem.message]));
      const [deck] = decks;
      if (deck === undefined) {
        const text = `No deck of this file can be shown: ${unreadable[0] ?? 'it has none'}.`;
        return get().say({ text, tone: 'problem' });
      }
      get().stopReading();
      read({
        ...{ file, content: content.value, decks, unreadable, deck },
        ...{ slideId: null, verdicts: new Map() },
      });
    },

    readDeck: (id) => {
      const { reader } = get();
      const deck = reader?.decks.find((own) => own.id === id);
      if (reader && deck) read({ ...reader, deck, slideId: null, verdicts: new Map() });
    },

    readSlide: (id) => {
      set(({ reader }) => ({ reader: reader && { ...reader, slideId: id } }));
    },

    stopReading: () => {
      const { reader } = get();
      if (reader === null) return;
      set({ reader: null });
      void window.diverge.ask('drop-file', { token: reader.file.token });
    },
  };
};
