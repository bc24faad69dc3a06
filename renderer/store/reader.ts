import type { FilePreview } from '../../electron/file-preview.ts';
import type { Content } from '../../model/change/content.ts';
import { readContent } from '../../model/change/read-content.ts';
import { diffItem } from '../../model/change/diff.ts';
import { hashOfDeck } from '../../model/deck/deck-hash.ts';
import type { Deck, Review } from '../../model/deck/deck.ts';
import { newRemarks, remarksOf, withRemarks } from '../../model/deck/remarks.ts';
import { withComment, withoutComment, withReview } from '../../model/edit/deck.ts';
import { toDocument } from '../../model/file/content-document.ts';
import type { Workspace } from '../../model/workspace.ts';
import { createSnapshotClient } from '../engine/snapshot-client.ts';
import type { Verdict } from '../engine/snapshot-messages.ts';
import { deckLike, shownDeck } from './deck-on-screen.ts';
import type { SliceOf } from './state.ts';
import { savedAs, writtenNotice } from './written-notice.ts';

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
  /** The deck as the file has it, or the one the review was last saved into. */
  readonly saved: Deck;
}

/** How much was said that no file has yet. */
export function unsavedRemarks({ deck, saved }: Reader): number {
  return newRemarks(saved, remarksOf(deck));
}

export interface ReaderSlice {
  readonly reader: Reader | null;
  /** Opens a previewed file to be read, at its first deck. */
  startReading: (file: Reader['file']) => void;
  readDeck: (id: string) => void;
  readSlide: (id: string) => void;
  /** About a slide, by its id, or the deck as a whole. */
  commentReading: (text: string, slide: string | null) => void;
  /** Takes back a comment that no file has yet. */
  takeBackComment: (id: string) => void;
  reviewReading: (verdict: Review['verdict'], text: string) => void;
  /** A save dialog, then the file written there with what was said. Whether it was. */
  saveReview: () => Promise<boolean>;
  /** What was said goes into the same deck of the open workspace. */
  takeRemarks: () => void;
  /** Does what leads away from the file, once what was said is saved or given up. */
  leaveReading: (then: () => void) => void;
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

  /** Who says something, and when; null, where nobody has said who they are. */
  function signature(): { id: string; author: string; at: string } | null {
    const { author } = get().settings;
    if (author === null) return null;
    return { id: crypto.randomUUID(), author, at: new Date().toISOString() };
  }

  function remark(edit: (deck: Deck) => Deck): void {
    const { reader } = get();
    if (reader === null) return;
    const deck = edit(reader.deck);
    const decks = reader.decks.map((own) => (own.id === deck.id ? deck : own));
    set({ reader: { ...reader, deck, decks } });
  }

  function read(reader: Reader): void {
    set({ reader, dialog: null, notice: null });
    // The worker is sent the portfolio once for as long as this object is the same.
    void verify(toDocument(reader.content).workspace, reader);
  }

  async function openFile(file: Reader['file']): Promise<void> {
    const reply = await window.diverge.ask('read-file', { token: file.token });
    if (!reply.ok) return get().say({ text: reply.message, tone: 'problem' });
    const content = reply.answer && readContent(reply.answer.content);
    if (content?.ok !== true) return get().say({ text: GONE, tone: 'problem' });
    const carried = content.value.decks.items.map(shownDeck);
    const decks = carried.flatMap((one) => (one.ok ? [one.value] : []));
    const unreadable = carried.flatMap((one) => (one.ok ? [] : [one.problem.message]));
    const [deck] = decks;
    if (deck === undefined) {
      set({ dialog: { kind: 'preview', preview: file } });
      const text = `No deck of this file can be shown: ${unreadable[0] ?? 'it has none'}.`;
      return get().say({ text, tone: 'problem' });
    }
    get().stopReading();
    read({
      ...{ file, content: content.value, decks, unreadable, deck, saved: deck },
      ...{ slideId: null, verdicts: new Map() },
    });
  }

  // Whoever goes to a workspace has read what there was to read.
  store.subscribe((state, before) => {
    const isLeft = before.open !== null && state.open?.summary.id !== before.open.summary.id;
    if (isLeft) state.stopReading();
  });

  return {
    reader: null,

    startReading: (file) => {
      get().leaveReading(() => void openFile(file));
    },

    readDeck: (id) => {
      const { reader } = get();
      const deck = reader?.decks.find((own) => own.id === id);
      if (!reader || !deck) return;
      get().leaveReading(() => {
        read({ ...reader, deck, saved: deck, slideId: null, verdicts: new Map() });
      });
    },

    commentReading: (text, slide) => {
      const by = signature();
      if (by === null) return;
      remark((deck) => withComment(deck, { ...by, ...(slide !== null && { slide }), text }));
    },

    takeBackComment: (id) => {
      remark((deck) => withoutComment(deck, id));
    },

    reviewReading: (verdict, text) => {
      const by = signature();
      if (by === null) return;
      const saved = get().reader?.saved;
      remark((deck) =>
        // Who thinks again before saving has said one thing.
        withReview(
          { ...deck, reviews: saved?.reviews ?? [], status: saved?.status ?? 'draft' },
          { ...{ ...by, verdict, content: hashOfDeck(deck) }, ...(text !== '' && { text }) },
        ),
      );
    },

    saveReview: async () => {
      const { reader, settings } = get();
      if (reader === null) return false;
      const { file, deck } = reader;
      const name = [deck.name, ...(settings.author === null ? [] : [settings.author])].join(' – ');
      const { token } = file;
      const reviewed = { token, deck: deck.id, ...remarksOf(deck) };
      const reply = await window.diverge.saveReview(reviewed, name);
      if (reply === null) return false;
      const notice = writtenNotice(
        reply,
        (fileName) => `${savedAs(fileName)} Send it to the deck’s author.`,
      );
      get().say(notice);
      if (notice.tone === 'problem') return false;
      const now = get().reader;
      if (now?.file.token === token) set({ reader: { ...now, saved: deck } });
      return true;
    },

    takeRemarks: () => {
      const { reader, open } = get();
      if (reader === null || open === null) return;
      const own = deckLike(reader.deck.id, open.content);
      if (own === null) return;
      const change = diffItem('decks', own, withRemarks(own, remarksOf(reader.deck)));
      if (change === null) return;
      const label = `Take comments and reviews into “${own.name}”`;
      get().run({ name: 'take-remarks', label, changes: [change] });
      get().stopReading();
      get().showDeck(own.id);
    },

    leaveReading: (then) => {
      const { reader } = get();
      if (reader === null || unsavedRemarks(reader) === 0) return then();
      set({ dialog: { kind: 'unsaved-review', then } });
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
