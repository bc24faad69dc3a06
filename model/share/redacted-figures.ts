import type { Figures } from '../deck/figures.ts';
import type { Flow } from '../exposure/flows.ts';
import { stanceKey, type Scenario } from '../scenario.ts';
import type { Mask, Masks } from './masks.ts';
import type { OwnMasks } from './redacted-scenario.ts';
import type { AmountOf } from './redacted-workspace.ts';

/** By what the figures of a scenario are masked: as the scenario itself is. */
export interface FigureMasks {
  readonly all: Masks;
  readonly own: OwnMasks;
  /** Of the keys of variables: designations, stances, drivers. */
  readonly variable: Mask;
  readonly amount: AmountOf;
}

/** What the key of a variable of a scenario becomes. */
export function variableMask(scenario: Scenario, masks: Masks, own: OwnMasks): Mask {
  const keys = new Map<string, string>();
  for (const { id } of scenario.designations) keys.set(id, own.designation(id));
  for (const { id } of scenario.drivers ?? []) keys.set(id, own.driver(id));
  for (const stance of scenario.stances) {
    const masked = { vendor: masks.vendor(stance.vendor), channel: masks.channel(stance.channel) };
    keys.set(stanceKey(stance), stanceKey(masked));
  }
  return (key) => keys.get(key) ?? UNKNOWN;
}

/** What is called by a name that its own scenario does not know. */
const UNKNOWN = 'unknown';

/**
 * Figures of a redacted scenario: amounts masked one by one, names as everywhere; probabilities, days, counts and ratios
 * as they are. With scaled amounts they are what the redacted scenario comes to. Pure.
 */
export function redactedFigures(figures: Figures, masks: FigureMasks): Figures {
  const { all, own, variable, amount } = masks;
  const { loss, lossBy, exposedSpend } = figures;
  const by = (mask: Mask) => (amounts: Readonly<Record<string, number>>) =>
    renamed(amounts, mask, amount);
  return {
    ...figures,
    scenario: all.scenario(figures.scenario),
    loss: {
      ...summaryOf(loss, amount),
      ...(loss.overTolerance !== undefined && { overTolerance: loss.overTolerance }),
      exceedance: loss.exceedance.map(([x, chance]) => [amount(x), chance] as const),
      ...(loss.standardError && {
        standardError: { ...loss.standardError, ...errorsOf(loss.standardError, amount) },
      }),
    },
    exposedSpend: {
      expected: amount(exposedSpend.expected),
      legal: amount(exposedSpend.legal),
      channel: amount(exposedSpend.channel),
    },
    lossBy: {
      unit: by(all.unit)(lossBy.unit),
      channel: by(all.channel)(lossBy.channel),
      vendor: by(all.vendor)(lossBy.vendor),
      criticality: by((level) => level)(lossBy.criticality),
      region: by(all.region)(lossBy.region),
    },
    timeline: figures.timeline.map((point) => ({
      day: point.day,
      expected: amount(point.expected),
      p05: amount(point.p05),
      p95: amount(point.p95),
      blockedSpend: amount(point.blockedSpend),
      ...(point.standardError && {
        standardError: {
          p05: amount(point.standardError.p05),
          p95: amount(point.standardError.p95),
        },
      }),
    })),
    map: figures.map.map((cell) => ({
      ...cell,
      model: all.model(cell.model),
      channel: all.channel(cell.channel),
      annualSpend: amount(cell.annualSpend),
      expectedLoss: amount(cell.expectedLoss),
    })),
    sensitivity: figures.sensitivity.map((one) => ({
      ...one,
      variable: variable(one.variable),
      expectedLossGiven: by(outcomeMask(own, one.variable))(one.expectedLossGiven),
      probability: renamed(one.probability, outcomeMask(own, one.variable), (chance) => chance),
    })),
    plans: figures.plans.map((plan) => ({
      id: planId(own, plan.id),
      ...summaryOf(plan, amount),
      cost: amount(plan.cost),
      maxRegret: amount(plan.maxRegret),
      ...(plan.standardError && { standardError: errorsOf(plan.standardError, amount) }),
    })),
    evpi: amount(figures.evpi),
    ...(figures.evpiStandardError !== undefined && {
      evpiStandardError: amount(figures.evpiStandardError),
    }),
    evppi: by(variable)(figures.evppi),
    breakEvens: figures.breakEvens.map((one) => ({
      variable: variable(one.variable),
      outcome: outcomeMask(own, one.variable)(one.outcome),
      probability: one.probability,
      best: one.best.map(({ from, plan }) => ({ from, plan: planId(own, plan) })),
    })),
  };
}

/** Spend on its way, masked like the rest. Pure. */
export function redactedFlow(flow: Flow, { all, amount }: FigureMasks): Flow {
  return {
    vendor: all.vendor(flow.vendor),
    channel: all.channel(flow.channel),
    unit: all.unit(flow.unit),
    deployments: flow.deployments,
    annualSpend: amount(flow.annualSpend),
    exposedSpend: amount(flow.exposedSpend),
    legalSpend: amount(flow.legalSpend),
  };
}

type Errors = Pick<Figures['loss'], 'sd' | 'p05' | 'p50' | 'p95' | 'cvar95'>;

function errorsOf({ sd, p05, p50, p95, cvar95 }: Errors, amount: AmountOf): Errors {
  return {
    sd: amount(sd),
    p05: amount(p05),
    p50: amount(p50),
    p95: amount(p95),
    cvar95: amount(cvar95),
  };
}

function summaryOf(
  summary: Errors & { readonly expected: number; readonly max: number },
  amount: AmountOf,
) {
  return {
    expected: amount(summary.expected),
    ...errorsOf(summary, amount),
    max: amount(summary.max),
  };
}

function renamed(
  values: Readonly<Record<string, number>>,
  mask: Mask,
  valueOf: AmountOf,
): Readonly<Record<string, number>> {
  // Object.fromEntries defines: a unit named `__proto__` stays one.
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [mask(name), valueOf(value)]),
  );
}

/** The branch not taken, and no plan at all, are called so by the engine. */
function outcomeMask({ outcomes }: OwnMasks, variable: string): Mask {
  const mask = outcomes.get(variable);
  return (outcome) => (outcome === 'moot' ? outcome : (mask?.(outcome) ?? UNKNOWN));
}

function planId({ plan }: OwnMasks, id: string): string {
  return id === 'none' ? id : plan(id);
}
