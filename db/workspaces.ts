import type { ChangeProblem } from '../model/change/change.ts';
import type { Content } from '../model/change/content.ts';
import { succeed, type Result } from '../model/result.ts';
import { writeContent } from './content.ts';
import type { Store } from './store.ts';
import type { WorkspaceRow, WorkspaceState } from './tables/workspace-table.ts';
import { inTransaction, type DiskProblem } from './transaction.ts';

export interface WorkspaceIdentity {
  readonly id: string;
  readonly sample: boolean;
  /** Now, ISO 8601. */
  readonly at: string;
}

/** Makes a workspace of checked content, whole or not at all. Its history begins empty. */
export function addWorkspace(
  store: Store,
  identity: WorkspaceIdentity,
  content: Content,
): Result<WorkspaceRow, DiskProblem | ChangeProblem> {
  const added = inTransaction(store.db, () => {
    insertWorkspace(store, identity, content);
    return succeed(null);
  });
  if (!added.ok) return added;
  const row = store.workspaces.find(identity.id);
  if (row === null) throw new Error(`workspace ${identity.id} was added and is not there`);
  return succeed(row);
}

/** The same within a transaction of the caller's. */
export function insertWorkspace(store: Store, identity: WorkspaceIdentity, content: Content): void {
  const { workspace: fields, envelope } = content;
  writeContent(store, store.workspaces.insert({ ...identity, fields, envelope }), content);
}

/** Those the user sees, in the order they were made. */
export function visibleWorkspaces(store: Store): readonly WorkspaceRow[] {
  return store.workspaces.list().filter((workspace) => !workspace.removed);
}

/** A workspace the user sees; null: there is none of that id, or it was removed. */
export function findVisible(store: Store, id: string): WorkspaceRow | null {
  const workspace = store.workspaces.find(id);
  return workspace === null || workspace.removed ? null : workspace;
}

/** The same for a command, without counting what is in it. */
export function findVisibleState(store: Store, id: string): WorkspaceState | null {
  const workspace = store.workspaces.state(id);
  return workspace === null || workspace.removed ? null : workspace;
}

/** Takes a workspace out of sight, or (`at` null) brings it back whole, history included. */
export function setRemoved(
  store: Store,
  id: string,
  at: string | null,
): Result<WorkspaceRow | null, DiskProblem | ChangeProblem> {
  return inTransaction(store.db, () => {
    const row = store.workspaces.find(id);
    if (row === null) return succeed(null);
    store.workspaces.setRemoved(row.key, at);
    return succeed({ ...row, removed: at !== null });
  });
}
