import type { Command } from '../change/change.ts';
import { diffItem } from '../change/diff.ts';
import type { Content } from '../change/content.ts';
import { freshId } from '../fresh-id.ts';
import type { Scenario } from '../scenario.ts';

/** A scenario in its place among the branches: how many ancestors stand above it. */
export interface Branch {
  readonly scenario: Scenario;
  /** 0: based on nothing of this list. */
  readonly depth: number;
}

/**
 * Scenarios as the tree their `basedOn` makes of them, each parent followed by its branches, otherwise in
 * the order given. One whose parent is not in the list stands at the root. Every scenario appears once.
 * Pure, deterministic.
 *
 * @example b based on a, c on nothing → a (0), b (1), c (0)
 */
export function scenarioTree(scenarios: readonly Scenario[]): readonly Branch[] {
  const ids = new Set(scenarios.map((scenario) => scenario.id));
  const branchesOf = Map.groupBy(scenarios, ({ basedOn }) =>
    basedOn != null && ids.has(basedOn) ? basedOn : null,
  );
  const ordered: Branch[] = [];
  const grow = (parent: string | null, depth: number) => {
    for (const scenario of branchesOf.get(parent) ?? []) {
      ordered.push({ scenario, depth });
      grow(scenario.id, depth + 1);
    }
  };
  grow(null, 0);
  return ordered;
}

/** Adds a scenario at the end of the list, as one undoable step. */
export function addScenario(content: Content, scenario: Scenario): Command {
  const { positions } = content.scenarios;
  return {
    name: 'add-scenario',
    label: `Add scenario “${scenario.name}”`,
    changes: [
      {
        kind: 'insert',
        collection: 'scenarios',
        id: scenario.id,
        position: (positions.at(-1) ?? 0) + 1,
        value: { ...scenario },
      },
    ],
  };
}

/**
 * A copy that stands on its own and remembers what it was branched from, for comparison. It starts as a
 * draft whatever its parent is, under a name and an id of its own. Pure.
 */
export function branchOf(scenarios: readonly Scenario[], parent: Scenario, name: string): Scenario {
  const id = freshId(name, new Set(scenarios.map((scenario) => scenario.id)));
  const { status: _, ...rest } = parent;
  return { ...rest, id, name, basedOn: parent.id };
}

/**
 * Takes a scenario out, as one undoable step: its branches become branches of what it was based on itself.
 * Undefined when it is not there.
 */
export function removeScenario(content: Content, id: string): Command | undefined {
  const { items } = content.scenarios;
  const removed = items.find((scenario) => scenario.id === id);
  if (removed === undefined) return undefined;
  const rebased = items
    .filter((scenario) => scenario.basedOn === id)
    .flatMap((branch) => {
      const change = diffItem('scenarios', branch, {
        ...branch,
        basedOn: removed.basedOn ?? null,
      });
      return change === null ? [] : [change];
    });
  return {
    name: 'remove-scenario',
    label: `Remove scenario “${removed.name}”`,
    changes: [...rebased, { kind: 'remove', collection: 'scenarios', id }],
  };
}
