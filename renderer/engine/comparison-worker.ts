import * as z from 'zod';
import type { Workspace } from '../../model/workspace.ts';
import { compareScenarios } from './compare-scenarios.ts';
import type { ComparisonRequest } from './comparison-messages.ts';
import { KeptCompilation } from './kept-compilation.ts';

// The page's CSP forbids the code generation that zod would otherwise try.
z.config({ jitless: true });

const kept = new KeptCompilation();
let workspace: Workspace | null = null;

/** One request at a time, from beginning to end: whoever wants it stopped ends the worker. */
self.addEventListener('message', (event: MessageEvent<ComparisonRequest>) => {
  workspace = event.data.workspace ?? workspace;
  if (workspace === null) return;
  for (const answer of compareScenarios(workspace, event.data, kept)) self.postMessage(answer);
});
