import { applyChanges } from '../model/change/apply.ts';
import type { Change, ChangeProblem, Command } from '../model/change/change.ts';
import { diffContent } from '../model/change/diff.ts';
import { fail, succeed, type Result } from '../model/result.ts';
import { findBrokenReference } from './broken-references.ts';
import { readTouched, writeTouched } from './content.ts';
import { historyOf, KEEP_STEPS, type History } from './history.ts';
import type { Store } from './store.ts';
import { inTransaction, type DiskProblem } from './transaction.ts';
import { findVisibleState } from './workspaces.ts';

/** Somebody else's change came first; nothing was written. */
export interface Conflict {
  readonly kind: 'conflict';
  readonly revision: number;
}

export type CommandProblem = Conflict | ChangeProblem | DiskProblem;

export interface Saved {
  readonly revision: number;
  readonly history: History;
}

export interface CommandRequest {
  readonly workspace: string;
  /** The revision the command was made for. */
  readonly revision: number;
  readonly command: Command;
  /** Now, ISO 8601. */
  readonly at: string;
}

/**
 * Runs a command in one transaction: the revision must be the newest, the items come out valid and refer to
 * what is there, the inverse is worked out from what stood there, and the step is logged; what had been
 * undone can no longer be redone. When this answers, the change is on the disk. A command that changes
 * nothing is answered and not logged.
 */
export function runCommand(store: Store, request: CommandRequest): Result<Saved, CommandProblem> {
  const { command, at } = request;
  return inTransaction(store.db, (): Result<Saved, CommandProblem> => {
    const workspace = findVisibleState(store, request.workspace);
    if (workspace === null) return invalid('This workspace was removed.');
    const { key, revision } = workspace;
    if (revision !== request.revision) return fail({ kind: 'conflict', revision });

    const written = writeChanges(store, key, command.changes);
    if (!written.ok) return written;
    if (written.value.length === 0) return succeed({ revision, history: historyOf(store, key) });

    const { name, label, changes: forward } = command;
    store.commands.dropUndone(key);
    store.commands.add(key, { name, label, at, forward, inverse: written.value });
    store.commands.prune(key, KEEP_STEPS);
    store.workspaces.setRevision(key, revision + 1);
    return succeed({ revision: revision + 1, history: historyOf(store, key) });
  });
}

/**
 * Applies changes to the rows within the caller's transaction, and answers with what undoes them: no
 * changes where nothing came out different.
 */
export function writeChanges(
  store: Store,
  workspace: number,
  changes: readonly Change[],
): Result<readonly Change[], ChangeProblem> {
  const before = readTouched(store, workspace, changes);
  const after = applyChanges(before, changes);
  if (!after.ok) return after;
  const inverse = diffContent(after.value, before);
  if (inverse.length === 0) return succeed(inverse);
  writeTouched(store, workspace, before, after.value);
  const broken = findBrokenReference(store, workspace, before, after.value);
  return broken === null ? succeed(inverse) : invalid(broken);
}

function invalid(message: string): Result<never, ChangeProblem> {
  return fail({ kind: 'invalid', message });
}
