import { item } from '../exposure/numbers.ts';
import type { Variables } from '../exposure/variables.ts';
import { variableKey, type Influence, type InfluenceEnd } from '../scenario.ts';

/** The cross-impacts of one variable on another: how strongly each of its outcomes promotes each of the other's. */
export interface ImpactBlock {
  /** Indices among the variables; never the same. */
  readonly from: number;
  readonly to: number;
  /** How many outcomes `to` has. */
  readonly width: number;
  /** Outcome a of `from` on outcome b of `to`: at a · width + b. */
  readonly weights: Int32Array;
}

/** One end of an influence: an outcome of a variable, both by index. */
export interface ImpactEnd {
  readonly variable: number;
  readonly outcome: number;
}

/** Finds the ends of influences among the variables of a scenario. */
export type FindEnd = (end: InfluenceEnd) => ImpactEnd | null;

/** Finds ends by the keys of the variables; null for an outcome of probability 0, which is never held. */
export function endFinder(variables: Variables): FindEnd {
  const indexOf = new Map(variables.all.map(({ key, index }) => [key, index]));
  return (end) => {
    const variable = indexOf.get(variableKey(end));
    if (variable === undefined) return null;
    const outcome = item(variables.all, variable).outcomeIds.indexOf(end.outcome);
    return outcome < 0 ? null : { variable, outcome };
  };
}

/**
 * The cross-impact matrix of a scenario's influences, as blocks of two variables that have some impact:
 * weights between the same two ends are added; an outcome of probability 0 has and takes no impact. In order
 * of `from`, then `to`. Deterministic. Source: spec/exposure-model.md §3.
 *
 * Example: x.high → y.low +2 and x.high → y.low −1, outcomes low and high → one block, weights 0 0 1 0.
 */
export function gatherImpacts(
  variables: Variables,
  influences: readonly Influence[],
): readonly ImpactBlock[] {
  const find = endFinder(variables);
  const blocks = new Map<number, ImpactBlock>();
  for (const { from, to, weight } of influences) {
    const source = find(from);
    const target = find(to);
    if (!source || !target || source.variable === target.variable) continue;
    const place = source.variable * variables.all.length + target.variable;
    const block = blocks.get(place) ?? emptyBlock(variables, source.variable, target.variable);
    blocks.set(place, block);
    const entry = source.outcome * block.width + target.outcome;
    block.weights[entry] = (block.weights[entry] ?? 0) + weight;
  }
  return [...blocks]
    .sort(([left], [right]) => left - right)
    .flatMap(([, block]) => (block.weights.some((weight) => weight !== 0) ? [block] : []));
}

function emptyBlock(variables: Variables, from: number, to: number): ImpactBlock {
  const height = item(variables.all, from).outcomeIds.length;
  const width = item(variables.all, to).outcomeIds.length;
  return { from, to, width, weights: new Int32Array(height * width) };
}
