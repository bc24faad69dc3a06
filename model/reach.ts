import { useCalendar } from './exposure/blocks.ts';
import { BLOCKED, everHolds } from './exposure/calendar.ts';
import { circumstancesOf, type Circumstances } from './exposure/circumstances.ts';
import { isIssued, type Designation, type DesignationOutcome } from './scenario.ts';
import type { Stance, StanceOutcome } from './scenario.ts';
import type { Workspace } from './workspace.ts';

/** Deployments alike in all that decides whom a designation binds and whom a channel withdraws from. */
interface UseGroup {
  readonly model: string;
  readonly vendor: string | undefined;
  readonly channel: string;
  readonly circumstances: Circumstances;
  readonly deployments: number;
}

/** A portfolio by its primary uses, ready to be asked whom something reaches. */
export interface Reachable {
  readonly groups: readonly UseGroup[];
  readonly contractors: readonly Circumstances[];
}

/** Groups a portfolio by what reach looks at. Pure; costs one pass over the deployments. */
export function reachable({
  models,
  deployments,
}: Pick<Workspace, 'models' | 'deployments'>): Reachable {
  const vendorOf = new Map(models.map(({ id, vendor }) => [id, vendor]));
  const groups = new Map<string, UseGroup>();
  for (const deployment of deployments) {
    const { model, channel } = deployment;
    const circumstances = circumstancesOf(deployment);
    const key = JSON.stringify([model, channel, Object.values(circumstances)]);
    const known = groups.get(key)?.deployments ?? 0;
    const vendor = vendorOf.get(model);
    groups.set(key, { model, vendor, channel, circumstances, deployments: known + 1 });
  }
  const all = [...groups.values()];
  return {
    groups: all,
    contractors: all
      .map(({ circumstances }) => circumstances)
      .filter(({ government }) => government !== 'none'),
  };
}

/**
 * How many deployments a course of a designation binds by law in their primary use, whatever its dates: whom
 * it reaches once its wind-down is over and until it is reversed. Pure. Source: spec/exposure-model.md §4.
 *
 * @example a course that binds `prime`, on a portfolio with two deployments under prime contracts → 2
 */
export function boundByLaw(
  { groups, contractors }: Reachable,
  target: Designation['target'],
  course: DesignationOutcome,
): number {
  if (!isIssued(course)) return 0;
  const certain = {
    ...course,
    announcedDay: 0,
    effectiveDay: 0,
    windDownDays: 0,
    reversedDay: null,
  };
  return sum(
    groups.filter(
      (group) =>
        ('vendor' in target
          ? group.vendor === target.vendor
          : target.models.includes(group.model)) &&
        everHolds(useCalendar({ ...group, contractors, ...oneDay }, [certain], null), BLOCKED),
    ),
  );
}

/** How many deployments use a vendor's models through a channel. Pure. */
export function usedThrough(
  { groups }: Reachable,
  place: Pick<Stance, 'vendor' | 'channel'>,
): number {
  return sum(groups.filter((group) => isAt(group, place)));
}

/** How many of those the channel withdraws from by an outcome of its stance, whatever its days. Pure. Source: §4. */
export function withdrawnBy(
  { groups }: Reachable,
  place: Pick<Stance, 'vendor' | 'channel'>,
  outcome: StanceOutcome,
): number {
  const atOnce = { ...outcome, actDays: 0, restoreDays: null };
  return sum(
    groups.filter(
      (group) =>
        isAt(group, place) &&
        everHolds(
          useCalendar({ ...group, contractors: [], ...oneDay }, [announced], atOnce),
          BLOCKED,
        ),
    ),
  );
}

const oneDay = { response: 'reactive', horizonDays: 1 } as const;

/** A designation that binds nobody: what is blocked under it, the channel blocks. */
const announced = { id: 'announced', probability: 1, announcedDay: 0, effectiveDay: 0 } as const;

function isAt(group: UseGroup, place: Pick<Stance, 'vendor' | 'channel'>): boolean {
  return group.vendor === place.vendor && group.channel === place.channel;
}

function sum(groups: readonly UseGroup[]): number {
  return groups.reduce((total, { deployments }) => total + deployments, 0);
}
