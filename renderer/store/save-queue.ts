import type { DataAnswer, DataQuestion, Saved } from '../../electron/contract.ts';
import type { Reply } from '../../electron/bridge.ts';
import type { Command } from '../../model/change/change.ts';

type AskToSave = (
  question: DataQuestion<'run-command'>,
) => Promise<Reply<DataAnswer<'run-command'>>>;

interface SaveQueueListener {
  /** The answer to the oldest command that was waiting. */
  saved: (answer: Extract<Saved, { kind: 'saved' }>) => void;
  /** Nothing waits any more. */
  idle: () => void;
  /** The disk refused; the commands wait for `retry`. */
  failed: (message: string) => void;
  /** What is on disk is not what this queue started from, or will not take the change: read it again. */
  outOfStep: (message: string) => void;
}

/**
 * Commands on their way to the disk: one at a time, in order, each with the revision the one before left.
 * Nothing in the window waits for it. Commands that repeat the same small change (dragging a slider) are
 * folded together while they wait.
 */
export interface SaveQueue {
  /** Starts afresh with a workspace as it was just read. */
  start: (workspace: string, revision: number) => void;
  push: (command: Command) => void;
  retry: () => void;
  /** Resolves once nothing waits: true when all is on disk, false when saving failed. */
  settled: () => Promise<boolean>;
  /**
   * Undo and redo, which move the revision too: `step` runs once nothing waits, and alone. What is pushed meanwhile is
   * sent after it, and the next step begins when it has ended. `step` gets the revision the disk is at and answers the
   * one it left. Nothing runs while saving fails.
   */
  inTurn: (step: (revision: number) => Promise<number>) => Promise<void>;
}

export function createSaveQueue(ask: AskToSave, listener: SaveQueueListener): SaveQueue {
  let workspace = '';
  let revision = 0;
  let waiting: Command[] = [];
  let sending = false;
  let stuck = false;
  let resolvers: ((saved: boolean) => void)[] = [];
  /** How many times it started afresh. */
  let starts = 0;

  const settle = (saved: boolean) => {
    const settled = resolvers;
    resolvers = [];
    for (const resolve of settled) resolve(saved);
  };

  const stop = (tell: () => void) => {
    stuck = true;
    tell();
    settle(false);
  };

  const send = async (): Promise<void> => {
    sending = true;
    for (let command = waiting[0]; command !== undefined && !stuck; command = waiting[0]) {
      const asked = workspace;
      const reply = await ask({ workspace, revision, command });
      // Another workspace was opened meanwhile; that opening waited for this queue, so only a failure is lost.
      if (asked !== workspace) break;
      if (!reply.ok) {
        stop(() => {
          listener.failed(reply.message);
        });
        continue;
      }
      switch (reply.answer.kind) {
        case 'saved':
          waiting = waiting.slice(1);
          revision = reply.answer.revision;
          listener.saved(reply.answer);
          break;
        case 'disk':
          stop(listener.failed.bind(null, reply.answer.message));
          break;
        case 'invalid':
          stop(listener.outOfStep.bind(null, reply.answer.message));
          break;
        case 'conflict':
          stop(listener.outOfStep.bind(null, 'This workspace was changed elsewhere.'));
          break;
      }
    }
    sending = false;
    if (waiting.length === 0) {
      listener.idle();
      settle(true);
    }
  };

  const wake = () => {
    if (!sending && !stuck) void send();
  };

  const settled = (): Promise<boolean> =>
    waiting.length === 0 && !sending
      ? Promise.resolve(true)
      : stuck
        ? Promise.resolve(false)
        : new Promise((resolve) => {
            resolvers.push(resolve);
          });

  const inTurn = async (step: (revision: number) => Promise<number>): Promise<void> => {
    // Whoever waits wakes with the others, and only the first finds nothing on its way.
    while (waiting.length > 0 || sending) if (!(await settled())) return;
    sending = true;
    const began = starts;
    try {
      const left = await step(revision);
      if (starts === began) revision = left;
    } finally {
      sending = false;
      if (waiting.length > 0) wake();
      else settle(true);
    }
  };

  return {
    start: (nextWorkspace, nextRevision) => {
      workspace = nextWorkspace;
      revision = nextRevision;
      waiting = [];
      stuck = false;
      starts += 1;
    },
    push: (command) => {
      const last = waiting.at(-1);
      const folded = sending && waiting.length === 1 ? null : last && fold(last, command);
      waiting = folded ? [...waiting.slice(0, -1), folded] : [...waiting, command];
      // A new change is a new try: the disk may have room again.
      stuck = false;
      wake();
    },
    retry: () => {
      stuck = false;
      wake();
    },
    settled,
    inTurn,
  };
}

/** Two commands of one name and label that each set fields of the same item, as one; null if they are not. */
function fold(first: Command, second: Command): Command | null {
  if (first.name !== second.name || first.label !== second.label) return null;
  const [one, ...moreOfFirst] = first.changes;
  const [other, ...moreOfSecond] = second.changes;
  if (moreOfFirst.length > 0 || moreOfSecond.length > 0) return null;
  if (one?.kind !== 'update' || other?.kind !== 'update') return null;
  if (one.collection !== other.collection || one.id !== other.id) return null;
  const reset = new Set(Object.keys(other.set));
  return {
    ...second,
    changes: [
      {
        ...other,
        set: { ...one.set, ...other.set },
        unset: [...new Set([...one.unset.filter((field) => !reset.has(field)), ...other.unset])],
      },
    ],
  };
}
