import { fail, succeed, type Result } from '../result.ts';
import {
  isIssued,
  stanceKey,
  type Designation,
  type DesignationOutcome,
  type Scenario,
  type StanceOutcome,
} from '../scenario.ts';
import { PROBABILITY_SUM_TOLERANCE } from '../values.ts';
import type { Workspace } from '../workspace.ts';
import type { Refusal } from './refusal.ts';

/** What designation, stances and drivers have in common: what they are called and what they may turn out as. */
interface VariableBase {
  /** Its place among the variables: designations first, then stances, then drivers, each in file order. */
  readonly index: number;
  /** `d` of a designation, `vendor:channel` of a stance, `x` of a driver. */
  readonly key: string;
  /** Ids of the outcomes that can happen, in file order; those of probability 0 are left out. */
  readonly outcomeIds: readonly string[];
}

export interface DesignationVariable extends VariableBase {
  readonly kind: 'designation';
  readonly designation: Designation;
  readonly outcomes: readonly DesignationOutcome[];
  /** Per outcome: whether the designation is issued at all. */
  readonly issued: readonly boolean[];
  /** Vendors it targets, or whose models it names. */
  readonly vendors: ReadonlySet<string>;
}

export interface StanceVariable extends VariableBase {
  readonly kind: 'stance';
  readonly vendor: string;
  readonly channel: string;
  readonly outcomes: readonly StanceOutcome[];
  /** The designations that concern its vendor: it is moot when none of them is issued. */
  readonly concernedBy: readonly DesignationVariable[];
}

export interface DriverVariable extends VariableBase {
  readonly kind: 'driver';
  /** Per outcome: what switching times are multiplied with. */
  readonly switchDaysFactors: readonly number[];
}

export type Variable = DesignationVariable | StanceVariable | DriverVariable;

/** The uncertain variables of a scenario, by kind and in order (spec/exposure-model.md §3). */
export interface Variables {
  readonly all: readonly Variable[];
  readonly designations: readonly DesignationVariable[];
  readonly stances: readonly StanceVariable[];
  readonly drivers: readonly DriverVariable[];
  /** Per variable: the probabilities of its outcomes, summing to 1. */
  readonly probabilities: readonly Float64Array[];
}

/**
 * Gathers a scenario's variables with the outcomes that can happen, their probabilities divided by their
 * sum. Refused when a variable's probabilities do not sum to 1 within 1e-6. Deterministic.
 * Source: spec/exposure-model.md §3.
 *
 * Example: outcomes with probabilities 0.5, 0, 0.5000004 become two outcomes with 0.4999998 and 0.5000002.
 */
export function gatherVariables(
  workspace: Workspace,
  scenario: Scenario,
): Result<Variables, Refusal> {
  const vendorOf = new Map(workspace.models.map((model) => [model.id, model.vendor]));
  const probabilities: Float64Array[] = [];
  const refusals: Refusal[] = [];

  function support<Outcome extends { readonly id: string; readonly probability: number }>(
    key: string,
    outcomes: readonly Outcome[],
  ) {
    const sum = outcomes.reduce((total, outcome) => total + outcome.probability, 0);
    if (!(Math.abs(sum - 1) <= PROBABILITY_SUM_TOLERANCE))
      refusals.push({ kind: 'probabilities', variable: key, sum });
    const possible = outcomes.filter((outcome) => outcome.probability > 0);
    const index = probabilities.length;
    probabilities.push(Float64Array.from(possible, (outcome) => outcome.probability / sum));
    return { index, key, outcomeIds: possible.map((outcome) => outcome.id), outcomes: possible };
  }

  const designations = scenario.designations.map((designation): DesignationVariable => {
    const supported = support(designation.id, designation.outcomes);
    return {
      kind: 'designation',
      ...supported,
      designation,
      issued: supported.outcomes.map(isIssued),
      vendors: targetVendors(designation, vendorOf),
    };
  });
  const stances = scenario.stances.map((stance): StanceVariable => ({
    kind: 'stance',
    ...support(stanceKey(stance), stance.outcomes),
    vendor: stance.vendor,
    channel: stance.channel,
    concernedBy: designations.filter((designation) => designation.vendors.has(stance.vendor)),
  }));
  const drivers = (scenario.drivers ?? []).map((driver): DriverVariable => {
    const { outcomes, ...named } = support(driver.id, driver.outcomes);
    return {
      kind: 'driver',
      ...named,
      switchDaysFactors: outcomes.map((outcome) => outcome.switchDaysFactor ?? 1),
    };
  });

  const [refusal] = refusals;
  if (refusal) return fail(refusal);
  const all = [...designations, ...stances, ...drivers];
  return succeed({ all, designations, stances, drivers, probabilities });
}

function targetVendors(
  designation: Designation,
  vendorOf: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const { target } = designation;
  if ('vendor' in target) return new Set([target.vendor]);
  return new Set(
    target.models.flatMap((model) => {
      const vendor = vendorOf.get(model);
      return vendor === undefined ? [] : [vendor];
    }),
  );
}
