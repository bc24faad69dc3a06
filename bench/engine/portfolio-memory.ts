import path from 'node:path';
import { lastLine, runCommand } from '../../scripts/setup/run-command.ts';
import type { HeadlessBench } from '../bench.ts';

const script = path.join(import.meta.dirname, 'peak-memory.ts');
const runs = 7;

/** The most memory that a process takes which evaluates the portfolio, beside one that only has it in memory. */
export const portfolioMemory: HeadlessBench = {
  name: 'evaluate.portfolio50k.memory',
  unit: 'MB',
  better: 'lower',
  async measure() {
    const values: number[] = [];
    const peerValues: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      values.push(await peakOf('evaluate'));
      peerValues.push(await peakOf('hold'));
    }
    return { values, peer: { name: 'the portfolio in memory', values: peerValues } };
  },
};

async function peakOf(what: 'evaluate' | 'hold'): Promise<number> {
  const result = await runCommand(process.execPath, [script, what]);
  if (result.kind === 'ended' && result.exitCode === 0) return Number(lastLine(result.output));
  throw new Error(result.kind === 'ended' ? result.output : result.kind);
}
