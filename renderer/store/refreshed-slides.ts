import type { Deck } from '../../model/deck/deck.ts';
import type { Snapshot } from '../../model/deck/snapshot.ts';
import type { Refreshed } from '../../model/edit/deck.ts';
import type { SnapshotAnswer } from '../engine/snapshot-messages.ts';
import { snapshotsNeeded } from './new-chart.ts';

/** The scenarios to evaluate anew for some slides, and the differences to take apart again. */
export function neededToRefresh(
  deck: Deck,
  slides: ReadonlySet<string>,
): ReturnType<typeof snapshotsNeeded> {
  const scenarioOf = new Map(deck.snapshots?.map(({ id, figures }) => [id, figures.scenario]));
  return snapshotsNeeded(
    deck.slides
      .filter(({ id }) => slides.has(id))
      .flatMap(({ charts }) => charts ?? [])
      .map(({ kind, snapshots }) => ({
        kind,
        scenarios: snapshots.flatMap((id) => scenarioOf.get(id) ?? []),
      })),
  );
}

/** What stands for the snapshots of a deck once their scenarios were evaluated anew; those of scenarios that are gone stay. */
export function refreshedFrom(
  deck: Deck,
  taken: Extract<SnapshotAnswer, { kind: 'taken' }>,
  newId: () => string,
): Refreshed {
  const byScenario = new Map(
    taken.snapshots.map((own) => [own.figures.scenario, { ...own, id: newId() }]),
  );
  const scenarioOf = new Map([...byScenario].map(([scenario, { id }]) => [id, scenario]));
  return {
    snapshots: new Map(
      (deck.snapshots ?? []).flatMap(({ id, figures }): readonly [string, Snapshot][] => {
        const own = byScenario.get(figures.scenario);
        return own ? [[id, own]] : [];
      }),
    ),
    bridgeBetween: (from, to) =>
      taken.bridges.find(
        (own) => own.from === scenarioOf.get(from) && own.to === scenarioOf.get(to),
      )?.bridge,
  };
}

/** What each of these slides showed before it was drawn anew, by slide and newer snapshot (`replacedKey`). */
export function replacedBy(
  { slides, snapshots = [] }: Deck,
  refreshed: ReadonlySet<string>,
  newer: Refreshed,
): ReadonlyMap<string, Snapshot> {
  const known = new Map(snapshots.map((own) => [own.id, own]));
  const shown = slides
    .filter(({ id }) => refreshed.has(id))
    .flatMap(({ id, charts = [] }) =>
      charts.flatMap((chart) => chart.snapshots.map((snapshot) => ({ id, snapshot }))),
    );
  return new Map(
    shown.flatMap(({ id, snapshot }): readonly [string, Snapshot][] => {
      const [now, old] = [newer.snapshots.get(snapshot), known.get(snapshot)];
      return now && old ? [[replacedKey(id, now.id), old]] : [];
    }),
  );
}

/** How a snapshot is named among those that replaced others: the same one may stand for different ones on different slides. */
export function replacedKey(slide: string, snapshot: string): string {
  return `${slide} ${snapshot}`;
}
