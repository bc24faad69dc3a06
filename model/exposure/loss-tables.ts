import type { LossClass } from './compile.ts';
import { fillPositions } from './joint/layout.ts';
import { addAt, at, floatAt, intAt, item } from './numbers.ts';
import { blockOf, type Block, type Scope } from './scope.ts';
import { spreadTables, type PartTable } from './table-spread.ts';

/** An amount in each joint state of a few variables. */
export interface LossTable {
  readonly scope: Scope;
  readonly values: Float64Array;
}

/**
 * Adds up an amount over classes, in one table for each set of variables they take. `amountIn` is the amount of
 * one class in one of its trajectories.
 */
export function tabulateLoss<Class extends LossClass>(
  classes: readonly Class[],
  amountIn: (lossClass: Class, trajectory: number) => number,
): readonly LossTable[] {
  const tables = new Map<string, LossTable>();
  for (const lossClass of classes) {
    const { scope, trajectoryOf, trajectories } = lossClass.routing;
    const amounts = new Float64Array(trajectories.count);
    for (let trajectory = 0; trajectory < amounts.length; trajectory += 1) {
      amounts[trajectory] = amountIn(lossClass, trajectory);
    }
    if (amounts.every((amount) => amount === 0)) continue;
    const table = tables.get(scope.key) ?? { scope, values: new Float64Array(scope.size) };
    tables.set(scope.key, table);
    for (let state = 0; state < trajectoryOf.length; state += 1) {
      addAt(table.values, state, floatAt(amounts, intAt(trajectoryOf, state)));
    }
  }
  return [...tables.values()];
}

/** Amounts in each joint state of a few variables, one list for each alternative (plan). */
export interface AmountTable {
  readonly scope: Scope;
  readonly amounts: readonly Float64Array[];
}

/**
 * The tables of several alternatives, those over the same variables side by side, and those over some of the
 * variables of another added to that: the fewer tables, the less there is to look up in every state or trial.
 */
export function stackTables(tables: readonly (readonly LossTable[])[]): readonly AmountTable[] {
  const byScope = new Map<string, { scope: Scope; given: [number, Float64Array][] }>();
  tables.forEach((own, alternative) => {
    for (const { scope, values } of own) {
      const entry = byScope.get(scope.key) ?? { scope, given: [] };
      byScope.set(scope.key, entry);
      entry.given.push([alternative, values]);
    }
  });
  const stacked: (AmountTable & { readonly variables: ReadonlySet<number> })[] = [];
  const widestFirst = [...byScope.values()]
    .map((entry) => ({ ...entry, variables: variablesOf([entry]) }))
    .sort((a, b) => b.variables.size - a.variables.size);
  for (const { scope, given, variables } of widestFirst) {
    const wide = stacked.find((other) =>
      [...variables].every((index) => other.variables.has(index)),
    );
    const amounts = wide?.amounts ?? Array.from(tables, () => new Float64Array(scope.size));
    const positions = wide ? positionsIn(wide.scope, scope) : null;
    for (const [alternative, values] of given) {
      addTo(item(amounts, alternative), values, positions);
    }
    if (!wide) stacked.push({ scope, amounts, variables });
  }
  return stacked;
}

/** The tables of one alternative. */
export function tablesOf(
  stacked: readonly AmountTable[],
  alternative: number,
): readonly LossTable[] {
  return stacked.map(({ scope, amounts }) => ({ scope, values: item(amounts, alternative) }));
}

/** How far apart the sums of an alternative's tables may lie at most: largest entries less smallest ones. */
export function rangeOf(stacked: readonly AmountTable[], alternative: number): number {
  let range = 0;
  for (const { amounts } of stacked) {
    const values = item(amounts, alternative);
    let lowest = Infinity;
    let highest = -Infinity;
    for (let state = 0; state < values.length; state += 1) {
      const amount = floatAt(values, state);
      if (amount < lowest) lowest = amount;
      if (amount > highest) highest = amount;
    }
    range += highest - lowest;
  }
  return range;
}

/** The variables that the tables take, by index. */
export function variablesOf(tables: readonly { readonly scope: Scope }[]): ReadonlySet<number> {
  return new Set(
    tables.flatMap(({ scope }) =>
      [...scope.designations, ...scope.others].map(({ index }) => index),
    ),
  );
}

/** The sum of the tables in each state of a scope that has all their variables. */
export function spreadOver(scope: Scope, tables: readonly LossTable[]): Float64Array {
  const out = new Float64Array(scope.size);
  for (const block of scope.blocks) {
    const shown = block.radices.flatMap((radix, place) => (radix > 1 ? [place] : []));
    spreadTables(
      shown.map((place) => at(block.radices, place)),
      tables.map((table) => partOf(scope, block, shown, table)),
      'sum',
      out,
      block.offset,
    );
  }
  return out;
}

/** The part of a table that belongs to a block of a wider scope. */
function partOf(scope: Scope, block: Block, shown: readonly number[], table: LossTable): PartTable {
  const own = blockIn(scope, block, table.scope);
  const places: number[] = [];
  const strides: number[] = [];
  shown.forEach((place, position) => {
    const ownPlace = table.scope.others.indexOf(item(scope.others, place));
    if (ownPlace < 0 || at(own.radices, ownPlace) === 1) return;
    places.push(position);
    strides.push(at(own.strides, ownPlace));
  });
  return { values: table.values, offset: own.offset, places, strides };
}

/** For each state of a scope: the state of a narrower one, over some of its variables, that it belongs to. */
export function positionsIn(wide: Scope, narrow: Scope): Int32Array {
  const positions = new Int32Array(wide.size);
  const places = wide.others.map((variable) => narrow.others.indexOf(variable));
  for (const block of wide.blocks) {
    const own = blockIn(wide, block, narrow);
    const strides = places.map((place) => (place < 0 ? 0 : at(own.strides, place)));
    fillPositions(positions, block.offset, block.radices, { base: own.offset, strides });
  }
  return positions;
}

/** The block of a narrower scope that a block of a wider one belongs to. */
function blockIn(wide: Scope, block: Block, narrow: Scope): Block {
  const held: number[] = [];
  wide.designations.forEach((designation, place) => {
    held[designation.index] = at(block.held, place);
  });
  return blockOf(narrow, held);
}

/** Adds to a table one of the same states, or one whose states stand at the positions given. */
function addTo(sums: Float64Array, more: Float64Array, positions: Int32Array | null): void {
  for (let state = 0; state < sums.length; state += 1) {
    addAt(sums, state, floatAt(more, positions ? intAt(positions, state) : state));
  }
}
