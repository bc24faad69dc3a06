import { at, floatAt, item } from '../numbers.ts';
import type { Beliefs } from './beliefs.ts';
import type { Stated } from './fit.ts';

const MOST_STEPS = 200;
/** It gets there in fewer steps than this as good as never. */
const FEWEST_STEPS = 6;
const MOST_HALVINGS = 40;
/** The largest deviation with which the solution is handed back, for a last polish by scaling. */
const CLOSE = 1e-13;
/** Table entries times states given, over all steps: some seconds. */
const WORK_LIMIT = 2e9;

/**
 * The fit as a convex problem: minimises ln Z(λ) − λ·c over one λ for each stated outcome but the first of its
 * variable, where at the minimum every stated probability holds. Newton's method with step halving; the
 * curvature is the covariance of what is stated, from the joint given each state of each variable. Changes
 * `scales` in place. False when it does not get there or would take too long.
 */
export function newtonFit(
  beliefs: Beliefs,
  stated: readonly Stated[],
  scales: readonly Float64Array[],
): boolean {
  const size = beliefs.cliques.reduce((sum, table) => sum + table.length, 0);
  const states = stated.reduce((sum, { node }) => sum + item(scales, node).length, 0);
  const steps = Math.min(MOST_STEPS, Math.floor(WORK_LIMIT / (size * states)));
  if (steps < FEWEST_STEPS) return false;
  const problem = new Problem(beliefs, stated, scales);
  let lambda = problem.start();
  let value = problem.evaluate(lambda);
  if (!Number.isFinite(value)) {
    lambda = new Float64Array(lambda.length);
    value = problem.evaluate(lambda);
  }
  for (let step = 0; step < steps; step += 1) {
    const { gradient, curvature } = problem.derivatives();
    const steepest = gradient.reduce((most, own) => Math.max(most, Math.abs(own)), 0);
    if (!Number.isFinite(steepest)) return false;
    if (steepest <= CLOSE) return true;
    const direction = solve(curvature, gradient);
    const slope = gradient.reduce((sum, own, place) => sum - own * floatAt(direction, place), 0);
    let length = 1;
    let moved = false;
    for (let halving = 0; halving < MOST_HALVINGS && !moved; halving += 1, length /= 2) {
      const next = lambda.map((own, place) => own - length * floatAt(direction, place));
      const nextValue = problem.evaluate(next);
      // Near the end the gain is lost in rounding: a step that does not visibly lose is taken.
      if (nextValue <= value + 1e-4 * length * slope + 1e-15 * Math.abs(value)) {
        lambda = next;
        value = nextValue;
        moved = true;
      }
    }
    if (!moved) {
      problem.evaluate(lambda);
      return steepest <= 1e-9;
    }
  }
  return false;
}

/** One stated outcome: its λ is at `place`. */
class Problem {
  private readonly beliefs: Beliefs;
  private readonly trial: Beliefs;
  private readonly stated: readonly Stated[];
  private readonly scales: readonly Float64Array[];
  /** Per stated variable: the place of its first λ. */
  private readonly places: readonly number[];
  private readonly count: number;

  constructor(beliefs: Beliefs, stated: readonly Stated[], scales: readonly Float64Array[]) {
    this.beliefs = beliefs;
    this.trial = beliefs.copy();
    this.stated = stated;
    this.scales = scales;
    let count = 0;
    this.places = stated.map(({ probabilities }) => {
      const place = count;
      count += probabilities.length - 1;
      return place;
    });
    this.count = count;
  }

  /** The λ that the scales at hand amount to. */
  start(): Float64Array {
    const lambda = new Float64Array(this.count);
    this.stated.forEach(({ node, firstOutcome, probabilities }, own) => {
      const scale = item(this.scales, node);
      for (let outcome = 1; outcome < probabilities.length; outcome += 1) {
        lambda[at(this.places, own) + outcome - 1] = Math.log(
          floatAt(scale, firstOutcome + outcome) / floatAt(scale, firstOutcome),
        );
      }
    });
    return lambda;
  }

  /** ln Z(λ) − λ·c; sets the scales and calibrates the beliefs to λ. */
  evaluate(lambda: Float64Array): number {
    let shift = 0;
    let linear = 0;
    this.stated.forEach(({ node, firstOutcome, probabilities }, own) => {
      const place = at(this.places, own);
      const logs = new Float64Array(item(this.scales, node).length);
      let mean = 0;
      for (let outcome = 1; outcome < probabilities.length; outcome += 1) {
        mean += floatAt(probabilities, outcome) * floatAt(lambda, place + outcome - 1);
      }
      for (let outcome = 0; outcome < probabilities.length; outcome += 1) {
        const own = outcome === 0 ? 0 : floatAt(lambda, place + outcome - 1);
        logs[firstOutcome + outcome] = firstOutcome === 0 ? own : own - mean;
      }
      if (firstOutcome === 0) linear += mean;
      const largest = logs.reduce((most, log) => Math.max(most, log), -Infinity);
      shift += largest;
      item(this.scales, node).set(logs.map((log) => Math.exp(log - largest)));
    });
    this.beliefs.reset(this.scales);
    const mass = this.beliefs.calibrate();
    const value = Math.log(mass) + shift - linear;
    return Number.isFinite(value) ? value : Infinity;
  }

