import { spawn } from 'node:child_process';
import { projectFolder } from '../scripts/setup/prepare-runtime.ts';
import type { HeadlessBench } from './bench.ts';

const runs = 11;
const northwind = 'model/examples/spec/northwind.diverge';

/** The whole headless command on Northwind, as its script starts it, beside a Node that does nothing. */
export const cliEvaluate: HeadlessBench = {
  name: 'cli.evaluate',
  unit: 'ms',
  better: 'lower',
  async measure() {
    const evaluate = ['scripts/with-node.cjs', 'cli/diverge.ts', 'evaluate', northwind];
    const ours = [...evaluate, '--scenario', 'open', '--json'];
    const nothing = ['-e', '0'];
    // The first run of each brings its files into memory, ours also its compiled code to disk.
    await timeOfProcess(ours);
    await timeOfProcess(nothing);
    const values: number[] = [];
    const peerValues: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      values.push(await timeOfProcess(ours));
      peerValues.push(await timeOfProcess(nothing));
    }
    return { values, peer: { name: 'node -e 0', values: peerValues } };
  },
};

/** Milliseconds from the start of Node until it has ended and all that it wrote is read. */
function timeOfProcess(words: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, words, {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.resume();
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(performance.now() - start);
      else reject(new Error(`node ${words.join(' ')} ended with ${code}`));
    });
  });
}
