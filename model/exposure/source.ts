import { at, intAt, item } from './numbers.ts';
import { layOutScope, positionOf, type Scope } from './scope.ts';
import type { Variables } from './variables.ts';

/**
 * One thing a walk asks about: the calendar of a use, or the factor on switching times. In each state of
 * its own few variables it has one value; values that are alike share a number.
 */
export interface Source<Value> {
  readonly scope: Scope;
  /** Per state of the scope: the number of its value. */
  readonly valueOf: Int32Array;
  readonly values: readonly Value[];
}

/**
 * Works out a source's value in each state of some variables, and keeps only the variables it really
 * depends on. `compute` is called once per state with the outcome held by each variable (by index; a stance
 * without a say holds 0), `identify` says which values are alike. Null when the states pass the limit.
 */
export function tabulate<Value>(
  variables: Variables,
  indices: readonly number[],
  identify: (value: Value) => string,
  compute: (held: Int32Array) => Value,
): Source<Value> | null {
  const scope = layOutScope(variables, indices);
  if (!scope) return null;
  const numbers = new Map<string, number>();
  const values: Value[] = [];
  const valueOf = new Int32Array(scope.size);
  forEachState(variables, scope, (held, position) => {
    const value = compute(held);
    const identity = identify(value);
    const number = numbers.get(identity) ?? numbers.size;
    if (number === values.length) {
      numbers.set(identity, number);
      values.push(value);
    }
    valueOf[position] = number;
  });
  const needed = indices.filter((index) => dependsOn(variables, scope, valueOf, index));
  if (needed.length === indices.length) return { scope, valueOf, values };
  return narrow(variables, { scope, valueOf, values }, needed);
}

/** Calls back once for each joint state of a scope, in order, with the outcomes held (by variable index). */
export function forEachState(
  variables: Variables,
  scope: Scope,
  visit: (held: Int32Array, position: number) => void,
): void {
  const held = new Int32Array(variables.all.length);
  const { others } = scope;
  for (const block of scope.blocks) {
    scope.designations.forEach((designation, place) => {
      held[designation.index] = at(block.held, place);
    });
    for (const other of others) held[other.index] = 0;
    for (let position = block.offset; position < block.offset + block.size; position += 1) {
      visit(held, position);
      for (let place = others.length - 1; place >= 0; place -= 1) {
        const { index } = item(others, place);
        const outcome = intAt(held, index) + 1;
        held[index] = outcome < at(block.radices, place) ? outcome : 0;
        if (held[index] !== 0) break;
      }
    }
  }
}

/** Whether two ways for one variable to turn out, all else the same, ever have different values. */
function dependsOn(
  variables: Variables,
  scope: Scope,
  valueOf: Int32Array,
  index: number,
): boolean {
  const all = [...scope.designations, ...scope.others];
  const held = new Int32Array(variables.all.length);
  for (;;) {
    const outcome = intAt(held, index);
    if (outcome > 0) {
      const value = intAt(valueOf, positionOf(scope, held));
      held[index] = 0;
      if (intAt(valueOf, positionOf(scope, held)) !== value) return true;
      held[index] = outcome;
    }
    let place = all.length - 1;
    for (; place >= 0; place -= 1) {
      const variable = item(all, place);
      const next = intAt(held, variable.index) + 1;
      held[variable.index] = next < variable.outcomeIds.length ? next : 0;
      if (held[variable.index] !== 0) break;
    }
    if (place < 0) return false;
  }
}

/** The same source over the variables it depends on. */
function narrow<Value>(
  variables: Variables,
  wide: Source<Value>,
  indices: readonly number[],
): Source<Value> | null {
  const scope = layOutScope(variables, indices);
  if (!scope) return null;
  const valueOf = new Int32Array(scope.size);
  forEachState(variables, scope, (held, position) => {
    valueOf[position] = intAt(wide.valueOf, positionOf(wide.scope, held));
  });
  return { scope, valueOf, values: wide.values };
}
