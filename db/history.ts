import type { Store } from './store.ts';
import type { ListedStep } from './tables/command-table.ts';
import { findVisibleState } from './workspaces.ts';

/**
 * Steps kept for each workspace. 500 are promised; twice as many cost little, since a step is as large as
 * what it changed.
 */
export const KEEP_STEPS = 1000;

/** What undo and redo would do next, as labels; null: nothing. */
export interface History {
  readonly undo: string | null;
  readonly redo: string | null;
}

export function historyOf({ commands }: Store, workspace: number): History {
  return {
    undo: commands.nextLabel(workspace, 'undo'),
    redo: commands.nextLabel(workspace, 'redo'),
  };
}

/** A part of all steps kept of a workspace. */
export interface HistoryWindow {
  /** Newest first; those undone come before those done. */
  readonly steps: readonly ListedStep[];
  /** How many are kept in all, and how many of them are undone. */
  readonly kept: number;
  readonly undone: number;
}

/** The newest so many steps, newest first; none of a workspace that is not there. */
export function historyWindow(
  store: Store,
  request: { readonly workspace: string; readonly most: number },
): HistoryWindow {
  const workspace = findVisibleState(store, request.workspace);
  if (workspace === null) return { steps: [], kept: 0, undone: 0 };
  const { steps: kept, undone } = store.commands.count(workspace.key);
  const steps = store.commands.list(workspace.key, request.most);
  return { steps, kept, undone };
}
