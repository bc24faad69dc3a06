import type { Mitigation } from '../scenario.ts';
import type { Deployment, Fallback } from '../workspace.ts';

/** The deployments a mitigation is for, in the portfolio's order. */
export function deploymentsOf(
  mitigation: Mitigation,
  deployments: readonly Deployment[],
): readonly Deployment[] {
  if (mitigation.deployments === 'all') return deployments;
  const named = new Set(mitigation.deployments);
  return deployments.filter(({ id }) => named.has(id));
}

/** What a prequalification shortens: in how many deployments, and from how many days (the least and the most). */
export interface Shortening {
  readonly deployments: number;
  readonly from: readonly [least: number, most: number];
}

/**
 * What the prequalification at a place of a plan's list shortens, given what those before it make of the fallbacks; null
 * when it shortens nothing. Days. Deterministic. Source: spec/exposure-model.md §7.
 *
 * Example: at most 10 days, over fallbacks of 60, 45 and 5 days in three deployments → 2 deployments, 45 to 60.
 */
export function shorteningOf(
  mitigations: readonly Mitigation[],
  place: number,
  deployments: readonly Deployment[],
): Shortening | null {
  const mitigation = mitigations[place];
  if (mitigation?.kind !== 'prequalify') return null;
  const before = mitigations.slice(0, place).map((earlier) => ({
    earlier,
    reached: earlier.deployments === 'all' ? null : new Set(earlier.deployments),
  }));
  let count = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const deployment of deploymentsOf(mitigation, deployments)) {
    let fallbacks: readonly Fallback[] = deployment.fallbacks ?? [];
    for (const { earlier, reached } of before) {
      if (reached === null || reached.has(deployment.id)) fallbacks = after(fallbacks, earlier);
    }
    const longer = fallbacks.filter(
      (fallback) => isMeant(mitigation, fallback) && fallback.switchDays > mitigation.switchDays,
    );
    if (longer.length === 0) continue;
    count += 1;
    for (const { switchDays } of longer) {
      least = Math.min(least, switchDays);
      most = Math.max(most, switchDays);
    }
  }
  return count === 0 ? null : { deployments: count, from: [least, most] };
}

function after(fallbacks: readonly Fallback[], mitigation: Mitigation): readonly Fallback[] {
  switch (mitigation.kind) {
    case 'relocate':
      return fallbacks;
    case 'addFallback':
      return [...fallbacks, mitigation.fallback];
    case 'prequalify':
      return fallbacks.map((fallback) =>
        isMeant(mitigation, fallback)
          ? { ...fallback, switchDays: Math.min(fallback.switchDays, mitigation.switchDays) }
          : fallback,
      );
  }
}

function isMeant(
  {
    model,
    channel,
  }: { readonly model?: string | undefined; readonly channel?: string | undefined },
  fallback: Fallback,
): boolean {
  return (
    (model ?? fallback.model) === fallback.model &&
    (channel ?? fallback.channel) === fallback.channel
  );
}
