import type { Content } from '../../model/change/content.ts';
import { diffItem } from '../../model/change/diff.ts';
import type { Deck, Slide, SlideChart } from '../../model/deck/deck.ts';
import type { Snapshot } from '../../model/deck/snapshot.ts';
import {
  addDeck,
  duplicateDeck,
  newDeck,
  nextVersion,
  withAddedChart,
  withAddedSlide,
  withRefreshed,
} from '../../model/edit/deck.ts';
import { freshId } from '../../model/fresh-id.ts';
import { withinName } from '../../model/values.ts';
import { createSnapshotClient } from '../engine/snapshot-client.ts';
import type { SnapshotAnswer } from '../engine/snapshot-messages.ts';
import { deckOnScreen } from './deck-on-screen.ts';
import { snapshotsNeeded, type NewChart } from './new-chart.ts';
import { neededToRefresh, refreshedFrom, replacedBy } from './refreshed-slides.ts';
import { standingsOf, type Standing } from './standings.ts';
import type { SliceOf } from './state.ts';
import { workspaceOf } from './workspace-of.ts';
import { exportedTo, writtenNotice } from './written-notice.ts';

const BROKEN = 'The figures could not be worked out: the calculation failed. Nothing was changed.';

export interface DecksSlice {
  readonly deckId: string | null;
  readonly slideId: string | null;
  /** Per snapshot of the deck on screen, whether its scenario has moved on; empty until that is known. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** What refreshed slides showed before (`replacedKey`): what the refresh changed can be told. */
  readonly replaced: ReadonlyMap<string, Snapshot>;
  /** Figures are being worked out to be kept. */
  readonly keeping: boolean;
  /** Null: the list of decks. */
  showDeck: (id: string | null) => void;
  showSlide: (id: string) => void;
  /** The id of the new deck. */
  createDeck: (name: string) => string | null;
  /** Replaces the deck on screen by an edited one, under a label for the Edit menu. One that is approved stays. */
  editDeck: (name: string, label: string, edit: (deck: Deck) => Deck) => void;
  /** The same for what is said about it, approved or not. */
  remarkOnDeck: (name: string, label: string, edit: (deck: Deck) => Deck) => void;
  /** A draft that goes on from the deck on screen, which stays. */
  makeNextVersion: () => void;
  /** A slide for the deck on screen, behind the one looked at; its charts drawn from what the engine says now. */
  addSlide: (
    headlineOf: (charts: readonly SlideChart[], snapshots: readonly Snapshot[]) => string,
    charts: readonly NewChart[],
  ) => Promise<void>;
  addChart: (slide: string, chart: NewChart) => Promise<void>;
  /** A draft with the same slides beside it. */
  duplicateDeck: (deck: Deck) => void;
  /** A save dialog, then the deck drawn and written there. */
  exportDeck: (deck: Deck, kind: 'pdf' | 'pptx') => Promise<void>;
  /** Draws these slides from what the engine says now; `reworded` has the last word on the deck that was and is. */
  refreshSlides: (
    ids: ReadonlySet<string>,
    reworded: (before: Deck, after: Deck) => Deck,
  ) => Promise<void>;
}

