import { dot, lossIn } from '../exposure/amounts.ts';
import type { CompiledScenario, LossClass } from '../exposure/compile.ts';
import { groupOf, mitigatedClass } from '../exposure/mitigated.ts';
import { addAt, floatAt, intAt, item } from '../exposure/numbers.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Audience } from './audiences.ts';
import type { Candidate } from './candidates.ts';
import { combinationsOf, MOST_ON_A_DEPLOYMENT } from './combinations.ts';
import type { SuggestRefusal } from './refusal.ts';
import type { Prospects } from './prospects.ts';

/** What choosing all of some candidates adds to the loss, beyond what choosing fewer of them adds. */
export interface Effect {
  /** Numbers of the candidates, ascending; none of them for the loss as it is. */
  readonly candidates: readonly number[];
  /** Added to the expected loss. */
  readonly expected: number;
  /** Added to the loss in each sampled state. */
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

/** So many groups are worked out between two reports of progress. */
const GROUPS_A_STEP = 20;
/** Effects smaller than this part of the loss are the rounding of sums. */
const NEGLIGIBLE = 1e-13;

/** A loss, expected and in each sampled state, that is being added up. */
interface Sum {
  expected: number;
  readonly states: Float64Array;
}

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
  const nothing = (): Sum => ({ expected: 0, states: new Float64Array(prospects.states) });
  const sums = new Map<string, Sum & { readonly candidates: readonly number[] }>();
  const sumOf = (set: readonly number[]) => {
    const key = set.join(' ');
    const sum = sums.get(key) ?? { candidates: set, ...nothing() };
    sums.set(key, sum);
    return sum;
  };
  const groupCount = audiences.reduce((sum, { groups }) => sum + groups.length, 0);
  let done = 0;
  for (const audience of audiences) {
    const sets = combinationsOf(audience.candidates).map((set) => ({
      set,
      mitigations: set.map((candidate) => item(candidates, candidate).mitigation),
      loss: nothing(),
    }));
    for (const members of audience.groups) {
      const group = groupOf(compiled, members);
      const deployment = item(compiled.workspace.deployments, item(members, 0)).id;
      for (const { mitigations, loss } of sets) {
        const own = mitigatedClass(compiled, group, mitigations, deployment);
        if (!own.ok) return fail({ kind: 'no-figures', refusal: own.problem });
        addLoss(loss, own.value, prospects);
      }
      done += 1;
      if (done % GROUPS_A_STEP === 0) yield done / groupCount;
    }
    for (const { set, loss } of sets) {
      // Its loss counts in the effect of every set it is part of, with the sign of how many more those have.
      for (const wider of widerSets(set, audience.candidates)) {
        add(sumOf(wider), loss, (wider.length - set.length) % 2 === 0 ? 1 : -1);
      }
    }
  }
  const unchanged = sumOf([]);
  const size = [...sums.values()].reduce((most, sum) => Math.max(most, sizeOf(sum)), 0);
  return succeed({
    unchanged,
    effects: [...sums.values()].filter(
      (sum) => sum !== unchanged && sizeOf(sum) > NEGLIGIBLE * size,
    ),
    crowds: audiences
      .map((audience) => audience.candidates)
      .filter((own) => own.length > MOST_ON_A_DEPLOYMENT),
  });
}

/** Adds what deployments lose: expected, and in each sampled state. */
function addLoss(sum: Sum, { routing, amounts }: LossClass, prospects: Prospects): void {
  const { measures, trajectoryIn } = prospects.of(routing);
  sum.expected += dot(amounts, measures);
  if (trajectoryIn.length === 0) return;
  const { trajectories } = routing;
  const losses = Float64Array.from({ length: trajectories.count }, (_, trajectory) =>
    lossIn(trajectories, trajectory, amounts),
  );
  for (let state = 0; state < trajectoryIn.length; state += 1) {
    addAt(sum.states, state, floatAt(losses, intAt(trajectoryIn, state)));
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

function add(sum: Sum, { expected, states }: Sum, sign: number): void {
  sum.expected += sign * expected;
  for (let state = 0; state < states.length; state += 1) {
    addAt(sum.states, state, sign * floatAt(states, state));
  }
}

function sizeOf({ expected, states }: Sum): number {
  return states.reduce((most, amount) => Math.max(most, Math.abs(amount)), Math.abs(expected));
}
