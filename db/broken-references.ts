import type { Collection, Content } from '../model/change/content.ts';
import { itemId } from '../model/change/item-kinds.ts';
import { checkBranches, checkScenario } from '../model/file/check-scenario.ts';
import { checkWorkspace } from '../model/file/check-workspace.ts';
import { MAX_DEPLOYMENTS, MAX_SCENARIOS } from '../model/file/limits.ts';
import type { Names } from '../model/file/names.ts';
import { ProblemList } from '../model/file/problem.ts';
import type { Scenario } from '../model/scenario.ts';
import { readContent } from './content.ts';
import type { Store } from './store.ts';

/**
 * What a change that is already written, and not yet committed, would leave pointing nowhere, by the rules
 * of the file: what is saved here can always be exported and read again. Null: nothing. Touched items are
 * looked at; where something others may refer to is gone, so are those others.
 */
export function findBrokenReference(
  store: Store,
  workspace: number,
  before: Content,
  after: Content,
): string | null {
  const { items } = store;
  const worldShrinks =
    hasLost(before.vendors, after.vendors) ||
    hasLost(before.models, after.models) ||
    hasLost(before.channels, after.channels);
  const looked = worldShrinks ? readContent(store, workspace) : after;
  const scenarios =
    worldShrinks || hasLost(before.deployments, after.deployments)
      ? items.scenarios.all(workspace).items
      : after.scenarios.items;
  const names = namesIn(store, workspace, scenarios);
  return (
    (hasGrown(before, after) ? tooMany(store, workspace) : null) ??
    brokenItem('model', 'models', looked.models.items, names) ??
    brokenItem('deployment', 'deployments', looked.deployments.items, names) ??
    brokenOffers(looked, names) ??
    brokenScenario(scenarios, names) ??
    (hasRebranched(before, after) ? brokenBranch(items.scenarios.all(workspace)) : null)
  );
}

function hasGrown(before: Content, after: Content): boolean {
  return (
    after.deployments.items.length > before.deployments.items.length ||
    after.scenarios.items.length > before.scenarios.items.length
  );
}

function tooMany({ items }: Store, workspace: number): string | null {
  if (items.deployments.count(workspace) > MAX_DEPLOYMENTS) {
    return `A workspace holds at most ${MAX_DEPLOYMENTS.toLocaleString('en-US')} deployments. Nothing was changed.`;
  }
  return items.scenarios.count(workspace) > MAX_SCENARIOS
    ? `A workspace holds at most ${MAX_SCENARIOS.toLocaleString('en-US')} scenarios. Nothing was changed.`
    : null;
}

/** All at once first: looking at 50,000 one by one is for finding the one to name. */
function brokenItem(
  noun: string,
  list: 'models' | 'deployments',
  items: readonly object[],
  names: Names,
): string | null {
  const problemOf = (some: readonly object[]): string | null =>
    firstProblem((problems, warnings) => {
      checkWorkspace({ [list]: some }, names, null, { problems, warnings });
    });
  if (items.length === 0 || problemOf(items) === null) return null;
  for (const item of items) {
    const problem = problemOf([item]);
    if (problem !== null) return leftWrong(`${noun} “${itemId(item) ?? ''}”`, problem);
  }
  return null;
}

function brokenOffers({ workspace }: Content, names: Names): string | null {
  const { availability } = workspace;
  const problem = firstProblem((problems, warnings) => {
    checkWorkspace({ availability }, names, null, { problems, warnings });
  });
  return problem === null ? null : leftWrong('availability', problem);
}

function brokenScenario(scenarios: readonly Scenario[], names: Names): string | null {
  for (const scenario of scenarios) {
    const problem = firstProblem((problems, warnings) => {
      checkScenario(scenario, names, null, { problems, warnings });
    });
    if (problem !== null) return leftWrong(`scenario “${scenario.name}”`, problem);
  }
  return null;
}

function brokenBranch(scenarios: Collection<Scenario>): string | null {
  const problem = firstProblem((problems) => {
    checkBranches({ scenarios: scenarios.items }, null, problems);
  });
  return problem === null ? null : leftWrong('order of branches', problem);
}

/** Whether scenarios came, went, or changed what they are based on: only then all have to be read. */
function hasRebranched(before: Content, after: Content): boolean {
  if (before.scenarios === after.scenarios) return false;
  const parents = (content: Content): ReadonlyMap<string, string | null | undefined> =>
    new Map(content.scenarios.items.map(({ id, basedOn }) => [id, basedOn]));
  const old = parents(before);
  const young = parents(after);
  return (
    old.size !== young.size ||
    [...young].some(([id, parent]) => !old.has(id) || old.get(id) !== parent)
  );
}

function firstProblem(
  check: (problems: ProblemList, warnings: ProblemList) => void,
): string | null {
  const problems = new ProblemList(Number.POSITIVE_INFINITY);
  check(problems, new ProblemList(Number.POSITIVE_INFINITY));
  return problems.listed[0]?.message ?? null;
}

function leftWrong(what: string, problem: string): string {
  return `This would leave the ${what} wrong: ${problem}. Nothing was changed.`;
}

/** The ids everything may refer to; those of deployments only where a plan may name some. */
function namesIn({ items }: Store, workspace: number, scenarios: readonly Scenario[]): Names {
  const hasPlans = scenarios.some(({ plans }) => plans !== undefined && plans.length > 0);
  return {
    vendors: items.vendors.ids(workspace),
    models: new Map(items.models.all(workspace).items.map(({ id, vendor }) => [id, vendor])),
    channels: items.channels.ids(workspace),
    deployments: hasPlans ? items.deployments.ids(workspace) : new Set(),
    // Only warnings look at what is offered.
    offers: new Set(),
  };
}

function hasLost<Item extends object>(before: Collection<Item>, after: Collection<Item>): boolean {
  if (before === after) return false;
  const kept = new Set(after.items.map(itemId));
  return before.items.some((item) => !kept.has(itemId(item)));
}
