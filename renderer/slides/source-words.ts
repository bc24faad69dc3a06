import type { Deck, Slide } from '../../model/deck/deck.ts';

/** Whose figures a slide shows, worked out when and by what: at its foot. Empty for a slide without charts. */
export function sourceWords(deck: Deck, { charts = [] }: Slide): string {
  const shown = new Set(charts.flatMap(({ snapshots }) => snapshots));
  const snapshots = (deck.snapshots ?? []).filter(({ id }) => shown.has(id));
  const [first] = snapshots;
  if (first === undefined) return '';
  const scenarios = [...new Set(snapshots.map(({ scenario }) => scenario.name))].join(', ');
  const days = [...new Set(snapshots.map(({ at }) => dayOf(at)))].join(', ');
  const engines = [...new Set(snapshots.map(({ engine }) => engine))].join(', ');
  return [first.workspace.name, scenarios, days, engines].join(' · ');
}

/** The day of an instant, as it is written: the same on every machine. */
export function dayOf(at: string): string {
  return at.slice(0, 10);
}
