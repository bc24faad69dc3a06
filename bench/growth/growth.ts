import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compile, evaluate } from '../../model/exposure/evaluate.ts';
import { runScript } from '../../scripts/setup/run-script.ts';
import { median } from '../bench.ts';
import { timeOf } from '../engine/alternate.ts';
import { makePortfolio, type PortfolioSize } from '../engine/large-portfolio.ts';
import { method } from '../engine/portfolio.ts';
import { valueOf } from '../engine/value-of.ts';
import { drawGrowth, type Series } from './draw-growth.ts';

/** What everything else is held at while one thing grows. */
const BASE: Required<PortfolioSize> = {
  deployments: 10_000,
  routings: 400,
  horizonDays: 730,
  plans: 1,
  stances: 18,
};
const VARIABLES_WITHOUT_STANCES = 6;
const RUNS = 5;

interface Growth {
  readonly label: string;
  readonly sizes: readonly { readonly shown: number; readonly size: Required<PortfolioSize> }[];
}

const growths: readonly Growth[] = [
  growth('deployments', [1000, 10_000, 25_000, 50_000], (deployments) => ({ deployments })),
  growth('uncertain variables', [9, 12, 15, 18, 21, 24], (variables) => ({
    stances: variables - VARIABLES_WITHOUT_STANCES,
  })),
  growth('days of horizon', [182, 365, 730, 1460], (horizonDays) => ({ horizonDays })),
  growth('plans', [0, 1, 2, 3], (plans) => ({ plans })),
];

/**
 * How the cost of a whole answer grows, one thing at a time: prints the milliseconds, and draws them. All sizes of all
 * series take turns, so that a busy minute is shared.
 */
await runScript(async () => {
  const points = growths.flatMap(({ label, sizes }) =>
    sizes.map(({ shown, size }) => {
      const times: number[] = [];
      return { label, shown, made: makePortfolio(size), times };
    }),
  );
  for (let run = 0; run <= RUNS; run += 1) {
    for (const { made, times } of points) {
      const { workspace, scenario } = structuredClone(made);
      const time = timeOf(() => valueOf(evaluate(valueOf(compile(workspace, scenario)), method)));
      // The first round warms up.
      if (run > 0) times.push(time);
    }
  }
  const series = growths.map(({ label }): Series => ({
    label,
    points: points
      .filter((point) => point.label === label)
      .map(({ shown, times }) => ({ x: shown, y: median(times) })),
  }));
  for (const { label, points: shown } of series) {
    console.log(label, shown.map(({ x, y }) => `${x}: ${Math.round(y)} ms`).join(', '));
  }
  await writeFile(path.join(import.meta.dirname, 'growth.svg'), drawGrowth(series));
  return 0;
});

function growth(
  label: string,
  values: readonly number[],
  sizeOf: (value: number) => Partial<PortfolioSize>,
): Growth {
  const sizes = values.map((shown) => ({ shown, size: { ...BASE, ...sizeOf(shown) } }));
  return { label, sizes };
}
