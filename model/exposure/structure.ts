import type { Workspace } from '../workspace.ts';
import { distinctContractors } from './routing-compiler.ts';

/** What of a workspace decides when something happens and to whom, as text: all but its deployments' uses and amounts. */
export interface Structure {
  readonly text: string;
  /** The workspace it was read from. */
  readonly workspace: Workspace;
}

/** Reads it; what was read of the same workspace before is taken over. Deterministic. */
export function structureOf(workspace: Workspace, previous: Structure | undefined): Structure {
  if (previous?.workspace === workspace) return previous;
  const text = JSON.stringify([
    workspace.models.map(({ id, vendor }) => [id, vendor]),
    workspace.availability,
    distinctContractors(workspace),
  ]);
  return { text, workspace };
}
