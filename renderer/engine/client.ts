import type { Exposure } from '../../model/exposure/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { EvaluateAnswer, EvaluateRequest } from './messages.ts';

type Answer =
  | { readonly ok: true; readonly exposure: Exposure }
  | { readonly ok: false; readonly scenario: string; readonly message: string };

export interface EngineClient {
  evaluate: (workspace: Workspace, scenario: Scenario) => void;
}

/**
 * The engine's worker, asked one question at a time: while it works, only the newest question waits, so
 * typing fast never piles work up, and `onAnswer` hears the newest question's answer alone.
 */
export function createEngineClient(onAnswer: (answer: Answer) => void): EngineClient {
  let worker = startWorker();
  let sentWorkspace: Workspace | null = null;
  let request = 0;
  let busy = false;
  let waiting: { workspace: Workspace; scenario: Scenario } | null = null;
  let asked: Scenario | null = null;

  function send(workspace: Workspace, scenario: Scenario): void {
    busy = true;
    asked = scenario;
    request += 1;
    const message: EvaluateRequest = {
      request,
      workspace: workspace === sentWorkspace ? null : workspace,
      scenario,
    };
    sentWorkspace = workspace;
    worker.postMessage(message);
  }

  function next(): void {
    busy = false;
    const newest = waiting;
    waiting = null;
    if (newest !== null) send(newest.workspace, newest.scenario);
  }

  function startWorker(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', (event: MessageEvent<EvaluateAnswer>) => {
      const answer = event.data;
      const scenario = asked;
      const isNewest = answer.request === request && waiting === null && scenario !== null;
      next();
      if (!isNewest) return;
      onAnswer(answer.ok ? answer : { ...answer, scenario: scenario.id });
    });
    started.addEventListener('error', (event) => {
      // A bug in the engine must not freeze the figures for good: say so, and start over for the next edit.
      event.preventDefault();
      started.terminate();
      worker = startWorker();
      sentWorkspace = null;
      const scenario = asked;
      next();
      if (scenario !== null) {
        onAnswer({
          ok: false,
          scenario: scenario.id,
          message:
            'The figures could not be worked out: the calculation failed. Your data is safe; undo the last change or try another one.',
        });
      }
    });
    return started;
  }

  return {
    evaluate: (workspace, scenario) => {
      if (busy) waiting = { workspace, scenario };
      else send(workspace, scenario);
    },
  };
}
