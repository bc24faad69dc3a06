import type { Content } from '../../model/change/content.ts';
import type { Deck, SlideChart } from '../../model/deck/deck.ts';
import { exposureOf } from '../../model/deck/figures.ts';
import type { Snapshot } from '../../model/deck/snapshot.ts';
import { FORMAT, FORMAT_VERSION } from '../../model/document.ts';
import type { Exposure } from '../../model/exposure/result.ts';
import { toContent } from '../../model/file/content-document.ts';
import type { Scenario } from '../../model/scenario.ts';

/** A snapshot as charts take it. */
export interface Subject {
  readonly snapshot: Snapshot;
  readonly exposure: Exposure;
  readonly scenario: Scenario;
  readonly content: Content;
}

const known = new WeakMap<Snapshot, Subject>();

/** The same object for the same snapshot, so that charts drawn from it are not drawn again. */
export function subjectOf(snapshot: Snapshot): Subject {
  const found = known.get(snapshot) ?? {
    snapshot,
    exposure: exposureOf(snapshot.figures),
    scenario: snapshot.scenario,
    content: toContent({
      format: FORMAT,
      version: FORMAT_VERSION,
      workspace: snapshot.workspace,
      scenarios: [snapshot.scenario],
    }),
  };
  known.set(snapshot, found);
  return found;
}

/** What a chart of a deck is drawn from; null where a snapshot of it is missing. */
export function subjectsOf(
  deck: Pick<Deck, 'snapshots'>,
  chart: SlideChart,
): readonly Subject[] | null {
  const subjects = chart.snapshots.flatMap((id) => {
    const snapshot = deck.snapshots?.find((own) => own.id === id);
    return snapshot ? [subjectOf(snapshot)] : [];
  });
  return subjects.length === chart.snapshots.length ? subjects : null;
}
