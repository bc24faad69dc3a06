import type { Mitigation } from '../scenario.ts';
import type { Offer } from '../workspace.ts';

/** What all kinds of mitigation have: for which deployments, and at what cost. */
type Common = Pick<Mitigation, 'deployments' | 'cost' | 'annualCost'>;

/**
 * A mitigation of a kind with a believable start, to be changed: 10 days where a prequalification has been done, and
 * otherwise the first use on offer, 30 days away and worth nine tenths. Null where nothing is on offer to switch or move
 * to. Keeps whom it is for and what it costs. Pure.
 */
export function newMitigation(
  kind: Mitigation['kind'],
  { deployments, cost, annualCost }: Common,
  offers: readonly Offer[],
): Mitigation | null {
  const common = {
    deployments,
    ...(cost === undefined ? {} : { cost }),
    ...(annualCost === undefined ? {} : { annualCost }),
  };
  const [offer] = offers;
  if (kind === 'prequalify') return { kind, ...common, switchDays: 10 };
  if (offer === undefined) return null;
  const { model, channel } = offer;
  if (kind === 'relocate') return { kind, ...common, model, channel, valueRetained: 0.9 };
  const fallback = { model, channel, switchDays: 30, switchCost: 0, valueRetained: 0.9 };
  return { kind, ...common, fallback };
}
