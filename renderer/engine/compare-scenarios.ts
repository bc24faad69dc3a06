import { bridgeInSteps } from '../../model/exposure/bridge.ts';
import { evaluateInSteps } from '../../model/exposure/evaluate.ts';
import type { Refusal } from '../../model/exposure/refusal.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';
import { refusalWords } from '../words/refusal.ts';
import type { ComparisonAnswer, ComparisonWork } from './comparison-messages.ts';
import type { KeptCompilation } from './kept-compilation.ts';
import { withoutDeployments } from './shown-exposure.ts';

/**
 * Works a comparison out part by part and says each as soon as it is there: first what is quick and what all
 * else is read against, the expected values; then the distributions; then the bridges, which take a mixed scenario
 * for each combination of differences.
 * Whoever takes the answers stops the work by taking no more. `kept` is what earlier work has left.
 */
export function* compareScenarios(
  workspace: Workspace,
  work: ComparisonWork,
  kept: KeptCompilation,
): Generator<ComparisonAnswer, void> {
  const of = 2 * work.figures.length + work.bridges.length;
  let done = 0;
  const working = (on: 'expected' | 'bridge' | 'distribution', scenario: Scenario) =>
    ({ kind: 'working', on, scenario: scenario.id, done: done++, of }) as const;

  const started: { scenario: Scenario; steps: ReturnType<typeof evaluateInSteps> }[] = [];
  for (const scenario of work.figures) {
    yield working('expected', scenario);
    const compiled = kept.compile(workspace, scenario);
    if (!compiled.ok) {
      yield refused(scenario, compiled.problem, workspace);
      continue;
    }
    const steps = evaluateInSteps(compiled.value);
    const first = steps.next();
    if (first.done === true) {
      yield first.value.ok
        ? { kind: 'figures', exposure: withoutDeployments(first.value.value) }
        : refused(scenario, first.value.problem, workspace);
      continue;
    }
    if (first.value.kind === 'expected') {
      yield { kind: 'expected', exposure: withoutDeployments(first.value.exposure) };
    }
    started.push({ scenario, steps });
  }

  for (const { scenario, steps } of started) {
    yield working('distribution', scenario);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    yield step.value.ok
      ? { kind: 'figures', exposure: withoutDeployments(step.value.value) }
      : refused(scenario, step.value.problem, workspace);
  }
  for (const { from, to } of work.bridges) {
    const announced = working('bridge', to);
    const steps = bridgeInSteps(from, to, (mix) => kept.compile(workspace, mix));
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield { ...announced, within: step.value };
    const bridge = step.value;
    yield bridge.ok
      ? { kind: 'bridge', to: to.id, bridge: bridge.value }
      : { kind: 'no-bridge', to: to.id, message: refusalWords(bridge.problem, to, workspace) };
  }
  yield { kind: 'done' };
}

function refused(scenario: Scenario, problem: Refusal, workspace: Workspace): ComparisonAnswer {
  const message = refusalWords(problem, scenario, workspace);
  return { kind: 'refused', scenario: scenario.id, message };
}
