import type { Bridge } from '../../model/exposure/bridge.ts';
import type { NamedStep } from './bridge-finding.ts';
import type { Series } from './compared-series.ts';
import { shortName } from '../words/short-name.ts';

/** One bar of a bridge: an end of it, from zero, or a step from where the one before has stopped. */
export interface BridgeSpan {
  readonly key: string;
  readonly name: string;
  readonly kind: 'total' | 'more' | 'less';
  readonly amount: number;
  /** The lower end first. */
  readonly span: readonly [low: number, high: number];
  /** The next bar goes on from the higher end. */
  readonly stopsHigh: boolean;
  readonly isLast: boolean;
}

/** The bars of a bridge, from one end to the other. */
export function bridgeSpans(
  { from, to }: Bridge,
  steps: readonly NamedStep[],
  start: Series,
  end: Series,
): readonly BridgeSpan[] {
  const total = (key: string, { letter, name }: Series, amount: number, isLast: boolean) =>
    ({
      key,
      name: `${letter}: ${shortName(name)}`,
      kind: 'total',
      amount,
      span: amount < 0 ? [amount, 0] : [0, amount],
      stopsHigh: amount >= 0,
      isLast,
    }) satisfies BridgeSpan;
  let at = from;
  const bars = steps.map(({ name, change }, place): BridgeSpan => {
    const before = at;
    at += change;
    return {
      key: `step ${place}`,
      name,
      kind: change > 0 ? 'more' : 'less',
      amount: change,
      span: change > 0 ? [before, at] : [at, before],
      stopsHigh: change > 0,
      isLast: false,
    };
  });
  return [total('from', start, from, false), ...bars, total('to', end, to, true)];
}

/** The lowest and the highest amount that bridges reach, zero among them, so that they share one scale. */
export function bridgeScale(bridges: readonly Bridge[]): readonly [low: number, high: number] {
  const reached = bridges.flatMap((bridge) => {
    const amounts = [bridge.from, bridge.to];
    // Largest first or in any order: no partial sum passes the sum of all steps of one sign.
    const up = bridge.steps.reduce((sum, { change }) => sum + Math.max(0, change), bridge.from);
    const down = bridge.steps.reduce((sum, { change }) => sum + Math.min(0, change), bridge.from);
    return [...amounts, up, down];
  });
  return [Math.min(0, ...reached), Math.max(0, ...reached)];
}
