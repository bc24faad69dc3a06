import type { Flow } from '../../model/exposure/flows.ts';
import { shortMoney } from '../format/money.ts';
import { percent } from '../format/number.ts';
import { spendOf } from './flow-layout.ts';

/** On which way most spend is expected to be blocked. */
export function flowFinding(
  flows: readonly Flow[],
  nameOf: (flow: Flow) => string,
  currency: string,
): string {
  const { all, byLaw, byChannels } = spendOf(flows);
  const first = flows.reduce<Flow | undefined>(
    (most, flow) => (flow.exposedSpend > (most?.exposedSpend ?? 0) ? flow : most),
    undefined,
  );
  if (all === 0) return 'No deployment has spend yet';
  if (first === undefined) return 'No spend is expected to be blocked on its way';
  const blocked = byLaw + byChannels;
  const share = `${percent(Math.min(1, blocked / all))} of ${shortMoney(all, currency)} of spend is expected to be blocked`;
  return `${share}, the most on the way ${nameOf(first)}`;
}
