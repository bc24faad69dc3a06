import type { ShownExposure } from '../engine/shown-exposure.ts';
import { shortMoney } from '../format/money.ts';
import { shortName } from '../words/short-name.ts';
import type { VariableNames } from '../words/variables.ts';

export interface SwingOutcome {
  readonly name: string;
  readonly probability: number;
  /** E[loss | outcome]. */
  readonly loss: number;
}

/** How far one variable moves the expected loss. */
export interface Swing {
  readonly key: string;
  readonly name: string;
  readonly outcomes: readonly SwingOutcome[];
  readonly low: SwingOutcome;
  readonly high: SwingOutcome;
  /** Share of the variance it explains by itself, 0–1. */
  readonly firstOrder: number;
  /** Its standard error where it was sampled; null where it is exact. */
  readonly firstOrderError: number | null;
  /** EVPPI: what knowing it before choosing a plan is worth at most. */
  readonly worth: number;
}

/** The uncertain variables that move the loss, widest swing first. */
export function swingsOf(
  exposure: ShownExposure,
  names: ReadonlyMap<string, VariableNames>,
): readonly Swing[] {
  const smallest = 1e-9 * Math.max(1, Math.abs(exposure.loss.max));
  return exposure.sensitivity
    .flatMap((sensitivity): readonly Swing[] => {
      const { variable, probability, expectedLossGiven } = sensitivity;
      const called = names.get(variable);
      const outcomes = Object.entries(expectedLossGiven).map(([id, loss]) => ({
        name: called?.outcomes.get(id) ?? id,
        probability: probability[id] ?? 0,
        loss,
      }));
      const [first, ...rest] = outcomes;
      if (first === undefined || rest.length === 0) return [];
      const low = rest.reduce((least, one) => (one.loss < least.loss ? one : least), first);
      const high = rest.reduce((most, one) => (one.loss > most.loss ? one : most), first);
      if (high.loss - low.loss <= smallest) return [];
      const worth = exposure.evppi[variable] ?? 0;
      const { firstOrder } = sensitivity;
      const firstOrderError = sensitivity.standardError?.firstOrder ?? null;
      return [
        {
          key: variable,
          name: called?.name ?? variable,
          outcomes,
          low,
          high,
          firstOrder,
          firstOrderError,
          worth,
        },
      ];
    })
    .sort((one, other) => other.high.loss - other.low.loss - (one.high.loss - one.low.loss));
}

/** Whom to watch, and what watching is worth; where no plan depends on it, what moves the loss most. */
export function tornadoFinding(swings: readonly Swing[], currency: string): string {
  const widest = swings[0];
  if (widest === undefined) return 'Nothing uncertain moves the loss';
  const watched = swings.reduce((most, swing) => (swing.worth > most.worth ? swing : most));
  if (watched.worth > 0) {
    return `Watch ${shortName(watched.name)} first: knowing it before choosing a plan is worth up to ${shortMoney(watched.worth, currency)}`;
  }
  return `${shortName(widest.name)} moves the expected loss most: from ${shortMoney(widest.low.loss, currency)} to ${shortMoney(widest.high.loss, currency)}`;
}
