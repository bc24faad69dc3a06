import type { Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { distinctContractors } from './routing-compiler.ts';

/** Everything that decides what may happen, when, and to whom, as text: all but probabilities and amounts. */
export interface Structure {
  readonly ofScenario: string;
  readonly ofWorkspace: string;
  /** The workspace it was read from. */
  readonly workspace: Workspace;
}

/** Reads it; the part of a workspace that was read before is taken over. Deterministic. */
export function structureOf(
  workspace: Workspace,
  scenario: Scenario,
  previous: Structure | undefined,
): Structure {
  const ofWorkspace =
    previous?.workspace === workspace ? previous.ofWorkspace : textOfWorkspace(workspace);
  return { ofScenario: textOfScenario(scenario), ofWorkspace, workspace };
}

/** Whether whatever is walked for one holds for the other. */
export function isSame(one: Structure, other: Structure): boolean {
  return one.ofScenario === other.ofScenario && one.ofWorkspace === other.ofWorkspace;
}

function textOfWorkspace(workspace: Workspace): string {
  return JSON.stringify([
    workspace.models.map(({ id, vendor }) => [id, vendor]),
    workspace.availability,
    distinctContractors(workspace),
  ]);
}

function textOfScenario(scenario: Scenario): string {
  const possible = <Outcome extends { readonly probability: number }>(
    outcomes: readonly Outcome[],
  ) =>
    outcomes
      .filter(({ probability }) => probability > 0)
      .map((outcome) => ({ ...outcome, probability: null, name: null, source: null }));
  return JSON.stringify([
    scenario.horizonDays,
    scenario.response,
    scenario.designations.map(({ id, target, outcomes }) => [id, target, possible(outcomes)]),
    scenario.stances.map(({ vendor, channel, outcomes }) => [vendor, channel, possible(outcomes)]),
    (scenario.drivers ?? []).map(({ id, outcomes }) => [id, possible(outcomes)]),
  ]);
}
