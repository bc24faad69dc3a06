import type { Workspace } from '../../model/workspace.ts';
import type {
  SnapshotAnswer,
  SnapshotQuestion,
  SnapshotReply,
  SnapshotRequest,
} from './snapshot-messages.ts';

/** Null where the worker broke: the question got no answer. */
export type AskForSnapshots = (
  workspace: Workspace,
  question: SnapshotQuestion,
) => Promise<SnapshotAnswer | null>;

/** A worker for what decks keep, so that neither edits nor their figures wait for it. Started when it is first asked. */
export function createSnapshotClient(): AskForSnapshots {
  let worker: Worker | null = null;
  let sent: Workspace | null = null;
  let requests = 0;
  const waiting = new Map<number, (answer: SnapshotAnswer | null) => void>();

  function startWorker(): Worker {
    const started = new Worker(new URL('./snapshot-worker.ts', import.meta.url), {
      type: 'module',
    });
    started.addEventListener('message', ({ data }: MessageEvent<SnapshotReply>) => {
      waiting.get(data.request)?.(data.answer);
      waiting.delete(data.request);
    });
    started.addEventListener('error', (event) => {
      event.preventDefault();
      started.terminate();
      worker = null;
      sent = null;
      for (const answer of waiting.values()) answer(null);
      waiting.clear();
    });
    return started;
  }

  return (workspace, question) =>
    new Promise((resolve) => {
      worker ??= startWorker();
      requests += 1;
      waiting.set(requests, resolve);
      const message: SnapshotRequest = {
        request: requests,
        workspace: workspace === sent ? null : workspace,
        question,
      };
      worker.postMessage(message);
      sent = workspace;
    });
}
