import type { Deck, Slide } from '../../model/deck/deck.ts';

/** Whether a snapshot still says what its scenario does: its scenario may have changed since, or be gone. */
export type Standing = 'current' | 'behind' | 'gone';

/** Per snapshot of a deck (by id), given what the figures of each scenario follow from now. */
export function standingsOf(
  deck: Deck,
  hashes: ReadonlyMap<string, string>,
): ReadonlyMap<string, Standing> {
  return new Map(
    deck.snapshots?.map(({ id, content, figures }): [string, Standing] => {
      const now = hashes.get(figures.scenario);
      if (now === undefined) return [id, 'gone'];
      return [id, now === content ? 'current' : 'behind'];
    }),
  );
}

/** The same of a slide: the worst of what its charts show; undefined while it is not known, or where it has none. */
export function standingOf(
  slide: Slide,
  standings: ReadonlyMap<string, Standing>,
): Standing | undefined {
  const own = (slide.charts ?? []).flatMap(({ snapshots }) =>
    snapshots.flatMap((id) => standings.get(id) ?? []),
  );
  for (const standing of ['gone', 'behind', 'current'] as const) {
    if (own.includes(standing)) return standing;
  }
  return undefined;
}
