import type loadHighs from 'highs';
import type { Program, Solver } from './solver.ts';

type Highs = Awaited<ReturnType<typeof loadHighs>>;

/** Proven nearer than this part of the whole is near enough: nobody decides on the fifth digit. */
export const GOOD_ENOUGH = 1e-4;

/** Solves with HiGHS, loaded beforehand. Deterministic, but for where the time limit falls. */
export function highsSolver(highs: Highs): Solver {
  const { modelStatus, callbackType, solutionStatus } = highs.constants;
  return (program, { seconds, isRelaxed = false, onGap }) =>
    highs.withModel(modelOf(program, isRelaxed), (model) => {
      model.options.set({
        output_flag: false,
        time_limit: Math.max(0.01, seconds),
        mip_rel_gap: GOOD_ENOUGH / 2,
      });
      model.run({
        [callbackType.mipLogging]: ({ data }) => {
          const { mip_gap: gap } = data;
          if (gap !== undefined && Number.isFinite(gap)) onGap?.(gap);
        },
      });
      if (model.info.get('primal_solution_status') !== solutionStatus.feasible) return null;
      const isSolved = model.getModelStatus() === modelStatus.optimal;
      const dualBound = Number(model.info.get('mip_dual_bound'));
      const bound = isRelaxed
        ? isSolved
          ? model.getObjectiveValue()
          : Number.NEGATIVE_INFINITY
        : dualBound;
      return { values: model.getSolution().colValue, bound };
    });
}

/** A program as HiGHS takes it: rows one after the other, in flat lists. */
function modelOf({ offset, columns, rows }: Program, isRelaxed: boolean) {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, place) => {
    starts[place + 1] = (starts[place] ?? 0) + row.columns.length;
  });
  return {
    numCols: columns.length,
    numRows: rows.length,
    offset,
    colCost: Float64Array.from(columns, ({ cost }) => cost),
    colLower: Float64Array.from(columns, ({ lower }) => lower),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(rows.flatMap((row) => row.columns)),
      values: Float64Array.from(rows.flatMap(({ weights }) => weights)),
    },
    ...(isRelaxed
      ? {}
      : { integrality: Int32Array.from(columns, ({ isWhole }) => (isWhole ? 1 : 0)) }),
  };
}
