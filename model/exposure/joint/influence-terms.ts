import { gatherImpacts } from '../../consistency/impacts.ts';
import { SCENARIO_DEFAULTS, type Scenario } from '../../scenario.ts';
import { addAt, item } from '../numbers.ts';
import type { Variables } from '../variables.ts';
import type { Node } from './network.ts';

/** What influences between two variables make of the probability of their states. */
export interface InfluenceTerm {
  /** The two nodes, ascending. */
  readonly nodes: readonly [number, number];
  /** A number for each two states, those of the first node slowest. */
  readonly values: Float64Array;
}

/**
 * One term for each two variables that influence each other, exp(strength · Σ weights) in each of their states;
 * none where that is the same in all. Deterministic. Source: spec/exposure-model.md §3.
 */
export function influenceTerms(
  variables: Variables,
  nodes: readonly Node[],
  scenario: Scenario,
): readonly InfluenceTerm[] {
  const strength = scenario.influenceStrength ?? SCENARIO_DEFAULTS.influenceStrength;
  if (strength === 0) return [];
  const sums = new Map<string, InfluenceTerm>();
  for (const { from, to, width, weights } of gatherImpacts(variables, scenario.influences ?? [])) {
    const pair: readonly [number, number] = from < to ? [from, to] : [to, from];
    const [first, second] = [item(nodes, pair[0]), item(nodes, pair[1])];
    const key = pair.join(' ');
    const { values } = sums.get(key) ?? { values: new Float64Array(first.radix * second.radix) };
    sums.set(key, { nodes: pair, values });
    weights.forEach((weight, entry) => {
      const held = [Math.floor(entry / width), entry % width] as const;
      const [a, b] = from < to ? held : [held[1], held[0]];
      const states = [a + first.firstOutcome, b + second.firstOutcome] as const;
      // A stance that is always moot holds none of its outcomes.
      if (states[0] >= first.radix || states[1] >= second.radix) return;
      addAt(values, states[0] * second.radix + states[1], weight);
    });
  }
  return [...sums.values()].flatMap(({ nodes: pair, values }) => {
    const largest = values.reduce((most, own) => Math.max(most, own), -Infinity);
    if (values.every((own) => own === largest)) return [];
    // A term may be multiplied by any number; less the largest, no exponential is too large.
    return [{ nodes: pair, values: values.map((own) => Math.exp(strength * (own - largest))) }];
  });
}
