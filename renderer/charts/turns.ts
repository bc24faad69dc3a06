import type { ShownExposure } from '../engine/shown-exposure.ts';
import { percent } from '../format/number.ts';
import { shortName } from '../words/short-name.ts';
import type { VariableNames } from '../words/variables.ts';

/** A plan that is best while an outcome's probability is within a range. */
interface BestRange {
  readonly from: number;
  readonly to: number;
  readonly plan: string;
}

/** An outcome whose probability decides which plan is best by expected loss. */
export interface Turn {
  /** The variable's key. */
  readonly key: string;
  readonly variable: string;
  readonly outcome: string;
  /** How likely it is now. */
  readonly probability: number;
  readonly ranges: readonly BestRange[];
  /** The nearest probability at which another plan takes over, and which. */
  readonly nearest: { readonly at: number; readonly plan: string };
}

/** Everything that turns which plan is best, the nearest to turning first. */
export function turnsOf(
  exposure: ShownExposure,
  variables: ReadonlyMap<string, VariableNames>,
  plans: ReadonlyMap<string, string>,
): readonly Turn[] {
  return exposure.breakEvens
    .map(({ variable, outcome, probability, best }): Turn => {
      const called = variables.get(variable);
      const ranges = best.map(({ from, plan }, place) => ({
        from,
        to: best[place + 1]?.from ?? 1,
        plan: plans.get(plan) ?? plan,
      }));
      return {
        key: variable,
        variable: called?.name ?? variable,
        outcome: called?.outcomes.get(outcome) ?? outcome,
        probability,
        ranges,
        nearest: nearestTurn(ranges, probability),
      };
    })
    .sort((one, other) => distance(one) - distance(other));
}

/** Of the outcomes of one variable, which move together, the one nearest to turning. */
export function oneForEachVariable(turns: readonly Turn[]): readonly Turn[] {
  return turns.filter(({ key }, place) => turns.findIndex((turn) => turn.key === key) === place);
}

/** How near the choice is to turning, and on what. */
export function turnFinding(turns: readonly Turn[]): string {
  const [first] = turns;
  if (first === undefined) return 'No single chance changes which plan is best by expected loss';
  const { nearest, probability, variable, outcome } = first;
  const direction = nearest.at >= probability ? 'likelier' : 'less likely';
  const event = `“${shortName(outcome)}” of ${shortName(variable)}`;
  return `“${shortName(nearest.plan)}” is best once ${event} is ${direction} than ${percent(nearest.at)} (${percent(probability)} now)`;
}

function nearestTurn(ranges: readonly BestRange[], probability: number): Turn['nearest'] {
  const turns = ranges.slice(1).flatMap(({ from, plan }, place) => {
    const before = ranges[place];
    if (before === undefined) return [];
    return [{ at: from, plan: from >= probability ? plan : before.plan }];
  });
  return turns.reduce(
    (best, turn) =>
      Math.abs(turn.at - probability) < Math.abs(best.at - probability) ? turn : best,
    turns[0] ?? { at: 1, plan: '' },
  );
}

function distance({ nearest, probability }: Turn): number {
  return Math.abs(nearest.at - probability);
}
