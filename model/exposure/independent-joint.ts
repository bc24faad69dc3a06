import { at, item } from './numbers.ts';
import type { Block, Scope } from './scope.ts';
import type { Variables } from './variables.ts';

/**
 * The probability of each joint state of a scope when nothing influences anything: the product of the
 * stated probabilities of what it holds, a stance without a say counting 1. Sums to 1. Deterministic.
 * Source: spec/exposure-model.md §3.
 *
 * Example: standing with 0.9, the stance follow with 0.3 then → 0.1 (absent), 0.27, 0.63.
 */
export function independentProbabilities(variables: Variables, scope: Scope): Float64Array {
  const table = new Float64Array(scope.size);
  for (const block of scope.blocks) {
    let share = 1;
    scope.designations.forEach((designation, place) => {
      share *= at(item(variables.probabilities, designation.index), at(block.held, place));
    });
    fillBlock(variables, scope, block, share, table);
  }
  return table;
}

/** Grows a block's products one variable at a time, the fastest first: each outcome copies what is there. */
function fillBlock(
  variables: Variables,
  scope: Scope,
  block: Block,
  share: number,
  table: Float64Array,
): void {
  const { offset } = block;
  table[offset] = share;
  let filled = 1;
  for (let place = scope.others.length - 1; place >= 0; place -= 1) {
    const radix = at(block.radices, place);
    if (radix === 1) continue;
    const probabilities = item(variables.probabilities, item(scope.others, place).index);
    for (let outcome = radix - 1; outcome >= 0; outcome -= 1) {
      const probability = at(probabilities, outcome);
      for (let state = 0; state < filled; state += 1) {
        table[offset + outcome * filled + state] = at(table, offset + state) * probability;
      }
    }
    filled *= radix;
  }
}
