import '../zod-without-code.ts';
import loadHighs from 'highs';
import { freshId } from '../../model/fresh-id.ts';
import { compile, evaluate } from '../../model/exposure/evaluate.ts';
import { highsSolver } from '../../model/suggest/highs-solver.ts';
import { describeSuggestRefusal } from '../../model/suggest/refusal.ts';
import { suggestPlan, type Suggestion } from '../../model/suggest/suggest.ts';
import { refusalWords } from '../words/refusal.ts';
import type { SuggestAnswer, SuggestRequest } from './messages.ts';

/** So often is the progress said at most: more would only keep the page busy. */
const MILLISECONDS_BETWEEN = 100;

self.addEventListener('message', (event: MessageEvent<SuggestRequest>) => {
  void answer(event.data).catch((error: unknown) => {
    // A bug: thrown where no promise holds it, it reaches the page as the worker's error.
    setTimeout(() => {
      throw error;
    }, 0);
  });
});

async function answer(request: SuggestRequest): Promise<void> {
  const highs = await loadHighs();
  let said = 0;
  const report = (progress: Extract<SuggestAnswer, { kind: 'progress' }>['progress']) => {
    if (performance.now() - said < MILLISECONDS_BETWEEN) return;
    said = performance.now();
    say({ kind: 'progress', progress });
  };
  const steps = suggestPlan(request.workspace, request.scenario, request.wish, {
    solver: highsSolver(highs),
    now: () => performance.now(),
    onGap: (gap) => {
      report({ kind: 'searching', gap });
    },
  });
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) report(step.value);
  const result = step.value;
  if (!result.ok) {
    const { problem } = result;
    const message =
      problem.kind === 'no-figures'
        ? refusalWords(problem.refusal, request.scenario, request.workspace)
        : describeSuggestRefusal(problem);
    return say({ kind: 'refused', message });
  }
  say({ kind: 'suggestion', suggestion: result.value });
  if (result.value.mitigations.length > 0) evaluateInFull(request, result.value);
}

/** The suggested plan beside the scenario's own, as the engine evaluates any plan. */
function evaluateInFull({ workspace, scenario }: SuggestRequest, suggestion: Suggestion): void {
  const plans = scenario.plans ?? [];
  const id = freshId('suggested', new Set(plans.map((plan) => plan.id)));
  const plan = { id, name: 'Suggested', mitigations: suggestion.mitigations };
  const compiled = compile(workspace, { ...scenario, plans: [...plans, plan] });
  const exposure = compiled.ok ? evaluate(compiled.value) : compiled;
  say(
    exposure.ok
      ? { kind: 'evaluated', plans: exposure.value.plans }
      : { kind: 'refused', message: refusalWords(exposure.problem, scenario, workspace) },
  );
}

function say(message: SuggestAnswer): void {
  self.postMessage(message);
}
