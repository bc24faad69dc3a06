import type { Content } from '../../change/content.ts';
import { isSame } from '../../change/same.ts';
import type { Designation, Mitigation, Scenario } from '../../scenario.ts';
import type { Deployment } from '../../workspace.ts';

/** What a merge leaves in a scenario that says one thing twice, or nothing: nothing of it is taken out. */
export interface ScenarioDoubles {
  /** As it was. */
  readonly scenario: Scenario;
  /** Designations that have the target of another one now, that one included. */
  readonly designations: number;
  /** Mitigations that move deployments, or let them fall back, to where some of them run now. */
  readonly idle: number;
}

/**
 * What became double by merging two entries: `after` is `before` with one of them in the place of the other, so that
 * designations, plans and mitigations still stand at their places. What was double before is the user's own and is not
 * counted. Pure.
 */
export function doublesOf(before: Content, after: Content): readonly ScenarioDoubles[] {
  const uses = { before: usesOf(before), after: usesOf(after) };
  return before.scenarios.items.flatMap((scenario, place) => {
    const now = after.scenarios.items[place] ?? scenario;
    const doubles = {
      scenario,
      designations: doubledDesignations(scenario.designations, now.designations),
      idle: mitigationsOf(scenario).filter((mitigation, at) => {
        const then = mitigationsOf(now)[at];
        return (
          then !== undefined && isIdle(then, uses.after()) && !isIdle(mitigation, uses.before())
        );
      }).length,
    };
    return doubles.designations + doubles.idle > 0 ? [doubles] : [];
  });
}

function doubledDesignations(
  before: readonly Designation[],
  after: readonly Designation[],
): number {
  return after.filter((one, place) =>
    after.some(
      (other, at) =>
        at !== place &&
        isSameTarget(one, other) &&
        !isSameTarget(before[place] ?? one, before[at] ?? other),
    ),
  ).length;
}

function isSameTarget(one: Designation, other: Designation): boolean {
  return isSame(targetOf(one), targetOf(other));
}

/** A target whose models stand in one order, whichever they are named in. */
function targetOf({ target }: Designation): Designation['target'] {
  return 'vendor' in target ? { vendor: target.vendor } : { models: [...target.models].sort() };
}

function mitigationsOf({ plans = [] }: Scenario): readonly Mitigation[] {
  return plans.flatMap(({ mitigations }) => mitigations);
}

/** Deployments by id, looked up only if a plan asks. */
function usesOf({ deployments }: Content): () => ReadonlyMap<string, Deployment> {
  let found: ReadonlyMap<string, Deployment> | null = null;
  return () => (found ??= new Map(deployments.items.map((one) => [one.id, one])));
}

function isIdle(mitigation: Mitigation, byId: ReadonlyMap<string, Deployment>): boolean {
  if (mitigation.kind === 'prequalify') return false;
  const { model, channel } = mitigation.kind === 'relocate' ? mitigation : mitigation.fallback;
  const isThere = (one: Deployment | undefined) => one?.model === model && one.channel === channel;
  return mitigation.deployments === 'all'
    ? [...byId.values()].some(isThere)
    : mitigation.deployments.some((id) => isThere(byId.get(id)));
}
