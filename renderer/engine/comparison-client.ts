import type { Workspace } from '../../model/workspace.ts';
import type { ComparisonAnswer, ComparisonRequest, ComparisonWork } from './comparison-messages.ts';

export interface ComparisonClient {
  /** Works this out, and nothing that was asked before. */
  ask: (workspace: Workspace, work: ComparisonWork) => void;
  stop: () => void;
}

/**
 * A worker of its own for comparisons, so that no edit's figures wait for them. It is started when it is first needed,
 * and ended while it works when the question is given up: that stops it in the middle of anything, and no answer
 * to an older question can come any more.
 */
export function createComparisonClient(
  onAnswer: (answer: ComparisonAnswer) => void,
  onBroken: () => void,
): ComparisonClient {
  let worker: Worker | null = null;
  let sentWorkspace: Workspace | null = null;
  let isWorking = false;

  function startWorker(): Worker {
    const started = new Worker(new URL('./comparison-worker.ts', import.meta.url), {
      type: 'module',
    });
    started.addEventListener('message', (event: MessageEvent<ComparisonAnswer>) => {
      if (event.data.kind === 'done') isWorking = false;
      onAnswer(event.data);
    });
    started.addEventListener('error', (event) => {
      event.preventDefault();
      end();
      onBroken();
    });
    return started;
  }

  function end(): void {
    worker?.terminate();
    worker = null;
    sentWorkspace = null;
    isWorking = false;
  }

  return {
    ask: (workspace, { figures, bridges }) => {
      if (isWorking) end();
      worker ??= startWorker();
      isWorking = true;
      worker.postMessage({
        workspace: workspace === sentWorkspace ? null : workspace,
        figures,
        bridges,
      } satisfies ComparisonRequest);
      sentWorkspace = workspace;
    },
    stop: () => {
      if (isWorking) end();
    },
  };
}
