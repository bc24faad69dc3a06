import { describe, expect, test } from 'vitest';
import { applyChanges } from '../change/apply.ts';
import type { Content } from '../change/content.ts';
import type { Scenario } from '../scenario.ts';
import { addScenario, branchOf, removeScenario, scenarioTree } from './scenario-tree.ts';

function scenario(id: string, basedOn?: string): Scenario {
  return {
    id,
    name: id.toUpperCase(),
    start: '2026-03-05',
    horizonDays: 365,
    designations: [],
    stances: [],
    ...(basedOn === undefined ? {} : { basedOn }),
  };
}

function contentOf(scenarios: readonly Scenario[]): Content {
  const none = { items: [], positions: [] };
  return {
    envelope: {},
    workspace: { name: 'W', currency: 'USD', availability: [] },
    vendors: none,
    models: none,
    channels: none,
    deployments: none,
    scenarios: { items: scenarios, positions: scenarios.map((_, index) => index + 1) },
    decks: none,
  };
}

function after(content: Content, command: ReturnType<typeof removeScenario>): readonly Scenario[] {
  const applied = applyChanges(content, command?.changes ?? []);
  return applied.ok ? applied.value.scenarios.items : [];
}

describe('the tree of scenarios', () => {
  test('puts branches under what they are based on, in the order of the list', () => {
    const list = [
      scenario('late', 'open'),
      scenario('follow'),
      scenario('open'),
      scenario('deep', 'late'),
    ];
    expect(scenarioTree(list).map(({ scenario: { id }, depth }) => [id, depth])).toEqual([
      ['follow', 0],
      ['open', 0],
      ['late', 1],
      ['deep', 2],
    ]);
  });

  test('shows one whose parent is gone at the root', () => {
    expect(scenarioTree([scenario('a', 'gone')]).map(({ depth }) => depth)).toEqual([0]);
  });
});

test('a branch is a draft of its own that remembers its parent', () => {
  const parent: Scenario = { ...scenario('open'), status: 'locked', note: 'kept' };
  expect(branchOf([parent], parent, 'What if late')).toEqual({
    ...scenario('open', 'open'),
    id: 'what-if-late',
    name: 'What if late',
    note: 'kept',
  });
});

test('a scenario is added last', () => {
  const content = contentOf([scenario('a')]);
  expect(after(content, addScenario(content, scenario('b'))).map(({ id }) => id)).toEqual([
    'a',
    'b',
  ]);
});

describe('removing a scenario', () => {
  test('leaves its branches to what it was based on', () => {
    const content = contentOf([scenario('a'), scenario('b', 'a'), scenario('c', 'b')]);
    expect(after(content, removeScenario(content, 'b'))).toEqual([
      scenario('a'),
      scenario('c', 'a'),
    ]);
  });

  test('leaves the branches of a root at the root', () => {
    const content = contentOf([scenario('a'), scenario('b', 'a')]);
    expect(after(content, removeScenario(content, 'a'))).toEqual([
      { ...scenario('b'), basedOn: null },
    ]);
  });

  test('that is not there does nothing', () => {
    expect(removeScenario(contentOf([]), 'a')).toBeUndefined();
  });
});
