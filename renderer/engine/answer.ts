import { describeRefusal } from '../../model/exposure/refusal.ts';
import { compile, evaluate } from '../../model/exposure/evaluate.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { EvaluateAnswer } from './messages.ts';

/** Works one question out: the figures, or why there are none in words. */
export function answerRequest(
  request: number,
  workspace: Workspace,
  scenario: Scenario,
): EvaluateAnswer {
  const compiled = compile(workspace, scenario);
  if (!compiled.ok) return { request, ok: false, message: describeRefusal(compiled.problem) };
  const exposure = evaluate(compiled.value);
  return exposure.ok
    ? { request, ok: true, exposure: exposure.value }
    : { request, ok: false, message: describeRefusal(exposure.problem) };
}
