import type { CompiledScenario } from './compile.ts';
import { massesOfVariable, type Joint } from './joint/joint.ts';
import { momentsOf } from './joint/moments.ts';
import type { AmountTable } from './loss-tables.ts';
import { floatAt, item } from './numbers.ts';

/** Of one variable: what happens how often, and what each alternative costs then. */
export interface VariableMoments {
  readonly key: string;
  /** Ids of the outcomes that happen, `moot` first where it does. */
  readonly outcomeIds: readonly string[];
  readonly probabilities: Float64Array;
  /** Per alternative and outcome: E[total · 1{outcome}], the plan's cost included. */
  readonly totals: readonly Float64Array[];
}

/** What is expected of the total of each alternative, in all and by variable. */
export interface TotalMoments {
  /** Per alternative: its expected total, the plan's cost included. */
  readonly expected: readonly number[];
  readonly variables: readonly VariableMoments[];
}

/**
 * What each variable's outcomes have to do with the total of each alternative: exact, from the joint of the few
 * variables that each table takes. Null when a table gets too large. Source: spec/exposure-model.md §7, §8.
 */
export function momentsOfVariables(
  compiled: CompiledScenario,
  joint: Joint,
  tables: readonly AmountTable[],
): TotalMoments | null {
  const { alternatives } = compiled;
  const moments = momentsOf(joint, tables, alternatives.length);
  if (!moments) return null;
  const expected = alternatives.map(
    ({ cost }, alternative) => floatAt(moments.expected, alternative) + cost,
  );
  const variables = compiled.variables.all.map(({ index, key, outcomeIds }) => {
    const { radix, firstOutcome } = item(joint.network.nodes, index);
    const masses = massesOfVariable(joint, index);
    const ids = [...(firstOutcome === 1 ? ['moot'] : []), ...outcomeIds].slice(0, radix);
    const happens = ids.map((_, state) => state).filter((state) => floatAt(masses, state) > 0);
    return {
      key,
      outcomeIds: happens.map((state) => item(ids, state)),
      probabilities: Float64Array.from(happens, (state) => floatAt(masses, state)),
      totals: alternatives.map(({ cost }, alternative) => {
        const own = item(item(moments.byVariable, index), alternative);
        return Float64Array.from(
          happens,
          (state) => floatAt(own, state) + cost * floatAt(masses, state),
        );
      }),
    };
  });
  return { expected, variables };
}

/**
 * What knowing a variable before choosing is worth at most, in the workspace's currency: the least expected
 * total of one choice for all, less that of the best choice for each outcome. Never below 0.
 * Source: spec/exposure-model.md §7 (EVPPI).
 *
 * Example: two outcomes with 0.5 each, totals 0 or 10 with one plan and 6 or 6 with the other: 5 − (0 + 3) = 2.
 */
export function worthOfKnowing({ outcomeIds, totals }: VariableMoments): number {
  const best = Math.min(...totals.map((own) => own.reduce((sum, total) => sum + total, 0)));
  const informed = outcomeIds.reduce(
    (sum, _, outcome) => sum + Math.min(...totals.map((own) => floatAt(own, outcome))),
    0,
  );
  return Math.max(0, best - informed);
}

/** The best plan's total in each outcome. */
export function leastOf(totals: readonly Float64Array[]): Float64Array {
  const least = item(totals, 0).slice();
  for (const own of totals.slice(1)) {
    for (let outcome = 0; outcome < own.length; outcome += 1) {
      if (floatAt(own, outcome) < floatAt(least, outcome)) least[outcome] = floatAt(own, outcome);
    }
  }
  return least;
}
