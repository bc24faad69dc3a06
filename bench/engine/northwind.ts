import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bruteForce } from '../../model/exposure/brute-force/brute-force.ts';
import { compile, evaluate } from '../../model/exposure/evaluate.ts';
import { parseDocument } from '../../model/file/parse-document.ts';
import { projectFolder } from '../../scripts/setup/prepare-runtime.ts';
import type { HeadlessBench } from '../bench.ts';
import { alternate, timeOf } from './alternate.ts';
import { valueOf } from './value-of.ts';

const file = path.join(projectFolder, 'model/examples/spec/northwind.diverge');

const ROW = 50;

/** Compiling and evaluating all of scenario `open`, warm, beside the plain enumeration, day by day, of the tests. */
export const evaluateNorthwind: HeadlessBench = {
  name: 'evaluate.northwind',
  unit: 'ms',
  better: 'lower',
  ratio: 'times better',
  measure() {
    const { workspace, scenarios } = valueOf(parseDocument(readFileSync(file))).document;
    const scenario = scenarios.find(({ id }) => id === 'open');
    if (scenario === undefined) throw new Error('Northwind has no scenario `open`');
    const ours = () => valueOf(evaluate(valueOf(compile(workspace, scenario))));
    // It is milliseconds, and the compiler of JavaScript takes its time to get there.
    for (let run = 0; run < 200; run += 1) ours();
    const peer = {
      name: 'plain enumeration',
      run: () => timeOf(() => bruteForce(workspace, scenario)),
    };
    // Warm, as for someone who tries one thing after another: the mean of a few in a row.
    const row = () => {
      for (let answer = 0; answer < ROW; answer += 1) ours();
    };
    return alternate(() => timeOf(row) / ROW, peer, { runs: 9, warmUps: 1 });
  },
};
