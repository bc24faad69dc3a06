import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../change/apply.ts';
import type { Content } from '../change/content.ts';
import type { Deck } from '../deck/deck.ts';
import { exampleDeck } from '../deck/example-deck.ts';
import { readDeck } from '../deck/read-deck.ts';
import { editedDeck, holding } from './edited-decks.ts';
import { mergeChanges } from './merge-changes.ts';
import { isClashing, NO_CHOICES, type MergeChoices, type MergePlan } from './merge-plan.ts';
import { planMerge, type MergeSides } from './plan-merge.ts';

const base = exampleDeck();
const [ann, bo, cy] = [editedDeck('ann'), editedDeck('bo'), editedDeck('cy')];

function sidesOf(ancestor: Deck | null, mine: Deck, theirs: Deck): MergeSides {
  return {
    base: ancestor === null ? null : holding(ancestor),
    mine: holding(mine),
    theirs: holding(theirs),
  };
}

function planOf(sides: MergeSides): MergePlan {
  const plan = planMerge(sides);
  if (!plan.ok) throw new Error(plan.problem.kind);
  return plan.value;
}

function merged(sides: MergeSides, choices: MergeChoices = NO_CHOICES): Deck {
  const after = applyChanges(sides.mine, mergeChanges(planOf(sides), sides, choices));
  if (!after.ok) throw new Error(after.problem.message);
  return deckOf(after.value);
}

function deckOf({ decks }: Content): Deck {
  const deck = readDeck(decks.items[0] ?? {});
  if (!deck.ok) throw new Error(deck.problem.message);
  return deck.value;
}

function isClear(ancestor: Deck, mine: Deck, theirs: Deck): boolean {
  return !planOf(sidesOf(ancestor, mine, theirs)).items.some(isClashing);
}

/** What a deck says, whichever way its snapshots and remarks are listed and its snapshots named. */
function said(deck: Deck): unknown {
  const drawn = new Map(deck.snapshots?.map(({ id, at: _at, ...rest }) => [id, rest]));
  const inOrder = (items: readonly { readonly id: string }[] = []) =>
    items.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const slides = deck.slides.map(({ charts, ...slide }) => ({
    ...slide,
    charts: charts?.map(({ snapshots, ...chart }) => ({
      ...chart,
      drawn: snapshots.map((id) => drawn.get(id)?.content),
    })),
  }));
  return { name: deck.name, slides, comments: inOrder(deck.comments) };
}

function isWhole(deck: Deck): boolean {
  const shown = deck.slides.flatMap(({ charts = [] }) => charts.flatMap((own) => own.snapshots));
  const kept = deck.snapshots?.map(({ id }) => id) ?? [];
  return new Set(shown).size === kept.length && kept.every((id) => shown.includes(id));
}

test('merging a deck with itself brings nothing, whatever it comes from', () => {
  fc.assert(
    fc.property(ann, (deck) => {
      for (const ancestor of [base, null]) {
        expect(planOf(sidesOf(ancestor, deck, deck)).items).toEqual([]);
      }
    }),
  );
});

test('an older version of a deck brings nothing', () => {
  fc.assert(
    fc.property(ann, (deck) => {
      expect(planOf(sidesOf(base, deck, base)).items).toEqual([]);
    }),
  );
});

test('where nothing was changed here, the deck of the file is what comes out', () => {
  fc.assert(
    fc.property(ann, (deck) => {
      expect(isClear(base, base, deck)).toBe(true);
      expect(said(merged(sidesOf(base, base, deck)))).toEqual(said(deck));
    }),
  );
});

test('what does not clash comes out the same whoever merges whose deck, its slides in the same order', () => {
  fc.assert(
    fc.property(ann, bo, (one, other) => {
      fc.pre(isClear(base, one, other) && isClear(base, other, one));
      const here = merged(sidesOf(base, one, other));
      expect(said(merged(sidesOf(base, other, one)))).toEqual(said(here));
      expect(planOf(sidesOf(base, here, other)).items).toEqual([]);
      expect(isWhole(here)).toBe(true);
    }),
  );
});

test('of three decks that do not clash, it does not matter which is merged first', () => {
  const inAnyOrder = (deck: Deck) =>
    said({ ...deck, slides: deck.slides.toSorted((a, b) => (a.id < b.id ? -1 : 1)) });
  fc.assert(
    fc.property(ann, bo, cy, (one, two, three) => {
      const pairs = [
        [one, two],
        [one, three],
        [two, three],
      ] as const;
      for (const [left, right] of pairs) {
        fc.pre(isClear(base, left, right) && isClear(base, right, left));
      }
      const [first, second] = [merged(sidesOf(base, one, two)), merged(sidesOf(base, one, three))];
      fc.pre(isClear(base, first, three) && isClear(base, second, two));
      const bothWays = [
        merged(sidesOf(base, first, three)),
        merged(sidesOf(base, second, two)),
      ].map(inAnyOrder);
      expect(bothWays[0]).toEqual(bothWays[1]);
    }),
  );
});

test('whatever is chosen, every snapshot that is shown is there and no other', () => {
  fc.assert(
    fc.property(
      ann,
      bo,
      fc.boolean(),
      fc.infiniteStream(fc.boolean()),
      (one, other, known, coin) => {
        const sides = sidesOf(known ? base : null, one, other);
        const leaves = new Map(
          planOf(sides).items.flatMap((item) =>
            item.leaves.map((leaf) => {
              const side = coin.next().value === true ? ('mine' as const) : ('theirs' as const);
              return [`${item.key}/${leaf.key}`, side] as const;
            }),
          ),
        );
        expect(isWhole(merged(sides, { items: new Map(), leaves }))).toBe(true);
        const mine = new Map([['decks deck', 'mine' as const]]);
        expect(merged(sides, { items: mine, leaves: new Map() })).toEqual(one);
      },
    ),
  );
});
