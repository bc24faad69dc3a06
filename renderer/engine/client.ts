import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Answer, EvaluateAnswer, EvaluateRequest } from './messages.ts';

export interface EngineClient {
  evaluate: (workspace: Workspace, scenario: Scenario) => void;
}

const BROKEN =
  'The figures could not be worked out: the calculation failed. Your data is safe; undo the last change or try another one.';

/**
 * The engine's worker. A newer question ends the work on an older one, and `onAnswer` hears of the newest alone:
 * a slow stale answer can never overwrite a newer one.
 */
export function createEngineClient(onAnswer: (answer: Answer) => void): EngineClient {
  let worker = startWorker();
  let sentWorkspace: Workspace | null = null;
  let newest = 0;
  let asked: Scenario | null = null;

  function startWorker(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', (event: MessageEvent<EvaluateAnswer>) => {
      if (event.data.request === newest) onAnswer(event.data.answer);
    });
    started.addEventListener('error', (event) => {
      // A bug in the engine must not freeze the figures for good: say so, and start over for the next edit.
      event.preventDefault();
      started.terminate();
      worker = startWorker();
      sentWorkspace = null;
      if (asked !== null) onAnswer({ kind: 'refused', scenario: asked.id, message: BROKEN });
    });
    return started;
  }

  return {
    evaluate: (workspace, scenario) => {
      newest += 1;
      asked = scenario;
      const message: EvaluateRequest = {
        request: newest,
        workspace: workspace === sentWorkspace ? null : workspace,
        scenario,
      };
      sentWorkspace = workspace;
      worker.postMessage(message);
    },
  };
}
