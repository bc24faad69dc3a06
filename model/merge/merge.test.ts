import { describe, expect, test } from 'vitest';
import { applyChanges } from '../change/apply.ts';
import type { Change } from '../change/change.ts';
import type { Content } from '../change/content.ts';
import { sampleDocument } from '../examples/sample.ts';
import { toContent } from '../file/content-document.ts';
import type { Scenario } from '../scenario.ts';
import { brokenByMerge } from './broken-by-merge.ts';
import { mergeChanges } from './merge-changes.ts';
import { isClashing, leafChoiceKey, NO_CHOICES, type MergeChoices } from './merge-plan.ts';
import { planMerge, type MergeSides } from './plan-merge.ts';

const base = toContent(sampleDocument());
const claims = base.deployments.items[0];
const follows = base.scenarios.items.find(({ id }) => id === 'aws-follows');
if (claims === undefined || follows === undefined) throw new Error('the sample is another');

function changed(content: Content, ...changes: readonly Change[]): Content {
  const after = applyChanges(content, changes);
  if (!after.ok) throw new Error(after.problem.message);
  return after.value;
}

function set(
  collection: 'deployments' | 'scenarios' | 'channels',
  id: string,
  fields: object,
): Change {
  return { kind: 'update', collection, id, set: { ...fields }, unset: [] };
}

function planOf(sides: MergeSides) {
  const plan = planMerge(sides);
  if (!plan.ok) throw new Error(plan.problem.kind);
  return plan.value;
}

function merged(sides: MergeSides, choices: Partial<MergeChoices> = {}): Content {
  const all = { ...NO_CHOICES, ...choices };
  return changed(sides.mine, ...mergeChanges(planOf(sides), sides, all));
}

function deployment(content: Content, id: string) {
  return content.deployments.items.find((one) => one.id === id);
}

function scenario(content: Content): Scenario | undefined {
  return content.scenarios.items.find(({ id }) => id === 'aws-follows');
}

