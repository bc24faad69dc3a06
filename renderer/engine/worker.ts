import * as z from 'zod';
import type { Workspace } from '../../model/workspace.ts';
import { answerRequest } from './answer.ts';
import { KeptCompilation } from './kept-compilation.ts';
import { lookerInto } from './look-into.ts';
import type { EvaluateRequest, FromWorker, LookedInto, LookRequest, Uses } from './messages.ts';

// The page's CSP forbids the code generation that zod would otherwise try.
z.config({ jitless: true });

/** As long as a frame: a newer request waits no longer than that. */
const TURN_MILLISECONDS = 16;

const kept = new KeptCompilation();
let workspace: Workspace | null = null;
let newest = 0;
/** What is looked into besides, once somebody asked. */
let look: LookRequest | null = null;
/** How to look into the last scenario that has figures. */
let lookAt: ((filter: LookRequest['filter']) => Uses) | null = null;

self.addEventListener('message', ({ data }: MessageEvent<EvaluateRequest | LookRequest>) => {
  if (data.kind === 'evaluate') return evaluate(data);
  look = data;
  const uses = lookInto();
  if (uses !== null) tell({ kind: 'uses', request: newest, uses });
});

function evaluate({ request, scenario, ...asked }: EvaluateRequest): void {
  workspace = asked.workspace ?? workspace;
  newest = request;
  if (workspace === null) return;
  let turnBegan = performance.now();
  let hasToldUses = false;
  const turn: Parameters<typeof answerRequest>[2] = {
    found: (compiled, classes) => {
      lookAt = lookerInto(compiled, classes);
    },
    say: (answer) => {
      const uses = answer.kind === 'refused' || hasToldUses ? null : lookInto();
      hasToldUses ||= uses !== null;
      tell({ kind: 'answer', request, answer, uses });
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
}

function lookInto(): LookedInto | null {
  return look === null || lookAt === null ? null : { look: look.look, ...lookAt(look.filter) };
}

function tell(message: FromWorker): void {
  self.postMessage(message);
}
