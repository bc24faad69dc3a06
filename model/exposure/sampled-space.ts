import type { Column } from './joint/draw.ts';
import type { AmountTable } from './loss-tables.ts';
import { addAt, floatAt, intAt, item } from './numbers.ts';
import type { OutcomeSpace } from './outcome-space.ts';
import { distributionOfTrials } from './summary.ts';
import type { Trials } from './trials.ts';

/** So many trials are looked up at a time: their positions stay in a processor's cache. */
const AT_ONCE = 2048;

/** Trials as a space of equally likely outcomes. */
export function sampledSpace(trials: Trials): OutcomeSpace {
  return {
    method: 'sampled',
    trials,
    count: trials.count,
    finderOf: (scope) => trials.finderOf(scope),
    totalsOf: (tables, alternatives) => totalsOf(trials, tables, alternatives),
    meanOf: (values) => values.reduce((sum, value) => sum + value, 0) / trials.count,
    distributionOf: distributionOfTrials,
  };
}

/** The sums of the tables in each trial. Those that one column decides are added up for its states first. */
function totalsOf(
  trials: Trials,
  tables: readonly AmountTable[],
  alternatives: number,
): readonly Float64Array[] {
  const zeros = (size: number) =>
    Array.from({ length: alternatives }, () => new Float64Array(size));
  const totals = zeros(trials.count);
  const byColumn = new Map<Column, readonly Float64Array[]>();
  const positions = new Int32Array(AT_ONCE);
  for (const { scope, amounts } of tables) {
    const decided = trials.columnOf(scope);
    if (decided) {
      const { column } = decided;
      const sums = byColumn.get(column) ?? zeros(column.size);
      byColumn.set(column, sums);
      addUp(sums, amounts, decided.positions, 0, column.size);
      continue;
    }
    const finder = trials.finderOf(scope);
    for (let first = 0; first < trials.count; first += AT_ONCE) {
      const end = Math.min(first + AT_ONCE, trials.count);
      finder.find(first, end, positions);
      addUp(totals, amounts, positions, first, end);
    }
  }
  for (const [{ states }, sums] of byColumn) addUp(totals, sums, states, 0, trials.count);
  return totals;
}

/** Adds to the sums from one place up to another what stands at the positions given for them. */
function addUp(
  sums: readonly Float64Array[],
  amounts: readonly Float64Array[],
  positions: Int32Array,
  first: number,
  end: number,
): void {
  for (let alternative = 0; alternative < sums.length; alternative += 1) {
    const own = item(sums, alternative);
    const values = item(amounts, alternative);
    for (let place = first; place < end; place += 1) {
      addAt(own, place, floatAt(values, intAt(positions, place - first)));
    }
  }
}
