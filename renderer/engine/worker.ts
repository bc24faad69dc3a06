import * as z from 'zod';
import type { Workspace } from '../../model/workspace.ts';
import { answerRequest } from './answer.ts';
import { KeptCompilation } from './kept-compilation.ts';
import type { EvaluateAnswer, EvaluateRequest } from './messages.ts';

// The page's CSP forbids the code generation that zod would otherwise try.
z.config({ jitless: true });

/** As long as a frame: a newer request waits no longer than that. */
const TURN_MILLISECONDS = 16;

const kept = new KeptCompilation();
let workspace: Workspace | null = null;
let newest = 0;

self.addEventListener('message', (event: MessageEvent<EvaluateRequest>) => {
  const { request, scenario } = event.data;
  workspace = event.data.workspace ?? workspace;
  newest = request;
  if (workspace === null) return;
  let turnBegan = performance.now();
  const turn: Parameters<typeof answerRequest>[2] = {
    say: (answer) => {
      self.postMessage({ request, answer } satisfies EvaluateAnswer);
    },
    isOver: () => performance.now() - turnBegan > TURN_MILLISECONDS,
    pause: async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      turnBegan = performance.now();
      return newest === request;
    },
  };
  void answerRequest(workspace, scenario, turn, kept).catch((error: unknown) => {
    // A bug: thrown where no promise holds it, it reaches the page as the worker's error.
    setTimeout(() => {
      throw error;
    }, 0);
  });
});
