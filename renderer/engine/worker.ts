import '../zod-without-code.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { EvaluateAnswer, EvaluateRequest } from './messages.ts';

import { answerRequest } from './answer.ts';

let workspace: Workspace | null = null;

self.addEventListener('message', (event: MessageEvent<EvaluateRequest>) => {
  const { request, scenario } = event.data;
  workspace = event.data.workspace ?? workspace;
  if (workspace === null) return;
  self.postMessage(answerRequest(request, workspace, scenario) satisfies EvaluateAnswer);
});
