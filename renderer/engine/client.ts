import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { PortfolioFilter } from '../../model/portfolio-filter.ts';
import type { Answer, EvaluateRequest, FromWorker, LookRequest, Uses } from './messages.ts';

export interface EngineClient {
  evaluate: (workspace: Workspace, scenario: Scenario) => void;
  /** Has the uses looked into from now on, and the part that the filter takes. */
  look: (filter: PortfolioFilter) => void;
}

/** The uses, under the filter they were looked into by. */
export interface UsesOf extends Uses {
  readonly filter: PortfolioFilter;
}

const BROKEN =
  'The figures could not be worked out: the calculation failed. Your data is safe; undo the last change or try another one.';

/**
 * The engine's worker. A newer question ends the work on an older one, and `onAnswer` hears of the newest alone:
 * a slow stale answer can never overwrite a newer one. Once it was asked to look, the uses come with the answer, or
 * to `onUses`: right after expected values that went ahead, and where somebody looks elsewhere meanwhile.
 */
export function createEngineClient(
  onAnswer: (answer: Answer, uses: UsesOf | null) => void,
  onUses?: (uses: UsesOf) => void,
): EngineClient {
  let worker = startWorker();
  let sentWorkspace: Workspace | null = null;
  let newest = 0;
  let asked: Scenario | null = null;
  let looked: LookRequest | null = null;

  function startWorker(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.request !== newest) return;
      const uses = looked !== null && data.uses?.look === looked.look ? data.uses : null;
      const known = uses === null || looked === null ? null : { ...uses, filter: looked.filter };
      if (data.kind === 'answer') onAnswer(data.answer, known);
      else if (known !== null) onUses?.(known);
    });
    started.addEventListener('error', (event) => {
      // A bug in the engine must not freeze the figures for good: say so, and start over for the next edit.
      event.preventDefault();
      started.terminate();
      worker = startWorker();
      sentWorkspace = null;
      if (looked !== null) worker.postMessage(looked);
      if (asked !== null) {
        onAnswer({ kind: 'refused', scenario: asked.id, message: BROKEN }, null);
      }
    });
    return started;
  }

  return {
    evaluate: (workspace, scenario) => {
      newest += 1;
      asked = scenario;
      const message: EvaluateRequest = {
        kind: 'evaluate',
        request: newest,
        workspace: workspace === sentWorkspace ? null : workspace,
        scenario,
      };
      sentWorkspace = workspace;
      worker.postMessage(message);
    },
    look: (filter) => {
      looked = { kind: 'look', look: (looked?.look ?? 0) + 1, filter };
      worker.postMessage(looked);
    },
  };
}
