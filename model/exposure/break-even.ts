import type { VariableMoments } from './decisions.ts';
import { at, floatAt, item } from './numbers.ts';

/** Which plan is best by expected total, its cost included, as one outcome gets more or less likely. */
export interface BreakEven {
  readonly variable: string;
  readonly outcome: string;
  /** How likely it is now; of a stance, given that it is not moot. */
  readonly probability: number;
  /** From each probability on, which plan is best, until the next; ascending from 0, two or more. */
  readonly best: readonly { readonly from: number; readonly plan: string }[];
}

/** Crossings nearer to each other, or to an end, than this count as one; totals this near, in proportion, as equal. */
const NEARLY = 1e-9;

/**
 * Every outcome whose probability decides which plan is best, with the probabilities at which that changes. As one
 * outcome gets likelier the others of its variable share the rest as they do now, and what each of them brings along
 * stays as it is: E[total | outcome] of each plan. Without influences nothing else is touched by that, and the
 * probabilities are exact; with them, what is tied to the variable moves along. Outcomes that are certain have no say.
 * Deterministic.
 *
 * Example: doing nothing costs 10 if AWS follows and 0 if not, a plan costs 6 either way → no plan from 0, the plan from 0.6.
 */
export function breakEvensOf(
  plans: readonly string[],
  moments: readonly VariableMoments[],
): readonly BreakEven[] {
  return moments.flatMap(({ key, outcomeIds, probabilities, totals }) => {
    const held = outcomeIds.flatMap((id, outcome) => (id === 'moot' ? [] : [outcome]));
    const mass = sumAt(probabilities, held);
    return held.flatMap((outcome): readonly BreakEven[] => {
      const others = held.filter((other) => other !== outcome);
      if (others.length === 0) return [];
      const own = floatAt(probabilities, outcome);
      const lines = totals.map((total): Line => {
        const moot = total.reduce((sum, amount) => sum + amount, 0) - sumAt(total, held);
        return {
          atNever: moot + (mass * sumAt(total, others)) / sumAt(probabilities, others),
          atAlways: moot + (mass * floatAt(total, outcome)) / own,
        };
      });
      const best = lowest(lines);
      if (best.length < 2) return [];
      return [
        {
          variable: key,
          outcome: item(outcomeIds, outcome),
          probability: own / mass,
          best: best.map(({ from, line }) => ({ from, plan: item(plans, line) })),
        },
      ];
    });
  });
}

/** An expected total that is linear in a probability, by its value at 0 and at 1. */
interface Line {
  readonly atNever: number;
  readonly atAlways: number;
}

/** Which line is the lowest from where on; of equal ones the first. */
function lowest(
  lines: readonly Line[],
): readonly { readonly from: number; readonly line: number }[] {
  const size = Math.max(
    ...lines.map(({ atNever, atAlways }) => Math.max(Math.abs(atNever), Math.abs(atAlways))),
  );
  const valueAt = ({ atNever, atAlways }: Line, p: number) => atNever + p * (atAlways - atNever);
  const slopeOf = ({ atNever, atAlways }: Line) => atAlways - atNever;
  const ranges: { readonly from: number; readonly line: number }[] = [];
  let from = 0;
  let line = lines.reduce((best, candidate, place) => {
    const held = item(lines, best);
    const less = held.atNever - candidate.atNever;
    if (less > NEARLY * size) return place;
    return less >= -NEARLY * size && held.atAlways - candidate.atAlways > NEARLY * size
      ? place
      : best;
  }, 0);
  for (;;) {
    ranges.push({ from, line });
    const current = item(lines, line);
    // Only a line that falls faster can come to lie below; the one it meets first, and of those the steepest, does.
    const crossings = lines.map((candidate) => {
      const gain = slopeOf(current) - slopeOf(candidate);
      const behind = valueAt(candidate, from) - valueAt(current, from);
      return gain > NEARLY * size ? from + Math.max(0, behind) / gain : Number.POSITIVE_INFINITY;
    });
    const next = Math.min(...crossings);
    if (!(next < 1 - NEARLY)) return ranges;
    line = crossings.reduce(
      (best, crossing, place) =>
        crossing <= next + NEARLY &&
        (at(crossings, best) > next + NEARLY ||
          slopeOf(item(lines, place)) < slopeOf(item(lines, best)))
          ? place
          : best,
      0,
    );
    if (next - from < NEARLY) ranges.pop();
    else from = next;
  }
}

function sumAt(values: Float64Array, places: readonly number[]): number {
  return places.reduce((sum, place) => sum + floatAt(values, place), 0);
}
