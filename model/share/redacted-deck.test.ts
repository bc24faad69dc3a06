import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOfAssumptions, hashOfWorkspace } from '../deck/assumptions-hash.ts';
import { chartKindSchema, type Deck } from '../deck/deck.ts';
import { answerOf, snapshotOf } from '../deck/example-deck.ts';
import { readDeck } from '../deck/read-deck.ts';
import { BANDED } from '../deck/snapshot.ts';
import { differingFigures } from '../deck/verify-snapshot.ts';
import type { DivergeDocument } from '../document.ts';
import { writeDocument } from '../file/write-document.ts';
import { stanceKey } from '../scenario.ts';
import { documents, marked, parsed } from './marked-documents.ts';
import { redactedDocument, type Redaction } from './redaction.ts';

const scaled: Redaction = { amounts: { kind: 'scaled', factor: 3 }, keepsPublicNames: false };

/** A document with a deck that shows every kind of chart of every scenario, all of its words marked. */
function withDeck(original: DivergeDocument): DivergeDocument {
  const document = marked(original);
  const { workspace, scenarios } = document;
  const [first] = scenarios;
  if (first === undefined) throw new Error('there is no scenario');
  const snapshots = scenarios.map((scenario) => ({
    ...snapshotOf(`marked-snapshot-${scenario.id}`, scenario, workspace),
    engine: 'marked-engine',
    flows: workspace.deployments.map(({ unit = '', channel, annualSpend }) => ({
      ...{ vendor: workspace.vendors[0]?.id ?? '', channel, unit, deployments: 1, annualSpend },
      ...{ exposedSpend: 1, legalSpend: 0 },
    })),
  }));
  const [from, to = from] = snapshots.map(({ id }) => id);
  if (from === undefined || to === undefined) throw new Error('there is no snapshot');
  const keys = [
    ...first.designations.map(({ id }) => ({ kind: 'designation' as const, key: id })),
    ...first.stances.map((stance) => ({ kind: 'stance' as const, key: stanceKey(stance) })),
    { kind: 'stance' as const, key: 'marked-gone:marked-away' },
    { kind: 'response' as const, key: 'response' },
  ];
  const bridge = {
    ...{ from: 10, to: 20, method: 'given-order' as const },
    steps: keys.map((key) => ({ ...key, change: 1 })),
  };
  const said = { author: 'marked-author', at: '2026-11-23T16:10:00Z', text: 'marked-text' };
  const deck: Deck = {
    ...{
      id: 'marked-deck',
      name: 'marked-name',
      continues: 'marked-deck-0',
      version: 2,
      snapshots,
    },
    slides: [
      ...chartKindSchema.options.map((kind, place) => ({
        id: `marked-slide-${String(place)}`,
        ...{ headline: 'marked-headline', text: 'marked-text', notes: 'marked-notes' },
        charts: [{ kind, snapshots: [from, to], ...(kind === 'bridge' && { bridge }) }],
      })),
      {
        ...{ id: 'marked-odd', headline: '' },
        charts: [{ kind: 'marked-kind', snapshots: ['marked-lost'] }],
      },
    ],
    comments: [{ id: 'marked-comment', ...said }],
    reviews: [{ id: 'marked-review', verdict: 'approved', content: 'marked', ...said }],
    status: 'approved',
  };
  return { ...document, decks: [{ ...deck, 'x-marked': 'marked' }, { id: 'marked-unreadable' }] };
}

function deckOf({ decks = [] }: DivergeDocument): Deck {
  const read = readDeck({ ...decks[0] });
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

const examples = documents.map(
  (document) => [document.workspace.name, withDeck(document)] as const,
);

describe('a redacted deck', () => {
  test.each(examples)('of %s says none of its names, ids and texts', (_name, document) => {
    const redacted = parsed(writeDocument(redactedDocument(document, scaled)));
    expect(writeDocument(redacted)).not.toContain('marked');
    expect(redacted.decks).toHaveLength(1);
    const deck = deckOf(redacted);
    expect(deck.slides.flatMap(({ charts = [] }) => charts.map(({ kind }) => kind))).toEqual(
      chartKindSchema.options,
    );
    expect([deck.status, deck.comments, deck.reviews]).toEqual([undefined, undefined, undefined]);
  });

  test.each(examples)(
    'of %s keeps, with public names, no word of the company',
    (_name, document) => {
      const redaction = { ...scaled, keepsPublicNames: true };
      const { decks, ...rest } = redactedDocument(document, redaction);
      const public_ = new Set(writeDocument(rest).match(/marked-[^":]*/g));
      const words = new Set(JSON.stringify(decks).match(/marked-[^":]*/g));
      expect([...words].filter((word) => !public_.has(word))).toEqual([]);
    },
  );

  test('with scaled amounts has the figures of the redacted scenarios, and is checked against them', () => {
    const factors = fc.double({ min: 0.125, max: 8, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...examples), factors, ([, document], factor) => {
        const amounts = { kind: 'scaled' as const, factor };
        const redacted = parsed(writeDocument(redactedDocument(document, { ...scaled, amounts })));
        const hash = hashOfWorkspace(redacted.workspace);
        const { snapshots = [] } = deckOf(redacted);
        expect(snapshots).toHaveLength(document.scenarios.length);
        for (const { figures, content } of snapshots) {
          const scenario = redacted.scenarios.find(({ id }) => id === figures.scenario);
          if (scenario === undefined) throw new Error(`there is no ${figures.scenario}`);
          expect(differingFigures(figures, answerOf(redacted.workspace, scenario))).toEqual([]);
          expect(content).toBe(hashOfAssumptions(hash, scenario));
        }
      }),
      { numRuns: 10 },
    );
  });

  test('with banded amounts says that it cannot be checked, and of a scenario that moved on nothing', () => {
    const [, document] = examples[0] ?? [];
    if (document === undefined) throw new Error('there is no example');
    const amounts = { kind: 'banded' as const };
    const banded = deckOf(redactedDocument(document, { ...scaled, amounts }));
    expect(new Set(banded.snapshots?.map(({ content }) => content))).toEqual(new Set([BANDED]));
    const moved = document.scenarios.map((scenario) => ({ ...scenario, horizonDays: 7 }));
    const behind = deckOf(redactedDocument({ ...document, scenarios: moved }, scaled));
    expect(new Set(behind.snapshots?.map(({ content }) => content))).toEqual(new Set(['']));
  });
});
