import type { Deployment } from './workspace.ts';

/** Why a deployment has nowhere else to go: no fallback, or only such as fall with its own vendor, its own cloud, or both. */
export const EXIT_PLAN_GAPS = ['no-fallback', 'same-both', 'same-vendor', 'same-channel'] as const;
export type ExitPlanGap = (typeof EXIT_PLAN_GAPS)[number];

/**
 * The gap in a deployment's exit plan; null: some fallback is on another vendor, and some on another channel.
 * `same-vendor`: every fallback is on the vendor of the primary use; `same-channel`: every one is on its channel;
 * `same-both`: both hold. Deterministic.
 *
 * Example: Claude on AWS with Claude on Google Cloud as its one fallback → `same-vendor`.
 */
export function exitPlanGap(
  { model, channel, fallbacks = [] }: Pick<Deployment, 'model' | 'channel' | 'fallbacks'>,
  vendorOf: (model: string) => string,
): ExitPlanGap | null {
  if (fallbacks.length === 0) return 'no-fallback';
  const vendor = vendorOf(model);
  const isOneVendor = fallbacks.every((fallback) => vendorOf(fallback.model) === vendor);
  const isOneChannel = fallbacks.every((fallback) => fallback.channel === channel);
  if (isOneVendor && isOneChannel) return 'same-both';
  if (isOneVendor) return 'same-vendor';
  return isOneChannel ? 'same-channel' : null;
}
