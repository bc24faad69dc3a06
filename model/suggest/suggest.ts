import { compile } from '../exposure/evaluate.ts';
import { item } from '../exposure/numbers.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Mitigation, Scenario } from '../scenario.ts';
import type { Workspace } from '../workspace.ts';
import { audiencesOf } from './audiences.ts';
import { candidatesOf } from './candidates.ts';
import { costOf, totalOf, type Aim } from './choice.ts';
import { effectsOf } from './effects.ts';
import { expectedProspects, sampledProspects } from './prospects.ts';
import type { SuggestRefusal } from './refusal.ts';
import { gapOf, search } from './search.ts';
import type { Solver } from './solver.ts';

/** What a plan is wanted for. */
export interface Wish {
  /** The most it may cost over the horizon, in the workspace's currency; 0 or more. */
  readonly budget: number;
  readonly aim: Aim;
}

/** The set of mitigations that serves a wish best. */
export interface Suggestion extends Wish {
  /** In the order they take effect; none when none is worth its cost. */
  readonly mitigations: readonly Mitigation[];
  readonly cost: number;
  /** How many there were to choose from. */
  readonly candidates: number;
  /** The total by the aim, loss and plan cost together: with no plan, and with this one. */
  readonly before: number;
  readonly after: number;
  /** Proven: no other choice within the budget is better by more than this part of `after`; null when nothing is proven. */
  readonly gap: number | null;
  /** How many sampled states CVaR 95 was judged by; null for the expected total, which is exact. */
  readonly states: number | null;
}

/** How far it has got. */
export type SuggestProgress =
  /** Working out what each combination of mitigations does: the part that is done, 0–1. */
  | { readonly kind: 'working-out'; readonly done: number }
  /** Searching: how far the best found may be from the best there is, as a part of it; null while unknown. */
  | { readonly kind: 'searching'; readonly gap: number | null };

export interface SuggestMeans {
  readonly solver: Solver;
  /** Milliseconds on a clock, for the time limit. */
  readonly now: () => number;
  /** Hears the progress of the search itself, in which no step can be taken. */
  readonly onGap: (gap: number) => void;
}

/** CVaR is judged by so many states: enough for its worst twentieth to be fifty. */
export const SAMPLED_STATES = 1000;
const SEED = 1;
/** The search stops after so long with the best it has. */
const SEARCH_SECONDS = 3;

/**
 * Finds the mitigations, of all those in the scenario's plans, that within a budget make the expected loss or CVaR 95
 * smallest, the cost of the plan included, with at most three on one deployment. Exact for the expected loss; for CVaR over
 * 1,000 sampled states. Yields its progress; whoever takes no more steps cancels. Deterministic, but for where the time
 * limit falls.
 */
export function* suggestPlan(
  workspace: Workspace,
  scenario: Scenario,
  { budget, aim }: Wish,
  { solver, now, onGap }: SuggestMeans,
): Generator<SuggestProgress, Result<Suggestion, SuggestRefusal>> {
  if (!(budget >= 0)) return fail({ kind: 'budget', budget });
  const candidates = candidatesOf(scenario);
  if (candidates.length === 0) return fail({ kind: 'no-candidates' });
  yield { kind: 'working-out', done: 0 };
  const compiled = compile(workspace, { ...scenario, plans: [] });
  if (!compiled.ok) return fail({ kind: 'no-figures', refusal: compiled.problem });
  const prospects =
    aim === 'cvar95'
      ? sampledProspects(compiled.value, SAMPLED_STATES, SEED)
      : expectedProspects(compiled.value);
  if (!prospects.ok) return fail({ kind: 'no-figures', refusal: prospects.problem });
  const audiences = audiencesOf(compiled.value, candidates);
  if (!audiences.ok) return audiences;
  const working = effectsOf(compiled.value, candidates, audiences.value, prospects.value);
  let step = working.next();
  for (; step.done !== true; step = working.next()) {
    yield { kind: 'working-out', done: step.value };
  }
  const effects = step.value;
  if (!effects.ok) return effects;

  yield { kind: 'searching', gap: null };
  const given = { candidates, effects: effects.value, budget, aim, solver, now, onGap };
  const choice = search({ ...given, seconds: SEARCH_SECONDS });
  return succeed({
    budget,
    aim,
    mitigations: choice.chosen.map((candidate) => item(candidates, candidate).mitigation),
    cost: costOf(candidates, choice.chosen),
    candidates: candidates.length,
    before: totalOf(candidates, effects.value, new Set(), aim),
    after: choice.total,
    gap: Number.isFinite(choice.bound) ? gapOf(choice) : null,
    states: aim === 'cvar95' ? SAMPLED_STATES : null,
  });
}
