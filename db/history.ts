import type { Store } from './store.ts';

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
