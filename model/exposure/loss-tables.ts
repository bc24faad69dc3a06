import type { LossClass } from './compile.ts';
import { addAt, at, floatAt, intAt, item } from './numbers.ts';
import { blockOf, layOutScope, type Block, type Scope } from './scope.ts';
import { spreadTables, type PartTable } from './table-spread.ts';
import type { Variables } from './variables.ts';

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

/** The variables that the tables take, by index. */
export function variablesOf(tables: readonly LossTable[]): ReadonlySet<number> {
  return new Set(
    tables.flatMap(({ scope }) =>
      [...scope.designations, ...scope.others].map(({ index }) => index),
    ),
  );
}

/** The joint states of all variables that some table takes; null when they are more than the limit. */
export function jointScope(
  variables: Variables,
  tables: readonly LossTable[],
  limit: number,
): Scope | null {
  return layOutScope(variables, variablesOf(tables), limit);
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
  const held: number[] = [];
  scope.designations.forEach((designation, place) => {
    held[designation.index] = at(block.held, place);
  });
  const own = blockOf(table.scope, held);
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
