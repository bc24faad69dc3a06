import type { CompiledScenario } from '../../model/exposure/compile.ts';
import { evaluateInSteps } from '../../model/exposure/evaluate.ts';
import type { ExpectedClass } from '../../model/exposure/expected.ts';
import type { Refusal } from '../../model/exposure/refusal.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';
import { refusalWords } from '../words/refusal.ts';
import type { KeptCompilation } from './kept-compilation.ts';
import type { Answer } from './messages.ts';
import { withoutDeployments } from './shown-exposure.ts';

interface Turn {
  /** Takes what the expected values were added up from, for looking into parts of the portfolio. */
  readonly found?: (compiled: CompiledScenario, classes: readonly ExpectedClass[]) => void;
  /** Says something of the request. */
  readonly say: (answer: Answer) => void;
  /** It has been long enough to let waiting messages in. */
  readonly isOver: () => boolean;
  /** Lets them in; false when one of them is a newer request. */
  readonly pause: () => Promise<boolean>;
}

/**
 * Works one scenario out, in steps, so that a newer request need not wait for it. Where all of it fits in one
 * turn only the whole is said; else the expected values, which are exact and quick, go ahead. `kept` is what the
 * request before has left, and this one leaves for the next.
 */
export async function answerRequest(
  workspace: Workspace,
  scenario: Scenario,
  turn: Turn,
  kept: KeptCompilation,
): Promise<void> {
  const refuse = (problem: Refusal) => {
    const message = refusalWords(problem, scenario, workspace);
    turn.say({ kind: 'refused', scenario: scenario.id, message });
  };
  const compiled = kept.compile(workspace, scenario);
  if (!compiled.ok) return refuse(compiled.problem);
  const steps = evaluateInSteps(compiled.value);
  let ahead: Answer | null = null;
  let wentAhead = false;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) {
      const result = step.value;
      return result.ok
        ? turn.say({ kind: 'figures', exposure: withoutDeployments(result.value), wentAhead })
        : refuse(result.problem);
    }
    if (step.value.kind === 'expected') {
      const { exposure, classes } = step.value;
      ahead = { kind: 'expected', exposure: withoutDeployments(exposure) };
      turn.found?.(compiled.value, classes);
    }
    if (!turn.isOver()) continue;
    if (ahead !== null) {
      turn.say(ahead);
      wentAhead = true;
    }
    ahead = null;
    if (!(await turn.pause())) return;
  }
}
