import '../zod-without-code.ts';
import type { Workspace } from '../../model/workspace.ts';
import { compareScenarios } from './compare-scenarios.ts';
import type { ComparisonRequest } from './comparison-messages.ts';
import { KeptCompilation } from './kept-compilation.ts';

const kept = new KeptCompilation();
let workspace: Workspace | null = null;

/** So often is it said how far a bridge has got: more would only keep the page busy. */
const MILLISECONDS_BETWEEN = 200;

/** One request at a time, from beginning to end: whoever wants it stopped ends the worker. */
self.addEventListener('message', (event: MessageEvent<ComparisonRequest>) => {
  workspace = event.data.workspace ?? workspace;
  if (workspace === null) return;
  let said = 0;
  for (const answer of compareScenarios(workspace, event.data, kept)) {
    const isDetail = answer.kind === 'working' && (answer.within?.done ?? 0) > 0;
    if (isDetail && performance.now() - said < MILLISECONDS_BETWEEN) continue;
    said = performance.now();
    self.postMessage(answer);
  }
});
