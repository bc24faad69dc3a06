import { floatAt } from '../numbers.ts';
import type { Scope } from '../scope.ts';
import type { Joint } from './joint.ts';
import type { ScopePlan, TableProduct } from './scope-plan.ts';

/** The probabilities of a scope, as those of its head and its tail (see `ScopePlan`). */
export interface ScopeParts {
  readonly plan: ScopePlan;
  readonly head: Float64Array;
  readonly tail: Float64Array;
}

/**
 * The probability of each joint state of a scope, summing to 1; null when working it out takes too large a
 * table. A stance without a say counts with all its states. Deterministic. Source: spec/exposure-model.md §3, §8.
 */
export function probabilitiesOf(joint: Joint, scope: Scope): Float64Array | null {
  const parts = partsOf(joint, scope);
  if (!parts) return null;
  const { head, tail } = parts;
  // What has one state only is in it.
  if (tail.length === 1) return head;
  if (head.length === 1) return tail;
  const out = new Float64Array(scope.size);
  let state = 0;
  for (let first = 0; first < head.length; first += 1) {
    const probability = floatAt(head, first);
    for (let last = 0; last < tail.length; last += 1) {
      out[state] = probability * floatAt(tail, last);
      state += 1;
    }
  }
  return out;
}

/** The same before head and tail are multiplied. */
export function partsOf(joint: Joint, scope: Scope): ScopeParts | null {
  const plan = joint.plan.scope(scope);
  if (!plan) return null;
  const head = new Float64Array(plan.headSize);
  for (const part of plan.head) part.product.list(tablesOf(joint, part), head);
  const tail = new Float64Array(plan.tailSize);
  plan.tail.product.list(tablesOf(joint, plan.tail), tail);
  return { plan, head, tail };
}

/** The tables of a product with the numbers of a joint. */
export function tablesOf({ marginals }: Joint, { tables }: TableProduct): readonly Float64Array[] {
  return tables.map((table) => marginals.table(table));
}
