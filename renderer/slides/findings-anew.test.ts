import { expect, test } from 'vitest';
import type { Deck } from '../../model/deck/deck.ts';
import { exampleDeck, snapshotOf } from '../../model/deck/example-deck.ts';
import { withRefreshed, withSlide } from '../../model/edit/deck.ts';
import { SCENARIO } from '../../model/exposure/two-of-a-kind.ts';
import { withFindingsAnew, type FindingOf } from './findings-anew.ts';

/** Of a chart of one snapshot: over how many days it is. */
const findingOf: FindingOf = ({ snapshots = [] }, { kind, snapshots: [id] }) => {
  const shown = snapshots.find((own) => own.id === id);
  return shown && `${kind} over ${String(shown.scenario.horizonDays)} days`;
};

function drawnAnew(headline: string): { readonly before: Deck; readonly after: Deck } {
  const charts = ['map', 'tornado'].map((kind) => ({ kind, snapshots: ['s1'] }));
  const before = withSlide(exampleDeck(), { id: 'one', headline, charts });
  const now = snapshotOf('now', { ...SCENARIO, horizonDays: 10 });
  const newer = { snapshots: new Map([['s1', now]]), bridgeBetween: () => undefined };
  return { before, after: withRefreshed(before, new Set(['one']), newer) };
}

test('a headline that is what a chart says follows that chart when it is drawn anew', () => {
  const { before, after } = drawnAnew(`tornado over ${String(SCENARIO.horizonDays)} days`);
  const [slide, ...others] = withFindingsAnew(before, after, findingOf).slides;
  expect(slide?.headline).toBe('tornado over 10 days');
  expect(others).toEqual(after.slides.slice(1));
});

test('a headline that somebody worded stays', () => {
  const { before, after } = drawnAnew('Mine, and nobody else’s');
  expect(withFindingsAnew(before, after, findingOf)).toEqual(after);
});