/** Decks: what is on screen of them, and how answers of the engine come to be kept in them. */
export const createDecksSlice: SliceOf<DecksSlice> = (set, get, store) => {
  const ask = createSnapshotClient();
  const product = () => `Diverge ${window.diverge.version}`;

  /** What the engine says of these scenarios now; null, and said why, where it says nothing. */
  async function take(
    scenarios: readonly string[],
    bridges: readonly { readonly from: string; readonly to: string }[],
  ): Promise<Extract<SnapshotAnswer, { kind: 'taken' }> | null> {
    const { open } = get();
    if (open === null) return null;
    const wanted = open.content.scenarios.items.filter(({ id }) => scenarios.includes(id));
    set({ keeping: true });
    const answer = await ask(workspaceOf(open.content), {
      kind: 'take',
      ...{ scenarios: wanted, bridges, at: new Date().toISOString(), engine: product() },
    });
    set({ keeping: false });
    if (get().open?.summary.id !== open.summary.id) return null;
    if (answer?.kind === 'taken') return answer;
    get().say({ text: answer?.kind === 'refused' ? answer.message : BROKEN, tone: 'problem' });
    return null;
  }

  /** Charts with what they are drawn from, as the engine answers now. */
  async function keep(charts: readonly NewChart[]): Promise<{
    readonly charts: readonly SlideChart[];
    readonly snapshots: readonly Snapshot[];
  } | null> {
    const taken = await take(...snapshotsNeeded(charts));
    if (taken === null) return null;
    const ids = new Map(taken.snapshots.map(({ id }) => [id, crypto.randomUUID()]));
    return {
      snapshots: taken.snapshots.map((own) => ({ ...own, id: ids.get(own.id) ?? own.id })),
      charts: charts.map(({ kind, by, scenarios }) => {
        const bridge = taken.bridges.find(
          ({ from, to }) => from === scenarios[0] && to === scenarios[1],
        );
        return {
          kind,
          ...(by !== undefined && { by }),
          snapshots: scenarios.flatMap((id) => ids.get(id) ?? []),
          ...(kind === 'bridge' && bridge && { bridge: bridge.bridge }),
        };
      }),
    };
  }

  store.subscribe((state, before) => {
    if (state.screen !== 'decks') return;
    const deck = deckOnScreen(state);
    const isSame =
      before.screen === 'decks' &&
      state.open?.content === before.open?.content &&
      state.deckId === before.deckId;
    if (isSame || state.open === null || deck === undefined) return;
    const { content } = state.open;
    const shown = new Set(deck.snapshots?.map(({ figures }) => figures.scenario));
    const scenarios = content.scenarios.items.filter(({ id }) => shown.has(id));
    void ask(workspaceOf(content), { kind: 'hash', scenarios }).then((answer) => {
      if (answer?.kind !== 'hashes' || get().open?.content !== content) return;
      set({ standings: standingsOf(deck, answer.hashes) });
    });
  });

  return {
    deckId: null,
    slideId: null,
    standings: new Map(),
    replaced: new Map(),
    keeping: false,

    showDeck: (id) => {
      set({ deckId: id, slideId: null, screen: 'decks', standings: new Map() });
    },
    showSlide: (id) => {
      set({ slideId: id });
    },

    createDeck: (name) => {
      const { open } = get();
      if (open === null) return null;
      const deck = newDeck(freshId(name, idsOf(open.content)), name);
      get().run(addDeck(open.content, deck));
      return deck.id;
    },

    editDeck: (name, label, edit) => {
      const deck = deckOnScreen(get());
      if (deck?.status !== 'approved') return get().remarkOnDeck(name, label, edit);
      const text = `“${deck.name}” is approved and stays as it is. Make a new version to change it.`;
      get().say({ text, tone: 'problem' });
    },

    remarkOnDeck: (name, label, edit) => {
      const deck = deckOnScreen(get());
      const change = deck && diffItem('decks', deck, edit(deck));
      if (change) get().run({ name, label, changes: [change] });
    },

    makeNextVersion: () => {
      const { open } = get();
      const deck = deckOnScreen(get());
      if (open === null || deck === undefined) return;
      const next = nextVersion(deck, freshId(deck.id, idsOf(open.content)));
      get().run(addDeck(open.content, next));
      get().showDeck(next.id);
    },

    addSlide: async (headlineOf, charts) => {
      const kept = charts.length === 0 ? { charts: [], snapshots: [] } : await keep(charts);
      if (kept === null) return;
      const headline = headlineOf(kept.charts, kept.snapshots);
      const slide: Slide = {
        ...{ id: crypto.randomUUID(), headline },
        ...(kept.charts.length > 0 && { charts: kept.charts }),
      };
      const after = deckOnScreen(get())?.slides.findIndex(({ id }) => id === get().slideId) ?? -1;
      get().editDeck('add-slide', 'Add slide', (deck) =>
        withAddedSlide(deck, slide, after < 0 ? deck.slides.length : after + 1, kept.snapshots),
      );
      set({ slideId: slide.id });
    },

    addChart: async (slide, chart) => {
      const kept = await keep([chart]);
      const [own] = kept?.charts ?? [];
      if (!kept || !own) return;
      get().editDeck('add-chart', 'Add chart to slide', (deck) =>
        withAddedChart(deck, slide, own, kept.snapshots),
      );
    },

    duplicateDeck: (deck) => {
      const { open } = get();
      if (open === null) return;
      const name = withinName(`${deck.name.slice(0, 190)} (copy)`);
      get().run(
        addDeck(open.content, duplicateDeck(deck, freshId(name, idsOf(open.content)), name)),
      );
    },

    exportDeck: async (deck, kind) => {
      get().showDialog({ kind: 'exporting-deck', name: deck.name });
      const reply = await window.diverge.exportDeck({
        ...{ kind, suggestedName: deck.name },
        deck: JSON.stringify(deck),
      });
      get().showDialog(null);
      if (reply !== null) get().say(writtenNotice(reply, exportedTo));
    },

    refreshSlides: async (ids, reworded) => {
      const deck = deckOnScreen(get());
      if (deck === undefined) return;
      const taken = await take(...neededToRefresh(deck, ids));
      if (taken === null) return;
      const newer = refreshedFrom(deckOnScreen(get()) ?? deck, taken, () => crypto.randomUUID());
      get().editDeck('refresh-slides', ids.size === 1 ? 'Refresh slide' : 'Refresh slides', (now) =>
        reworded(now, withRefreshed(now, ids, newer)),
      );
      set(({ replaced }) => ({
        replaced: new Map([...replaced, ...replacedBy(deck, ids, newer)]),
      }));
    },
  };
};

function idsOf({ decks }: Content): ReadonlySet<string> {
  return new Set(decks.items.map(({ id }) => String(id)));
}
