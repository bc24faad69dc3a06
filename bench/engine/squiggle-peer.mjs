// Asks Squiggle the question of three-clouds.ts as often as it is told to and writes the times and its answer as JSON. A process of its own, since its package is there only after the bench has installed it.
import console from 'node:console';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { run } from '@quri/squiggle-lang';

const { trials, runs, warmUps, clouds } = JSON.parse(process.argv[2]);
const names = clouds.map((_, place) => `cloud${place}`);
const code = [
  ...clouds.map(({ probability }, place) => {
    return `${names[place]} = SampleSet.fromDist(bernoulli(${probability}))`;
  }),
  `total = ${clouds.map(({ loss }, place) => `${names[place]} * ${loss}`).join(' + ')}`,
  '[mean(total), quantile(total, 0.95)]',
].join('\n');

const times = [];
let answer = [];
for (let own = -warmUps; own < runs; own += 1) {
  const start = performance.now();
  const output = await run(code, { environment: { sampleCount: trials, xyPointLength: 1000 } });
  const time = performance.now() - start;
  if (!output.result.ok) throw new Error(String(output.result.value));
  answer = JSON.parse(output.result.value.result.toString());
  if (own >= 0) times.push(time);
}
console.log(JSON.stringify({ times, mean: answer[0], p95: answer[1] }));
