import type { LossClass } from './compile.ts';
import { fillPositions } from './joint/layout.ts';
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

/** Amounts in each joint state of a few variables, one list for each alternative (plan). */
export interface AmountTable {
  readonly scope: Scope;
  readonly amounts: readonly Float64Array[];
}

/** Two tables become one over the variables of both where that has at most so many times their entries. */
const GROWTH = 1.5;

/**
 * The tables of several alternatives side by side, in few tables: those over some of the variables of another are
 * added to that, and those that have nearly the same variables are added to one over all of them. The fewer tables,
 * the less there is to look up in every state or trial.
 */
export function stackTables(
  variables: Variables,
  tables: readonly (readonly LossTable[])[],
): readonly AmountTable[] {
  const given = tables.flatMap((own, alternative) =>
    own.map(({ scope, values }) => ({
      alternative,
      scope,
      values,
      taken: variablesOf([{ scope }]),
    })),
  );
  const scopes = new Map(given.map(({ scope, taken }) => [scope.key, { scope, taken }]));
  const stacked = coverScopes(variables, [...scopes.values()]).map(({ scope, taken }) => ({
    taken,
    scope,
    amounts: Array.from(tables, () => new Float64Array(scope.size)),
  }));
  const homes = new Map<string, { amounts: readonly Float64Array[]; positions: Int32Array }>();
  for (const { alternative, scope, values, taken } of given) {
    const wide = homes.get(scope.key) ?? homeOf(stacked, scope, taken);
    homes.set(scope.key, wide);
    addTo(item(wide.amounts, alternative), values, wide.positions);
  }
  return stacked.map(({ scope, amounts }) => ({ scope, amounts }));
}

interface Covered {
  readonly scope: Scope;
  /** Its variables, by index. */
  readonly taken: ReadonlySet<number>;
}

/** A few scopes such that each of many has all its variables in one of them. */
function coverScopes(variables: Variables, scopes: readonly Covered[]): readonly Covered[] {
  const covers: Covered[] = [];
  for (const own of scopes.toSorted((a, b) => b.taken.size - a.taken.size)) {
    if (covers.some((cover) => isWithin(own.taken, cover.taken))) continue;
    let best: { place: number; cover: Covered; growth: number } | null = null;
    for (const [place, { scope, taken }] of covers.entries()) {
      const both = new Set([...taken, ...own.taken]);
      if (both.size > taken.size + 1) continue;
      const apart = scope.size + own.scope.size;
      const joined = layOutScope(variables, both, Math.floor(GROWTH * apart));
      const growth = joined ? joined.size - apart : Infinity;
      if (joined && growth < (best?.growth ?? Infinity)) {
        best = { place, cover: { scope: joined, taken: both }, growth };
      }
    }
    if (best) covers[best.place] = best.cover;
    else covers.push(own);
  }
  return covers;
}

function isWithin(few: ReadonlySet<number>, many: ReadonlySet<number>): boolean {
  for (const index of few) if (!many.has(index)) return false;
  return true;
}

/** The table that takes one of a scope in, and where each of its states stands in that. */
function homeOf(
  stacked: readonly (AmountTable & Covered)[],
  scope: Scope,
  taken: ReadonlySet<number>,
): { readonly amounts: readonly Float64Array[]; readonly positions: Int32Array } {
  const wide = stacked.find((other) => isWithin(taken, other.taken));
  if (!wide) throw new Error('a scope that no other covers');
  return { amounts: wide.amounts, positions: positionsIn(wide.scope, scope) };
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

/** Adds to each state of a table what stands at its position in a narrower one. */
function addTo(sums: Float64Array, more: Float64Array, positions: Int32Array): void {
  for (let state = 0; state < sums.length; state += 1) {
    addAt(sums, state, floatAt(more, intAt(positions, state)));
  }
}
