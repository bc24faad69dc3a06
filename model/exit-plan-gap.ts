import type { Portfolio } from './exposure/portfolio.ts';
import { DEPLOYMENT_DEFAULTS, type Deployment } from './workspace.ts';

/** Why a deployment has nowhere else to go: no fallback, none that is offered, or only such as fall with its own vendor, its own cloud, or both. */
export const EXIT_PLAN_GAPS = [
  'no-fallback',
  'not-offered',
  'same-both',
  'same-vendor',
  'same-channel',
] as const;
export type ExitPlanGap = (typeof EXIT_PLAN_GAPS)[number];

/**
 * The gap in a deployment's exit plan; null: some fallback is on another vendor, and some on another channel. Only
 * fallbacks offered in the deployment's region count, since the company switches to no other (exposure model §5).
 * `no-fallback`: it names none; `not-offered`: it names some, and none is offered; `same-vendor`: every one that counts
 * is on the vendor of the primary use; `same-channel`: every one is on its channel; `same-both`: both hold. Deterministic.
 *
 * Example: Claude on AWS with Claude on Google Cloud as its one fallback → `same-vendor`.
 */
export function exitPlanGap(
  deployment: Pick<Deployment, 'model' | 'channel' | 'region' | 'fallbacks'>,
  { vendorOf, isOffered }: Portfolio,
): ExitPlanGap | null {
  const { model, channel, region = DEPLOYMENT_DEFAULTS.region, fallbacks = [] } = deployment;
  if (fallbacks.length === 0) return 'no-fallback';
  const vendor = vendorOf(model);
  let some = false;
  let isOneVendor = true;
  let isOneChannel = true;
  // One pass without new lists: it is asked for each of fifty thousand rows.
  for (const fallback of fallbacks) {
    if (!isOffered(fallback.model, fallback.channel, region)) continue;
    some = true;
    isOneVendor &&= vendorOf(fallback.model) === vendor;
    isOneChannel &&= fallback.channel === channel;
  }
  if (!some) return 'not-offered';
  if (isOneVendor && isOneChannel) return 'same-both';
  if (isOneVendor) return 'same-vendor';
  return isOneChannel ? 'same-channel' : null;
}
