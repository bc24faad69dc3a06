import type { Deployment, Fallback } from '../workspace.ts';

/** Adds a fallback, the last to be tried. Pure. */
export function withAddedFallback(deployment: Deployment, fallback: Fallback): Deployment {
  return { ...deployment, fallbacks: [...(deployment.fallbacks ?? []), fallback] };
}

/** Replaces the fallback at a place counted from 0; a place beyond the list changes nothing. Pure. */
export function withFallback(deployment: Deployment, place: number, changed: Fallback): Deployment {
  const fallbacks = deployment.fallbacks ?? [];
  return {
    ...deployment,
    fallbacks: fallbacks.map((fallback, at) => (at === place ? changed : fallback)),
  };
}

/** Takes out the fallback at a place counted from 0. Pure. */
export function withoutFallback(deployment: Deployment, place: number): Deployment {
  const fallbacks = deployment.fallbacks ?? [];
  return { ...deployment, fallbacks: fallbacks.filter((_, at) => at !== place) };
}

/**
 * Puts a fallback to another place: they are tried in order (exposure model §5). Places count from 0; one beyond either
 * end is that end. Pure.
 *
 * @example of a, b, c, moving 2 to 0 gives c, a, b
 */
export function withMovedFallback(deployment: Deployment, from: number, to: number): Deployment {
  const fallbacks = deployment.fallbacks ?? [];
  const moved = fallbacks[from];
  if (moved === undefined) return deployment;
  const rest = fallbacks.filter((_, at) => at !== from);
  const place = Math.max(0, to);
  return { ...deployment, fallbacks: [...rest.slice(0, place), moved, ...rest.slice(place)] };
}
