import { dot } from './amounts.ts';
import type { Column } from './joint/column.ts';
import type { AmountTable } from './loss-tables.ts';
import { addAt, floatAt, intAt, item } from './numbers.ts';
import type { OutcomeSpace } from './outcome-space.ts';
import type { Scope } from './scope.ts';
import { distributionOf, distributionOfTrials, maximumOf } from './summary.ts';
import type { Trials } from './trials.ts';

/** So many trials are looked up at a time: their positions stay in a processor's cache. */
const AT_ONCE = 2048;

/** Trials as a space of equally likely outcomes, or, where one column decides them, of its states as often as they came. */
export function sampledSpace(trials: Trials): OutcomeSpace {
  const column = trials.onlyColumn;
  return column ? countedSpace(trials, column) : listedSpace(trials);
}

/** Each state of a column that came up is one outcome. */
function countedSpace(trials: Trials, { size, states }: Column): OutcomeSpace {
  const counts = new Int32Array(size);
  for (let trial = 0; trial < trials.count; trial += 1) {
    const state = intAt(states, trial);
    counts[state] = intAt(counts, state) + 1;
  }
  const met = Int32Array.from([...counts.keys()].filter((state) => intAt(counts, state) > 0));
  const probabilities = Float64Array.from(met, (state) => intAt(counts, state) / trials.count);
  const positionsOf = (scope: Scope) => {
    const decided = trials.columnOf(scope);
    return met.map((state) => (decided ? intAt(decided.positions, state) : 0));
  };
  return {
    method: 'sampled',
    trials,
    count: met.length,
    finderOf: (scope) => {
      const positions = positionsOf(scope);
      return {
        find: (first, end, out) => {
          out.set(positions.subarray(first, end));
        },
      };
    },
    totalsOf: (tables, alternatives) => {
      const totals = Array.from({ length: alternatives }, () => new Float64Array(met.length));
      for (const { scope, amounts } of tables) {
        addUp(totals, amounts, positionsOf(scope), 0, met.length);
      }
      return totals;
    },
    meanOf: (values) => dot(values, probabilities),
    maximumOf: (values, spread) => maximumOf({ values, probabilities }, spread),
    distributionOf: (values) => distributionOf({ values, probabilities }),
  };
}

function listedSpace(trials: Trials): OutcomeSpace {
  return {
    method: 'sampled',
    trials,
    count: trials.count,
    finderOf: (scope) => trials.finderOf(scope),
    totalsOf: (tables, alternatives) => totalsOf(trials, tables, alternatives),
    meanOf: (values) => values.reduce((sum, value) => sum + value, 0) / trials.count,
    // A trial is never as improbable as what a maximum leaves out.
    maximumOf: (values) => values.reduce((most, value) => Math.max(most, value), -Infinity),
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
