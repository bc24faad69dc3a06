import { floatAt } from '../exposure/numbers.ts';
import type { Candidate } from './candidates.ts';
import { costOf, lossesIn, totalOf, worstWeights, type Aim } from './choice.ts';
import { ChoiceProgram } from './choice-program.ts';
import type { Effects } from './effects.ts';
import { GOOD_ENOUGH } from './highs-solver.ts';
import type { Program, SolveOptions, Solver } from './solver.ts';

/** The best choice found, and how good one could be at most. */
export interface Choice {
  /** Numbers of the candidates, ascending. */
  readonly chosen: readonly number[];
  /** Its total by the aim. */
  readonly total: number;
  /** Proven: no choice within the budget has a smaller total. */
  readonly bound: number;
}

/** What a search has at hand. */
export interface Search {
  readonly candidates: readonly Candidate[];
  readonly effects: Effects;
  readonly budget: number;
  readonly aim: Aim;
  readonly solver: Solver;
  /** Milliseconds on a clock. */
  readonly now: () => number;
  readonly seconds: number;
  readonly onGap: (gap: number) => void;
}

/** Rounds on the relaxed program, which are quick and find most of the weights that matter. */
const RELAXED_ROUNDS = 30;
const WHOLE_ROUNDS = 100;

/**
 * Finds the choice of candidates within a budget whose total is least: loss and plan cost together. The expected total
 * takes one program; CVaR one after the other, each told of the worst states of the choice before, until the bound meets
 * the best choice or the time is over. Deterministic, but for where the time limit falls. Sources: R. T. Rockafellar and
 * S. Uryasev, "Optimization of conditional value-at-risk", 2000; A. Künzi-Bay and J. Mayer, "Computational aspects of
 * minimizing conditional value-at-risk", 2006.
 */
export function search(given: Search): Choice {
  const { effects, aim } = given;
  const program = new ChoiceProgram(given.candidates, effects, given.budget);
  const end = given.now() + given.seconds * 1000;
  const secondsLeft = () => (end - given.now()) / 1000;
  let best = unchanged(given);
  const exclusions: (readonly number[])[] = [];
  const weightings = aim === 'expected' ? [] : relaxedWeightings(program, given, secondsLeft);
  for (let round = 0; round < WHOLE_ROUNDS && secondsLeft() > 0; round += 1) {
    const solved = solve(
      aim === 'expected' ? program.expected(exclusions) : program.worst(weightings, exclusions),
      given,
      { seconds: secondsLeft(), ...(aim === 'expected' ? { onGap: given.onGap } : {}) },
    );
    if (solved === null) break;
    const bound = Math.max(best.bound, solved.bound * program.unit);
    const total = totalOf(given.candidates, effects, new Set(solved.chosen), aim);
    const isAffordable = costOf(given.candidates, solved.chosen) <= given.budget * (1 + 1e-12);
    if (!isAffordable) exclusions.push(solved.chosen);
    best =
      isAffordable && total < best.total
        ? { chosen: solved.chosen, total, bound }
        : { ...best, bound };
    const gap = gapOf(best);
    given.onGap(gap);
    if (isAffordable && (aim === 'expected' || gap <= GOOD_ENOUGH)) break;
    if (aim === 'cvar95') weightings.push(weightsAt(effects, solved.chosen));
  }
  return thrifty(best, given);
}

/** How far a choice may be from the best there is, as a part of its total: 0 when it is the best. */
export function gapOf({ total, bound }: Pick<Choice, 'total' | 'bound'>): number {
  const gap = Math.max(0, total - bound);
  return gap === 0 ? 0 : gap / Math.max(Math.abs(total), Number.MIN_VALUE);
}

function unchanged({ candidates, effects, aim }: Search): Choice {
  const total = totalOf(candidates, effects, new Set(), aim);
  return { chosen: [], total, bound: Number.NEGATIVE_INFINITY };
}

function solve(program: Program, { solver, candidates }: Search, options: SolveOptions) {
  const solution = solver(program, options);
  if (solution === null) return null;
  const chosen = candidates.flatMap((_, candidate) =>
    floatAt(solution.values, candidate) > 0.5 ? [candidate] : [],
  );
  return { chosen, bound: solution.bound };
}

/** Weights of the states that matter when candidates may be chosen in part: evenly at first, then the worst of each answer. */
function relaxedWeightings(
  program: ChoiceProgram,
  { effects, solver }: Search,
  secondsLeft: () => number,
): Float64Array[] {
  const { states } = effects.unchanged;
  const weightings: Float64Array[] = [new Float64Array(states.length).fill(1 / states.length)];
  let bound = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < RELAXED_ROUNDS && secondsLeft() > 0; round += 1) {
    const solution = solver(program.worst(weightings, []), {
      seconds: secondsLeft(),
      isRelaxed: true,
    });
    if (solution === null) break;
    const losses = lossesIn(effects.unchanged, effects.effects, (place) => {
      const effect = effects.effects[place];
      return effect === undefined ? 0 : floatAt(solution.values, program.columnOf(effect));
    });
    weightings.push(worstWeights(losses));
    if (solution.bound - bound <= GOOD_ENOUGH * Math.abs(solution.bound) && round > 0) break;
    bound = solution.bound;
  }
  return weightings;
}

function weightsAt(effects: Effects, chosen: readonly number[]): Float64Array {
  const set = new Set(chosen);
  const active = effects.effects.filter(({ candidates }) =>
    candidates.every((candidate) => set.has(candidate)),
  );
  return worstWeights(lossesIn(effects.unchanged, active, () => 1));
}

/** The same choice without what does nothing for it: nobody wants a mitigation that is only free. */
function thrifty(best: Choice, { candidates, effects, aim }: Search): Choice {
  let { chosen, total } = best;
  for (const candidate of [...chosen].reverse()) {
    const fewer = chosen.filter((other) => other !== candidate);
    const without = totalOf(candidates, effects, new Set(fewer), aim);
    if (without > total + 1e-12 * Math.abs(total)) continue;
    chosen = fewer;
    total = without;
  }
  return { ...best, chosen, total };
}
