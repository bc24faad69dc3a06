import type { Deck } from './deck.ts';
import type { Snapshot } from './snapshot.ts';

/** A deck with further snapshots, without those that no chart of it shows. Of two with one id the later counts. Pure. */
export function withShownSnapshots(deck: Deck, more: readonly Snapshot[] = []): Deck {
  const shown = new Set(
    deck.slides.flatMap(({ charts }) => (charts ?? []).flatMap(({ snapshots }) => snapshots)),
  );
  const known = new Map([...(deck.snapshots ?? []), ...more].map((own) => [own.id, own]));
  const snapshots = [...known.values()].filter(({ id }) => shown.has(id));
  if (deck.snapshots === undefined && snapshots.length === 0) return deck;
  return { ...deck, snapshots };
}
