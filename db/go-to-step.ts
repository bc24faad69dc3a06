import { fail, succeed, type Result } from '../model/result.ts';
import { historyOf } from './history.ts';
import { writeChanges } from './run-command.ts';
import type { StepProblem, Stepped } from './step-history.ts';
import type { Store } from './store.ts';
import { inTransaction } from './transaction.ts';
import { findVisibleState } from './workspaces.ts';

export interface GoToStepRequest {
  readonly workspace: string;
  readonly revision: number;
  /** The step whose outcome is wanted; 0: what was there before the oldest step kept. */
  readonly seq: number;
}

/**
 * Takes back, or brings again, every step between now and a given one, whole or not at all: one transaction, one
 * revision. `nothing` where it stands there already, or that step is not kept any more.
 */
export function goToStep(store: Store, request: GoToStepRequest): Result<Stepped, StepProblem> {
  const { seq } = request;
  return inTransaction(store.db, (): Result<Stepped, StepProblem> => {
    const workspace = findVisibleState(store, request.workspace);
    if (workspace === null) return fail({ kind: 'nothing' });
    const { key, revision } = workspace;
    if (revision !== request.revision) return fail({ kind: 'conflict', revision });
    if (seq !== 0 && !store.commands.has(key, seq)) return fail({ kind: 'nothing' });
    const steps = store.commands.between(key, seq);
    const last = steps.at(-1);
    if (last === undefined) return fail({ kind: 'nothing' });

    const changes = steps.flatMap((step) => (step.seq > seq ? step.inverse : step.forward));
    const written = writeChanges(store, key, changes);
    if (!written.ok) return written;
    store.commands.markUpTo(key, seq);
    store.workspaces.setRevision(key, revision + 1);
    const history = historyOf(store, key);
    return succeed({
      ...{ label: last.label, steps: steps.length },
      ...{ revision: revision + 1, history, changes },
    });
  });
}