  /** Gradient and curvature at the λ last evaluated. */
  derivatives(): { readonly gradient: Float64Array; readonly curvature: Float64Array[] } {
    const { stated, count } = this;
    const means = new Float64Array(count);
    const gradient = new Float64Array(count);
    const allMasses = this.beliefs.masses();
    stated.forEach((own, number) => {
      const masses = massesIn(allMasses, own);
      this.addMeans(own, number, masses, means);
      for (let outcome = 1; outcome < own.probabilities.length; outcome += 1) {
        const place = at(this.places, number) + outcome - 1;
        const target = own.firstOutcome === 0 ? floatAt(own.probabilities, outcome) : 0;
        gradient[place] = floatAt(means, place) - target;
      }
    });
    const curvature = Array.from({ length: count }, () => new Float64Array(count));
    stated.forEach((own, number) => {
      const masses = massesIn(allMasses, own);
      for (let state = 0; state < masses.length; state += 1) {
        const mass = floatAt(masses, state);
        if (mass === 0) continue;
        const given = this.meansGiven(own, state);
        for (let outcome = 1; outcome < own.probabilities.length; outcome += 1) {
          const weight = mass * featureOf(own, outcome, state);
          if (weight === 0) continue;
          const row = item(curvature, at(this.places, number) + outcome - 1);
          for (let place = 0; place < count; place += 1) {
            row[place] =
              floatAt(row, place) + weight * (floatAt(given, place) - floatAt(means, place));
          }
        }
      }
    });
    return { gradient, curvature };
  }

  /** The mean of everything stated, given that a variable is in a state. */
  private meansGiven({ node }: Stated, state: number): Float64Array {
    const means = new Float64Array(this.count);
    const masses = this.beliefs.massesGiven({ node, state }, this.trial);
    this.stated.forEach((own, number) => {
      this.addMeans(own, number, massesIn(masses, own), means);
    });
    return means;
  }

  private addMeans(own: Stated, number: number, masses: Float64Array, means: Float64Array): void {
    for (let outcome = 1; outcome < own.probabilities.length; outcome += 1) {
      const place = at(this.places, number) + outcome - 1;
      let mean = 0;
      for (let state = 0; state < masses.length; state += 1) {
        mean += floatAt(masses, state) * featureOf(own, outcome, state);
      }
      means[place] = mean;
    }
  }
}

function massesIn(all: readonly (Float64Array | undefined)[], { node }: Stated): Float64Array {
  const masses = all[node];
  if (!masses) throw new Error('a stated node that is nowhere at home');
  return masses;
}

/** What λ of an outcome is multiplied with in a state: 1 in that state; for a stance less its stated share. */
function featureOf(
  { firstOutcome, probabilities }: Stated,
  outcome: number,
  state: number,
): number {
  const isHeld = state === firstOutcome + outcome ? 1 : 0;
  if (firstOutcome === 0) return isHeld;
  return state === 0 ? 0 : isHeld - floatAt(probabilities, outcome);
}

/** Solves a symmetric positive system (Cholesky), with as much added to the diagonal as it takes. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const largest = matrix.reduce((most, row, place) => Math.max(most, floatAt(row, place)), 0);
  for (let ridge = 1e-15 * largest; ; ridge = Math.max(ridge * 100, 1e-300)) {
    const solution = cholesky(matrix, right, ridge);
    if (solution) return solution;
    if (ridge > largest * 1e6 + 1) return right;
  }
}

function cholesky(
  matrix: readonly Float64Array[],
  right: Float64Array,
  ridge: number,
): Float64Array | null {
  const size = right.length;
  const lower = matrix.map((row) => Float64Array.from(row));
  for (let row = 0; row < size; row += 1) {
    const own = item(lower, row);
    for (let column = 0; column <= row; column += 1) {
      const other = item(lower, column);
      let sum = floatAt(own, column) + (row === column ? ridge : 0);
      for (let inner = 0; inner < column; inner += 1)
        sum -= floatAt(own, inner) * floatAt(other, inner);
      if (row === column) {
        if (!(sum > 0)) return null;
        own[row] = Math.sqrt(sum);
      } else own[column] = sum / floatAt(other, column);
    }
  }
  const solution = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    const own = item(lower, row);
    let sum = floatAt(solution, row);
    for (let inner = 0; inner < row; inner += 1)
      sum -= floatAt(own, inner) * floatAt(solution, inner);
    solution[row] = sum / floatAt(own, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = floatAt(solution, row);
    for (let inner = row + 1; inner < size; inner += 1) {
      sum -= floatAt(item(lower, inner), row) * floatAt(solution, inner);
    }
    solution[row] = sum / floatAt(item(lower, row), row);
  }
  return solution;
}
