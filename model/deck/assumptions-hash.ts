import { hashOfJson } from '../file/content-hash.ts';
import type { Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';

/**
 * What a scenario's figures follow from, as a name: `sha256:<hex>` over the workspace and the scenario's assumptions.
 * What is said about a scenario is none of them: its name, note and status, and what it branches from. Pure.
 *
 * @param workspace `hashOfWorkspace` of the workspace: worked out once for all its scenarios
 */
export function hashOfAssumptions(workspace: string, scenario: Scenario): string {
  const { name: _name, note: _note, status: _status, basedOn: _parent, ...assumptions } = scenario;
  return hashOfJson({ workspace, assumptions });
}

/** The same of a workspace: `sha256:<hex>` over its canonical JSON (RFC 8785). Takes about a second for 50,000 deployments. Pure. */
export function hashOfWorkspace(workspace: Workspace): string {
  return hashOfJson(workspace);
}