describe('three versions', () => {
  test('different fields of one deployment combine by themselves', () => {
    const mine = changed(base, set('deployments', 'claims', { annualSpend: 7 }));
    const theirs = changed(base, set('deployments', 'claims', { owner: 'Ann' }));
    const sides = { base, mine, theirs };
    expect(planOf(sides).items.some(isClashing)).toBe(false);
    expect(deployment(merged(sides), 'claims')).toEqual({
      ...claims,
      annualSpend: 7,
      owner: 'Ann',
    });
  });

  test('one field changed by both clashes, stays as it is here, and is taken where that is chosen', () => {
    const mine = changed(base, set('deployments', 'claims', { annualSpend: 7, unit: 'Here' }));
    const theirs = changed(base, set('deployments', 'claims', { annualSpend: 8, owner: 'Ann' }));
    const sides = { base, mine, theirs };
    const [item] = planOf(sides).items;
    expect(item?.leaves.map(({ key, isClash }) => [key, isClash])).toEqual([
      ['annualSpend', true],
      ['owner', false],
    ]);
    expect(item?.leaves[0]).toMatchObject({ base: claims.annualSpend, mine: 7, theirs: 8 });
    const key = 'deployments claims';
    const other = { ...claims, unit: 'Here' };
    expect(deployment(merged(sides), 'claims')).toEqual({ ...other, annualSpend: 7, owner: 'Ann' });
    const taken = merged(sides, { items: new Map([[key, 'theirs']]) });
    expect(deployment(taken, 'claims')).toEqual({ ...other, annualSpend: 8, owner: 'Ann' });
    const leaves = new Map([[leafChoiceKey(key, 'owner'), 'mine' as const]]);
    const some = merged(sides, { items: new Map([[key, 'theirs']]), leaves });
    expect(deployment(some, 'claims')).toEqual({ ...other, annualSpend: 8 });
  });

  test('both keeps this one and adds the file’s under an id and a name of its own', () => {
    const mine = changed(base, set('deployments', 'claims', { annualSpend: 7 }));
    const theirs = changed(base, set('deployments', 'claims', { annualSpend: 8 }));
    const choices = { items: new Map([['deployments claims', 'both' as const]]) };
    const result = merged({ base, mine, theirs }, choices);
    expect(deployment(result, 'claims')?.annualSpend).toBe(7);
    expect(deployment(result, 'claims-2')).toEqual({
      ...claims,
      id: 'claims-2',
      name: 'Claims triage (theirs)',
      annualSpend: 8,
    });
  });

  test('different stances of one scenario combine, the outcomes of one stance stay together', () => {
    const [first, second, ...rest] = follows.stances;
    if (first === undefined || second === undefined) throw new Error('too few stances');
    const certain = (kind: 'follow' | 'diverge') => [{ id: kind, kind, probability: 1 }];
    const with1 = (kind: 'follow' | 'diverge') => ({ ...first, outcomes: certain(kind) });
    const with2 = { ...second, outcomes: certain('follow') };
    const mine = changed(
      base,
      set('scenarios', follows.id, { stances: [with1('follow'), second, ...rest] }),
    );
    const theirs = changed(
      base,
      set('scenarios', follows.id, { stances: [first, with2, ...rest] }),
    );
    const sides = { base, mine, theirs };
    expect(planOf(sides).items.some(isClashing)).toBe(false);
    expect(scenario(merged(sides))?.stances).toEqual([with1('follow'), with2, ...rest]);

    const against = changed(
      base,
      set('scenarios', follows.id, { stances: [with1('diverge'), second, ...rest] }),
    );
    const [clash] = planOf({ base, mine, theirs: against }).items;
    expect(clash?.leaves.map(({ key }) => key)).toEqual([
      `stances ${first.vendor}:${first.channel}/outcomes`,
    ]);
  });

  test('removed in the file and changed here is a question; changed there and removed here as well', () => {
    const without = changed(base, { kind: 'remove', collection: 'deployments', id: 'insights' });
    const touched = changed(base, set('deployments', 'insights', { owner: 'Bo' }));
    const removedThere = { base, mine: touched, theirs: without };
    expect(planOf(removedThere).items.map(({ state }) => state)).toEqual(['removed-there']);
    expect(deployment(merged(removedThere), 'insights')?.owner).toBe('Bo');
    const removedHere = { base, mine: without, theirs: touched };
    expect(planOf(removedHere).items.map(({ state }) => state)).toEqual(['removed-here']);
    expect(deployment(merged(removedHere), 'insights')).toBeUndefined();
    const items = new Map([['deployments insights', 'theirs' as const]]);
    expect(deployment(merged(removedHere, { items }), 'insights')?.owner).toBe('Bo');
  });

  test('a removal of what is needed here is a question, and can be saved either way or is named', () => {
    const channel = { id: 'hall', name: 'Hall', kind: 'self-hosted' as const };
    const insert: Change = {
      kind: 'insert',
      collection: 'channels',
      id: 'hall',
      position: 9,
      value: channel,
    };
    const root = changed(base, insert);
    const mine = changed(root, set('deployments', 'claims', { channel: 'hall' }));
    const sides = { base: root, mine, theirs: base };
    const plan = planOf(sides);
    expect(plan.items.map(({ id, state }) => [id, state])).toEqual([['hall', 'removed-there']]);
    expect(brokenByMerge(mine, mergeChanges(plan, sides, NO_CHOICES))).toEqual([]);
    const items = new Map([['channels hall', 'theirs' as const]]);
    const [problem] = brokenByMerge(mine, mergeChanges(plan, sides, { ...NO_CHOICES, items }));
    expect(problem?.place).toBe('workspace.deployments[0].channel');
    expect(problem?.message).toContain('"hall" is not a channel of this workspace');
  });
});

describe('without a common ancestor', () => {
  test('what is in the file alone is new, what differs is a question, nothing goes', () => {
    const mine = changed(base, set('deployments', 'claims', { owner: 'Ann' }));
    const theirs = changed(base, { kind: 'remove', collection: 'deployments', id: 'insights' });
    const sides = { base: null, mine, theirs };
    expect(planOf(sides).items.map(({ id, state }) => [id, state])).toEqual([
      ['claims', 'changed'],
    ]);
    expect(planOf(sides).items.every(isClashing)).toBe(true);
    expect(merged(sides)).toEqual(mine);
  });
});

describe('a file is not merged', () => {
  test('in another currency', () => {
    const theirs = changed(base, { kind: 'update-workspace', set: { currency: 'EUR' }, unset: [] });
    expect(planMerge({ base, mine: base, theirs })).toEqual({
      ok: false,
      problem: { kind: 'currency', mine: 'USD', theirs: 'EUR' },
    });
  });

  test('when it is redacted, or needs features this workspace does not', () => {
    const envelope = (more: object) => ({ ...base, envelope: { ...base.envelope, ...more } });
    const kinds = [{ redacted: true }, { requires: ['leap'] }].map((more) => {
      const plan = planMerge({ base, mine: base, theirs: envelope(more) });
      return plan.ok ? plan.value : plan.problem;
    });
    expect(kinds).toEqual([{ kind: 'redacted' }, { kind: 'requires', features: ['leap'] }]);
  });
});
