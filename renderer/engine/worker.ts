import * as z from 'zod';
import type { Workspace } from '../../model/workspace.ts';
import type { EvaluateAnswer, EvaluateRequest } from './messages.ts';

import { answerRequest } from './answer.ts';

// The page's CSP forbids the code generation that zod would otherwise try.
z.config({ jitless: true });

let workspace: Workspace | null = null;

self.addEventListener('message', (event: MessageEvent<EvaluateRequest>) => {
  const { request, scenario } = event.data;
  workspace = event.data.workspace ?? workspace;
  if (workspace === null) return;
  self.postMessage(answerRequest(request, workspace, scenario) satisfies EvaluateAnswer);
});
