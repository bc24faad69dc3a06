import type { Influence, Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';

export const emptyWorkspace: Workspace = {
  name: 'Empty',
  currency: 'USD',
  vendors: [],
  models: [],
  channels: [],
  availability: [],
  deployments: [],
};

/** Drivers x0, x1, … with so many equally likely outcomes o0, o1, … each. */
export function driversOf(
  outcomeCounts: readonly number[],
  influences: readonly Influence[],
): Scenario {
  return {
    id: 'drivers',
    name: 'Drivers',
    start: '2026-01-01',
    horizonDays: 365,
    designations: [],
    stances: [],
    drivers: outcomeCounts.map((count, place) => ({
      id: `x${place}`,
      name: `Driver ${place}`,
      outcomes: Array.from({ length: count }, (_, outcome) => ({
        id: `o${outcome}`,
        probability: 1 / count,
      })),
    })),
    influences,
  };
}
