import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../change/apply.ts';
import { arbitraryContent } from '../change/arbitrary-content.ts';
import { arbitraryCommands } from '../change/arbitrary-edits.ts';
import type { Content } from '../change/content.ts';
import { diffDocuments } from '../diff/diff-documents.ts';
import { toDocument } from '../file/content-document.ts';
import { brokenByMerge } from './broken-by-merge.ts';
import { mergeChanges } from './merge-changes.ts';
import { isClashing, NO_CHOICES, type ItemChoice, type MergeChoices } from './merge-plan.ts';
import { planMerge, type MergeSides } from './plan-merge.ts';

/** A content and what somebody made of it. */
function edited(content: Content): fc.Arbitrary<Content> {
  return arbitraryCommands(content).map((commands) => applied(content, commands.flat()));
}

const oneEdit = arbitraryContent.chain((base) =>
  fc.record({ base: fc.constant(base), theirs: edited(base) }),
);
const twoEdits = arbitraryContent.chain((base) =>
  fc.record({ base: fc.constant(base), mine: edited(base), theirs: edited(base) }),
);

function applied(content: Content, changes: Parameters<typeof applyChanges>[1]): Content {
  const after = applyChanges(content, changes);
  if (!after.ok) throw new Error(after.problem.message);
  return after.value;
}

function planOf(sides: MergeSides) {
  const plan = planMerge(sides);
  if (!plan.ok) throw new Error(plan.problem.kind);
  return plan.value;
}

function merged(sides: MergeSides, choices: MergeChoices = NO_CHOICES): Content {
  return applied(sides.mine, mergeChanges(planOf(sides), sides, choices));
}

/** What two contents say differently, the order of their lists aside. */
function differences(one: Content, other: Content): readonly unknown[] {
  return diffDocuments(toDocument(one), toDocument(other)).filter(
    ({ change, of }) => change !== 'reordered' && of[0] !== undefined,
  );
}

test('merging with itself brings nothing, whatever both come from', () => {
  fc.assert(
    fc.property(oneEdit, ({ base, theirs }) => {
      for (const ancestor of [base, null]) {
        const sides = { base: ancestor, mine: theirs, theirs };
        expect(planOf(sides).items).toEqual([]);
        expect(mergeChanges(planOf(sides), sides, NO_CHOICES)).toEqual([]);
      }
    }),
  );
});

test('an older version brings nothing', () => {
  fc.assert(
    fc.property(oneEdit, ({ base, theirs: mine }) => {
      expect(planOf({ base, mine, theirs: base }).items).toEqual([]);
    }),
  );
});

test('where nothing was changed here, the file’s version is what comes out', () => {
  fc.assert(
    fc.property(oneEdit, ({ base, theirs }) => {
      const sides = { base, mine: base, theirs };
      expect(planOf(sides).items.filter(isClashing)).toEqual([]);
      expect(differences(merged(sides), theirs)).toEqual([]);
    }),
  );
});

test('the order of merging what does not clash does not matter', () => {
  fc.assert(
    fc.property(twoEdits, ({ base, mine, theirs }) => {
      fc.pre(!planOf({ base, mine, theirs }).items.some(isClashing));
      fc.pre(!planOf({ base, mine: theirs, theirs: mine }).items.some(isClashing));
      const one = merged({ base, mine, theirs });
      const other = merged({ base, mine: theirs, theirs: mine });
      expect(differences(one, other)).toEqual([]);
      // Merging either of them once more brings nothing new.
      expect(differences(merged({ base, mine: one, theirs }), one)).toEqual([]);
    }),
  );
});

test('what goes by itself leaves a content that can be saved', () => {
  fc.assert(
    fc.property(twoEdits, ({ base, mine, theirs }) => {
      for (const ancestor of [base, null]) {
        const sides = { base: ancestor, mine, theirs };
        expect(brokenByMerge(mine, mergeChanges(planOf(sides), sides, NO_CHOICES))).toEqual([]);
      }
    }),
  );
});

test('whatever is chosen can be applied, and both versions are there where both are kept', () => {
  const choices = fc.array(fc.constantFrom<ItemChoice>('mine', 'theirs', 'both'), { minLength: 1 });
  fc.assert(
    fc.property(twoEdits, choices, fc.boolean(), ({ base, mine, theirs }, chosen, hasBase) => {
      const sides = { base: hasBase ? base : null, mine, theirs };
      const plan = planOf(sides);
      const items = new Map(
        plan.items.map(({ key }, at) => [key, chosen[at % chosen.length] ?? 'mine'] as const),
      );
      const result = merged(sides, { items, leaves: new Map() });
      const copies = plan.items.filter(
        ({ key, state, collection }) =>
          items.get(key) === 'both' && state === 'changed' && collection === 'deployments',
      );
      const added = plan.items.filter(
        ({ key, state, collection }) =>
          collection === 'deployments' &&
          (state === 'new' || state === 'removed-here') &&
          items.get(key) !== 'mine',
      );
      const gone = plan.items.filter(
        ({ key, state, collection }) =>
          collection === 'deployments' &&
          state.startsWith('removed') &&
          state !== 'removed-here' &&
          items.get(key) === 'theirs',
      );
      expect(result.deployments.items).toHaveLength(
        mine.deployments.items.length + copies.length + added.length - gone.length,
      );
      const everything = new Map(plan.items.map(({ key }) => [key, 'mine'] as const));
      expect(merged(sides, { items: everything, leaves: new Map() })).toEqual(mine);
    }),
  );
});

test('taken over everywhere, each item of the file says here what it says there', () => {
  fc.assert(
    fc.property(twoEdits, ({ mine, theirs }) => {
      const sides = { base: null, mine, theirs };
      const items = new Map(planOf(sides).items.map(({ key }) => [key, 'theirs'] as const));
      const left = differences(merged(sides, { items, leaves: new Map() }), theirs);
      // Without an ancestor nobody knows that something was removed: what is here alone stays.
      expect(left.filter((one) => JSON.stringify(one).includes('"changed"'))).toEqual([]);
    }),
  );
});
