import '../zod-without-code.ts';
import { isFiltering } from '../../model/portfolio-filter.ts';
import type { Workspace } from '../../model/workspace.ts';
import { answerRequest } from './answer.ts';
import { KeptCompilation } from './kept-compilation.ts';
import { lookerInto } from './look-into.ts';
import type { EvaluateRequest, FromWorker, LookedInto, LookRequest, Uses } from './messages.ts';

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
      const wantsUses = answer.kind !== 'refused' && !hasToldUses;
      // A chosen part is drawn in the same charts as the whole. Without one the figures need not wait for the flows.
      const haveToWait = answer.kind === 'figures' || (look !== null && isFiltering(look.filter));
      tell({ kind: 'answer', request, answer, uses: wantsUses && haveToWait ? lookInto() : null });
      const uses = wantsUses && !haveToWait ? lookInto() : null;
      if (uses !== null) tell({ kind: 'uses', request, uses });
      hasToldUses ||= wantsUses;
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
