import type { CompiledScenario } from '../exposure/compile.ts';
import { addAt, floatAt, item } from '../exposure/numbers.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Audience } from './audiences.ts';
import type { Candidate } from './candidates.ts';
import { combinationsOf, MOST_ON_A_DEPLOYMENT } from './combinations.ts';
import { Courses } from './courses.ts';
import type { Prospects } from './prospects.ts';
import type { SuggestRefusal } from './refusal.ts';

/** What choosing all of some candidates adds to the loss, beyond what choosing fewer of them adds. */
export interface Effect {
  /** Numbers of the candidates, ascending; none of them for the loss as it is. */
  readonly candidates: readonly number[];
  /** Added to the expected loss: the mean of what is added in each state. */
  readonly expected: number;
  /** Added to the loss in each state that a choice is judged by (see `Prospects.states`). */
  readonly states: Float64Array;
}

/**
 * The loss of any choice of candidates as a sum: of the effects of all sets of candidates that are all chosen. Exact for
 * every choice with at most three on a deployment.
 */
export interface Effects {
  readonly unchanged: Effect;
  readonly effects: readonly Effect[];
  /** Sets of more than three candidates that meet on some deployment. */
  readonly crowds: readonly (readonly number[])[];
}

/** So many courses are walked between two reports of progress. */
const COURSES_A_STEP = 50;
/** Effects smaller than this part of the loss are the rounding of sums. */
const NEGLIGIBLE = 1e-13;

/**
 * Works out what every combination of candidates loses in every group of deployments, exactly, and takes that apart into
 * effects (Möbius inversion over sets: e(T) = Σ over S ⊆ T of (−1)^|T∖S| · loss(S)). Yields the share that is done.
 * Deterministic.
 *
 * Example: 100 as it is, 60 with a, 70 with b, 50 with both → effects 100, −40 (a), −30 (b), +20 (a and b).
 */
export function* effectsOf(
  compiled: CompiledScenario,
  candidates: readonly Candidate[],
  audiences: readonly Audience[],
  prospects: Prospects,
): Generator<number, Result<Effects, SuggestRefusal>> {
  const courses = new Courses();
  const combinations = audiences.map((audience) =>
    courses.gather(compiled, candidates, audience, prospects.states),
  );
  let done = 0;
  for (const course of courses.all()) {
    const prospect = prospects.of(course.terms);
    if (!prospect) {
      const refusal = compiled.kept.compiler.tooEntangled(course.deployment, course.terms);
      return fail({ kind: 'no-figures', refusal });
    }
    course.addLosses(prospect);
    done += 1;
    if (done % COURSES_A_STEP === 0) yield done / courses.count;
  }
  const sums = new Sums(prospects.states);
  audiences.forEach((audience, place) => {
    for (const { set, losses } of item(combinations, place)) {
      // Its loss counts in the effect of every set it is part of, with the sign of how many more those have.
      for (const wider of widerSets(set, audience.candidates)) {
        sums.add(wider, losses, (wider.length - set.length) % 2 === 0 ? 1 : -1);
      }
    }
  });
  const unchanged = effectOf([], sums.of([]));
  const effects = sums.all().map(([set, states]) => effectOf(set, states));
  const size = effects.reduce((most, effect) => Math.max(most, sizeOf(effect)), 0);
  return succeed({
    unchanged,
    effects: effects.filter(
      (effect) => effect.candidates.length > 0 && sizeOf(effect) > NEGLIGIBLE * size,
    ),
    crowds: audiences
      .map((audience) => audience.candidates)
      .filter((own) => own.length > MOST_ON_A_DEPLOYMENT),
  });
}

/** Losses in each state that are being added up, one list for each set of candidates. */
class Sums {
  private readonly states: number;
  private readonly sums = new Map<string, readonly [readonly number[], Float64Array]>();

  constructor(states: number) {
    this.states = states;
  }

  of(set: readonly number[]): Float64Array {
    const key = set.join(' ');
    const known = this.sums.get(key);
    if (known) return known[1];
    const made = new Float64Array(this.states);
    this.sums.set(key, [set, made]);
    return made;
  }

  add(set: readonly number[], losses: Float64Array, sign: number): void {
    const sum = this.of(set);
    for (let state = 0; state < sum.length; state += 1) {
      addAt(sum, state, sign * floatAt(losses, state));
    }
  }

  all() {
    return [...this.sums.values()];
  }
}

/** The sets of at most three candidates that have all of some, those themselves included. */
function widerSets(
  set: readonly number[],
  candidates: readonly number[],
): readonly (readonly number[])[] {
  const others = candidates.filter((candidate) => !set.includes(candidate));
  return combinationsOf(others, MOST_ON_A_DEPLOYMENT - set.length).map((more) =>
    [...set, ...more].sort((a, b) => a - b),
  );
}

function effectOf(candidates: readonly number[], states: Float64Array): Effect {
  return {
    candidates,
    expected: states.reduce((sum, loss) => sum + loss, 0) / states.length,
    states,
  };
}

function sizeOf({ expected, states }: Effect): number {
  return states.reduce((most, amount) => Math.max(most, Math.abs(amount)), Math.abs(expected));
}
