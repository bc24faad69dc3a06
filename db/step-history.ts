import type { Change, ChangeProblem } from '../model/change/change.ts';
import { fail, succeed, type Result } from '../model/result.ts';
import { historyOf, type History } from './history.ts';
import { writeChanges, type Conflict } from './run-command.ts';
import type { Store } from './store.ts';
import { inTransaction, type DiskProblem } from './transaction.ts';
import { findVisibleState } from './workspaces.ts';

/** There is no step left in this direction. */
export interface Nothing {
  readonly kind: 'nothing';
}

export interface Stepped {
  /** Of the last step taken. */
  readonly label: string;
  /** How many were taken. */
  readonly steps: number;
  readonly revision: number;
  readonly history: History;
  /** What the step changed, for whoever holds a working copy. */
  readonly changes: readonly Change[];
}

export interface StepRequest {
  readonly workspace: string;
  readonly revision: number;
  readonly direction: 'undo' | 'redo';
}

export type StepProblem = Conflict | Nothing | DiskProblem | ChangeProblem;

/**
 * Takes the last command back, or brings the last undone one again, the way commands are run: in one
 * transaction, as a revision of its own. `invalid` would mean that the log does not fit the data.
 */
export function stepHistory(store: Store, request: StepRequest): Result<Stepped, StepProblem> {
  const { direction } = request;
  return inTransaction(store.db, (): Result<Stepped, StepProblem> => {
    const workspace = findVisibleState(store, request.workspace);
    if (workspace === null) return fail({ kind: 'nothing' });
    const { key, revision } = workspace;
    if (revision !== request.revision) return fail({ kind: 'conflict', revision });
    const step = store.commands.next(key, direction);
    if (step === null) return fail({ kind: 'nothing' });

    const changes = direction === 'undo' ? step.inverse : step.forward;
    const written = writeChanges(store, key, changes);
    if (!written.ok) return written;
    store.commands.mark(step.seq, direction === 'undo');
    store.workspaces.setRevision(key, revision + 1);
    const history = historyOf(store, key);
    return succeed({ label: step.label, steps: 1, revision: revision + 1, history, changes });
  });
}
