import { at, item } from './numbers.ts';
import type {
  DesignationVariable,
  DriverVariable,
  StanceVariable,
  Variables,
} from './variables.ts';

/** More joint states than this are never listed one by one (spec/exposure-model.md §8): 4,194,304. */
export const STATE_LIMIT = 4_194_304;

/**
 * The joint states of a few variables, listed: a table over a scope has one entry a state. Designations
 * are set first (the first one slowest); for each way they turn out follows a block of the states of the
 * stances and drivers. A stance that may be moot and that no issued designation of the scope concerns has no
 * say in such a block, moot or not, and counts as one state there.
 */
export interface Scope {
  /** The same for scopes of the same variables. */
  readonly key: string;
  readonly designations: readonly DesignationVariable[];
  readonly others: readonly (StanceVariable | DriverVariable)[];
  readonly blocks: readonly Block[];
  /** States in all. */
  readonly size: number;
}

/** The states of a scope's stances and drivers while its designations hold one outcome each. */
export interface Block {
  /** Per designation of the scope: the outcome it holds. */
  readonly held: readonly number[];
  /** The position of the block's first state. */
  readonly offset: number;
  readonly size: number;
  /** Per other variable: how many states it has here, 1 where it has no say. */
  readonly radices: readonly number[];
  /** Per other variable: how far apart its outcomes are, 0 where it has no say. */
  readonly strides: readonly number[];
}

/**
 * Lists the joint states of some variables, given by index in any order; null when they are more than the
 * limit. Deterministic.
 *
 * Example: a designation (absent, standing), a stance on its vendor with 3 outcomes and a driver with 2:
 * blocks of 1 · 2 and 3 · 2 states, 8 in all.
 */
export function layOutScope(
  variables: Variables,
  indices: Iterable<number>,
  limit = STATE_LIMIT,
): Scope | null {
  const sorted = [...new Set(indices)].sort((a, b) => a - b);
  const designations: DesignationVariable[] = [];
  const others: (StanceVariable | DriverVariable)[] = [];
  for (const index of sorted) {
    const variable = item(variables.all, index);
    if (variable.kind === 'designation') designations.push(variable);
    else others.push(variable);
  }
  const blocks: Block[] = [];
  let size = 0;
  for (const held of turns(designations, limit)) {
    const radices = others.map((variable) =>
      hasSay(variable, designations, held) ? variable.outcomeIds.length : 1,
    );
    const block = { held, offset: size, radices, ...strideOut(radices) };
    size += block.size;
    if (!(size <= limit)) return null;
    blocks.push(block);
  }
  return { key: sorted.join(' '), designations, others, blocks, size };
}

/** The position of the block in which the scope's designations hold the given outcomes (by variable index). */
export function blockOf(scope: Scope, held: ArrayLike<number>): Block {
  let position = 0;
  for (const designation of scope.designations) {
    position = position * designation.outcomeIds.length + at(held, designation.index);
  }
  return item(scope.blocks, position);
}

/** The position of one joint state, given the outcome each variable holds (by variable index). */
export function positionOf(scope: Scope, held: ArrayLike<number>): number {
  const block = blockOf(scope, held);
  let position = block.offset;
  for (let other = 0; other < scope.others.length; other += 1) {
    position += at(block.strides, other) * at(held, item(scope.others, other).index);
  }
  return position;
}

/** Every way the designations may turn out, the first one slowest; stops past the limit. */
function* turns(
  designations: readonly DesignationVariable[],
  limit: number,
): Generator<readonly number[]> {
  const held = designations.map(() => 0);
  for (let count = 0; count <= limit; count += 1) {
    yield [...held];
    let place = designations.length - 1;
    while (place >= 0 && at(held, place) + 1 >= item(designations, place).outcomeIds.length) {
      held[place] = 0;
      place -= 1;
    }
    if (place < 0) return;
    held[place] = at(held, place) + 1;
  }
}

/** Whether some designation that concerns the stance's vendor is issued come what may. */
function isNeverMoot(stance: StanceVariable): boolean {
  return stance.concernedBy.some(({ issued }) => issued.every(Boolean));
}

/** Whether a variable's outcome can matter while the designations hold the given outcomes. */
function hasSay(
  variable: StanceVariable | DriverVariable,
  designations: readonly DesignationVariable[],
  held: readonly number[],
): boolean {
  if (variable.kind === 'driver') return true;
  if (isNeverMoot(variable)) return true;
  return designations.some(
    (designation, place) =>
      designation.issued[at(held, place)] === true && designation.vendors.has(variable.vendor),
  );
}

function strideOut(radices: readonly number[]): { strides: readonly number[]; size: number } {
  const strides = radices.map(() => 0);
  let size = 1;
  for (let place = radices.length - 1; place >= 0; place -= 1) {
    const radix = at(radices, place);
    strides[place] = radix === 1 ? 0 : size;
    size *= radix;
  }
  return { strides, size };
}
