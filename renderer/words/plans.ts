import type { Scenario } from '../../model/scenario.ts';

/** What people call the plans of a scenario by id, doing nothing included. */
export function planNames(scenario: Scenario): ReadonlyMap<string, string> {
  return new Map([
    ['none', 'No plan'],
    ...(scenario.plans ?? []).map(({ id, name }): [string, string] => [id, name]),
  ]);
}
