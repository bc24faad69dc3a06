import { compile, evaluate, evaluateInSteps } from '../../model/exposure/evaluate.ts';
import type { CompiledScenario } from '../../model/exposure/compile.ts';
import type { Scenario, Stance } from '../../model/scenario.ts';
import type { HeadlessBench } from '../bench.ts';
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
    const read: (text: string) => ReturnType<typeof largePortfolio> = JSON.parse;
    return alternate(
      () => {
        // Fresh objects each time: nothing may be known of them yet.
        const { workspace, scenario } = read(text);
        return timeOf(() => valueOf(evaluate(valueOf(compile(workspace, scenario)), method)));
      },
      jsonRoundTrip(text),
      { runs: 7, warmUps: 1 },
    );
  },
};

/** From a changed stance to new figures: the expected ones; then all distributions; then the bands of the timeline. */
export const flips: readonly HeadlessBench[] = [
  flipBench('evaluate.flip50k', 'expected'),
  flipBench('evaluate.flip50k.distribution', 'distribution'),
  flipBench('evaluate.flip50k.bands', 'bands'),
];

/** Milliseconds from the change until an evaluation has got there. */
interface FlipTimes {
  expected: number;
  distribution: number;
  bands: number;
}

function flipBench(name: string, stage: keyof FlipTimes): HeadlessBench {
  return {
    name,
    unit: 'ms',
    better: 'lower',
    ratio: 'times better',
    measure() {
      measured ??= measureFlips();
      const { times, peerValues } = measured;
      const values = times.map((own) => own[stage]);
      return Promise.resolve({ values, peer: { name: jsonName, values: peerValues } });
    },
  };
}

/** One evaluation passes all three stages, so that each run counts for three benches. */
let measured: ReturnType<typeof measureFlips> | undefined;

/** One flip after another, as a strategist makes them; then the peer, whose garbage is no part of that. */
function measureFlips(runs = 11, warmUps = 3) {
  const { workspace, scenario } = largePortfolio();
  const peer = jsonRoundTrip(JSON.stringify({ workspace, scenario }));
  const times: FlipTimes[] = [];
  let compiled = valueOf(compile(workspace, scenario));
  for (let run = 0; run < warmUps + runs; run += 1) {
    const changed = withStance(scenario, run, 0.05);
    times.push(
      timeStages(() => {
        compiled = valueOf(compile(workspace, changed, compiled));
        return compiled;
      }),
    );
  }
  const peerValues = Array.from({ length: warmUps + runs }, () => peer.run());
  return { times: times.slice(warmUps), peerValues: peerValues.slice(warmUps) };
}

/** Takes all steps, and notes when each kind of figures was there. */
function timeStages(compiled: () => CompiledScenario): FlipTimes {
  const times: FlipTimes = { expected: 0, distribution: 0, bands: 0 };
  const start = performance.now();
  const steps = evaluateInSteps(compiled(), method);
  for (let step = steps.next(); ; step = steps.next()) {
    const time = performance.now() - start;
    if (step.done === true) {
      valueOf(step.value);
      return { ...times, bands: time };
    }
    if (step.value.kind === 'expected') times.expected = time;
    if (step.value.kind === 'distributed') times.distribution = time;
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

const jsonName = 'JSON there and back';

function jsonRoundTrip(text: string) {
  return {
    name: jsonName,
    run: () => timeOf(() => JSON.stringify(JSON.parse(text))),
  };
}
