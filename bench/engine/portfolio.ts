import { compile, evaluate, evaluateInSteps } from '../../model/exposure/evaluate.ts';
import type { CompiledScenario } from '../../model/exposure/compile.ts';
import type { Scenario, Stance } from '../../model/scenario.ts';
import type { HeadlessBench, Measurement } from '../bench.ts';
import { alternate, timeOf } from './alternate.ts';
import { makePortfolio } from './large-portfolio.ts';
import { valueOf } from './value-of.ts';

export const method = { trials: 20_000, seed: 1 };

/** 50,000 deployments of 400 routings over two years, with 3 plans. */
export function largePortfolio() {
  return makePortfolio({ deployments: 50_000, routings: 400, horizonDays: 730, plans: 3 });
}

/** Compiling and evaluating everything from parsed JSON, beside reading that JSON and writing it again. */
export const evaluatePortfolio: HeadlessBench = {
  name: 'evaluate.portfolio50k',
  unit: 'ms',
  better: 'lower',
  ratio: 'times better',
  measure() {
    const text = JSON.stringify(largePortfolio());
    const parse = (): ReturnType<typeof largePortfolio> => JSON.parse(text);
    return alternate(
      () => {
        const { workspace, scenario } = parse();
        return timeOf(() => valueOf(evaluate(valueOf(compile(workspace, scenario)), method)));
      },
      jsonRoundTrip(text),
      { runs: 7, warmUps: 1 },
    );
  },
};

/** How far an evaluation has got after the probabilities of one stance changed. */
type Stage = 'expected' | 'distribution' | 'bands';

function flipBench(name: string, stage: Stage): HeadlessBench {
  return {
    name,
    unit: 'ms',
    better: 'lower',
    ratio: 'times better',
    measure: () => measureFlip(stage),
  };
}

/** From a changed stance to new figures: the expected ones; then all distributions; then the bands of the timeline. */
export const flips: readonly HeadlessBench[] = [
  flipBench('evaluate.flip50k', 'expected'),
  flipBench('evaluate.flip50k.distribution', 'distribution'),
  flipBench('evaluate.flip50k.bands', 'bands'),
];

function measureFlip(stage: Stage): Promise<Measurement> {
  const { workspace, scenario } = largePortfolio();
  let compiled = valueOf(compile(workspace, scenario));
  let turn = 0;
  return alternate(
    () => {
      turn += 1;
      const changed = withStance(scenario, turn % scenario.stances.length, 0.01 * (1 + (turn % 9)));
      return timeOf(() => {
        compiled = valueOf(compile(workspace, changed, compiled));
        evaluateUntil(stage, compiled);
      });
    },
    jsonRoundTrip(JSON.stringify({ workspace, scenario })),
    { runs: 9, warmUps: 3 },
  );
}

/** Takes steps until a stage is done; of the bands it waits for the first one to know that all before it is. */
function evaluateUntil(stage: Stage, compiled: CompiledScenario): void {
  const steps = evaluateInSteps(compiled, method);
  let before = 0;
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    const { value } = step;
    if (value.kind === 'expected') {
      if (stage === 'expected') return;
      continue;
    }
    // The trials fill the first half; the bands begin from 0 again.
    if (stage === 'distribution' && value.done < before) return;
    before = value.done;
  }
}

/** A scenario in which one stance follows a little more, and diverges a little less, likely. */
function withStance(scenario: Scenario, place: number, more: number): Scenario {
  const shift = (outcome: Stance['outcomes'][number]) => {
    if (outcome.kind === 'partial') return outcome;
    const change = outcome.kind === 'follow' ? more : -more;
    return { ...outcome, probability: outcome.probability + change };
  };
  return {
    ...scenario,
    stances: scenario.stances.map((stance, own) =>
      own === place ? { ...stance, outcomes: stance.outcomes.map(shift) } : stance,
    ),
  };
}

function jsonRoundTrip(text: string) {
  return {
    name: 'JSON there and back',
    run: () => timeOf(() => JSON.stringify(JSON.parse(text))),
  };
}
