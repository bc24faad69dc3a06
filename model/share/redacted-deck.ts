import { hashOfAssumptions, hashOfWorkspace } from '../deck/assumptions-hash.ts';
import { chartKindSchema, type Deck, type SlideChart } from '../deck/deck.ts';
import { readDeck } from '../deck/read-deck.ts';
import { BANDED, type Snapshot } from '../deck/snapshot.ts';
import type { DivergeDocument } from '../document.ts';
import type { Scenario } from '../scenario.ts';
import type { AmountMask } from './amounts.ts';
import { idMask, nameOfMask, type Mask, type Masks } from './masks.ts';
import {
  redactedFigures,
  redactedFlow,
  variableMask,
  type FigureMasks,
} from './redacted-figures.ts';
import { ownMasks, redactedScenario } from './redacted-scenario.ts';
import { redactedWorkspace, type AmountOf } from './redacted-workspace.ts';

/** A document before and after, and by what it was masked. */
export interface RedactionOf {
  readonly original: DivergeDocument;
  readonly redacted: DivergeDocument;
  readonly masks: Masks;
  readonly amounts: AmountMask;
  readonly amount: AmountOf;
}

/**
 * The decks of a redacted document, their slides drawn from masked figures: charts and their order stay; headlines, texts,
 * notes, comments and reviews go, since free text tells. Where a snapshot was of a scenario of the document as it is, it
 * says so of the redacted one, whose figures with scaled amounts it has; banded amounts do not add up any more, and it
 * says that instead. Decks this version cannot read, and charts it does not know, are left out. Pure.
 */
export function redactedDecks(of: RedactionOf): readonly Deck[] {
  const decks = (of.original.decks ?? []).flatMap((carried) => {
    const deck = readDeck(carried);
    return deck.ok ? [deck.value] : [];
  });
  const deckMask = idMask(
    'Deck',
    decks.map(({ id }) => id),
  );
  const contentOf = decks.some(({ snapshots = [] }) => snapshots.length > 0)
    ? redactedContents(of)
    : new Map<string, string>();
  return decks.map((deck) => redactedDeck(deck, deckMask, contentOf, of));
}

/** What the content of each scenario of the document becomes, by what it was. */
function redactedContents({
  original,
  redacted,
  amounts,
}: RedactionOf): ReadonlyMap<string, string> {
  const before = hashOfWorkspace(original.workspace);
  const after = hashOfWorkspace(redacted.workspace);
  return new Map(
    original.scenarios.flatMap((scenario, place): readonly [string, string][] => {
      const masked = redacted.scenarios[place];
      if (masked === undefined) return [];
      const content = amounts.kind === 'banded' ? BANDED : hashOfAssumptions(after, masked);
      return [[hashOfAssumptions(before, scenario), content]];
    }),
  );
}

function redactedDeck(
  deck: Deck,
  deckMask: Mask,
  contentOf: ReadonlyMap<string, string>,
  of: RedactionOf,
): Deck {
  const { slides, snapshots = [], version, continues } = deck;
  const id = deckMask(deck.id);
  const slideMask = idMask(
    'Slide',
    slides.map((slide) => slide.id),
  );
  const snapshotMask = idMask(
    'Snapshot',
    snapshots.map((snapshot) => snapshot.id),
  );
  const scenarioOf = new Map(snapshots.map((snapshot) => [snapshot.id, snapshot.scenario]));
  return {
    id,
    name: nameOfMask(id),
    ...(version !== undefined && { version }),
    ...(continues !== undefined && { continues: deckMask(continues) }),
    slides: slides.map((slide) => ({
      id: slideMask(slide.id),
      headline: nameOfMask(slideMask(slide.id)),
      charts: (slide.charts ?? []).flatMap((chart) =>
        chartKindSchema.safeParse(chart.kind).success
          ? [redactedChart(chart, snapshotMask, scenarioOf, of)]
          : [],
      ),
    })),
    snapshots: snapshots.map((snapshot) => ({
      ...redactedSnapshot(snapshot, of),
      id: snapshotMask(snapshot.id),
      content: contentOf.get(snapshot.content) ?? '',
    })),
  };
}

function redactedChart(
  { kind, by, snapshots, bridge }: SlideChart,
  snapshotMask: Mask,
  scenarioOf: ReadonlyMap<string, Scenario>,
  { masks, amount }: RedactionOf,
): SlideChart {
  const [from, to] = snapshots.map((id) => scenarioOf.get(id));
  const assumption = (key: string): string => {
    for (const scenario of [to, from]) {
      const mask = scenario && variableMask(scenario, masks, ownMasks(scenario));
      const masked = mask?.(key) ?? 'unknown';
      if (masked !== 'unknown') return masked;
    }
    return 'unknown';
  };
  return {
    kind,
    ...(by !== undefined && { by }),
    snapshots: snapshots.map(snapshotMask),
    ...(bridge !== undefined && {
      bridge: {
        method: bridge.method,
        from: amount(bridge.from),
        to: amount(bridge.to),
        steps: bridge.steps.map((step) => ({
          kind: step.kind,
          // What there is one of is called by its kind.
          key: step.key === step.kind ? step.key : assumption(step.key),
          change: amount(step.change),
        })),
      },
    }),
  };
}

function redactedSnapshot(snapshot: Snapshot, { masks, amount }: RedactionOf): Snapshot {
  const { scenario, workspace, figures, flows } = snapshot;
  const own = ownMasks(scenario);
  const variable = variableMask(scenario, masks, own);
  const by: FigureMasks = { all: masks, own, variable, amount };
  return {
    id: snapshot.id,
    // The day is enough to know which is newer.
    at: `${snapshot.at.slice(0, 10)}T00:00:00Z`,
    engine: 'Diverge',
    content: '',
    workspace: redactedWorkspace(workspace, masks, amount),
    scenario: redactedScenario(scenario, masks, amount),
    figures: redactedFigures(figures, by),
    ...(flows && { flows: flows.map((flow) => redactedFlow(flow, by)) }),
  };
}
