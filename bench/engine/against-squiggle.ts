import { compile, evaluate } from '../../model/exposure/evaluate.ts';
import { buildJoint } from '../../model/exposure/joint/joint.ts';
import { variablesOf } from '../../model/exposure/loss-tables.ts';
import { RandomNumbers } from '../../model/exposure/random.ts';
import { sampledSpace } from '../../model/exposure/sampled-space.ts';
import { quantile, type Distribution } from '../../model/exposure/summary.ts';
import { Trials } from '../../model/exposure/trials.ts';
import type { HeadlessBench } from '../bench.ts';
import { timeOf } from './alternate.ts';
import { askSquiggle } from './squiggle.ts';
import { makeThreeClouds } from './three-clouds.ts';
import { valueOf } from './value-of.ts';

const trials = 1_000_000;
const peerName = '@quri/squiggle-lang 0.10.0';

/** Mean and p95 of what three clouds cost: all our figures, exact, from the scenario on, beside a million trials. */
export const squiggleMillionTrials: HeadlessBench = {
  name: 'squiggle.millionTrials',
  unit: 'ms',
  better: 'lower',
  ratio: 'times better',
  async measure() {
    const { workspace, scenario } = makeThreeClouds();
    const peer = await askSquiggle(trials);
    const ours = () => valueOf(evaluate(valueOf(compile(workspace, scenario)))).loss;
    checkAgreement(ours().expected, ours().p95, peer);
    for (let run = 0; run < 300; run += 1) ours();
    const values = Array.from({ length: 15 }, () => timeOf(ours));
    return { values, peer: { name: peerName, values: peer.times } };
  },
};

/** The same question answered with trials: drawing them, adding up what each costs, mean and p95. */
export const sampleTrials: HeadlessBench = {
  name: 'sample.trials',
  unit: 'trials/s',
  better: 'higher',
  ratio: 'times better',
  async measure() {
    const peer = await askSquiggle(trials);
    const first = sampleClouds();
    checkAgreement(first.mean, first.p95, peer);
    sampleClouds();
    const values = Array.from({ length: 9 }, () => perSecond(timeOf(sampleClouds)));
    return { values, peer: { name: peerName, values: peer.times.map(perSecond) } };
  },
};

function sampleClouds(): { mean: number; p95: number } {
  const { workspace, scenario } = makeThreeClouds();
  const compiled = valueOf(compile(workspace, scenario));
  const joint = valueOf(buildJoint(compiled.variables, scenario));
  const tables = compiled.lossTables();
  const drawn = new Trials(trials, joint, variablesOf(tables));
  const steps = drawn.draw(new RandomNumbers(1));
  while (steps.next().done !== true);
  const space = sampledSpace(drawn);
  const [totals = new Float64Array(0)] = space.totalsOf(tables, 1);
  const distribution = space.distributionOf(totals);
  return { mean: meanOf(distribution), p95: quantile(distribution, 0.95) };
}

function meanOf({ values, probabilities }: Distribution): number {
  return values.reduce((sum, value, rank) => sum + value * (probabilities[rank] ?? 0), 0);
}

/** Both have to say the same before it counts who is faster: p95 to the cent, the mean within a few errors. */
function checkAgreement(mean: number, p95: number, peer: { mean: number; p95: number }): void {
  const isSame = Math.abs(mean - peer.mean) < 20_000 && Math.abs(p95 - peer.p95) < 0.01;
  if (!isSame) throw new Error(`ours ${mean}, ${p95}; theirs ${peer.mean}, ${peer.p95}`);
}

function perSecond(time: number): number {
  return (trials / time) * 1000;
}
