import type { Deployment, Fallback } from '../../workspace.ts';
import { useAfter, type Fates } from './fates.ts';

export interface DeploymentAfter {
  /** Null: its primary use is gone, and it with it. */
  readonly deployment: Deployment | null;
  /** How many of its fallbacks went because they became its primary use, or one before them. */
  readonly doubled: number;
}

/**
 * A deployment after some entries went. Fallbacks on what is gone go too, and so do those that become what the primary
 * is, or a fallback before them: they would be none. The very same deployment where none of its uses is touched. Pure.
 */
export function deploymentAfter(fates: Fates, deployment: Deployment): DeploymentAfter {
  const primary = useAfter(fates, deployment);
  if (primary === null) return { deployment: null, doubled: 0 };
  const { fallbacks } = deployment;
  if (fallbacks === undefined) return { deployment: primary, doubled: 0 };
  const after = fallbacks.map((fallback) => useAfter(fates, fallback));
  const isTouched =
    primary !== deployment || after.some((fallback, place) => fallback !== fallbacks[place]);
  if (!isTouched) return { deployment, doubled: 0 };

  const left = after.flatMap((fallback, place) =>
    fallback === null ? [] : [{ fallback, before: fallbacks[place] }],
  );
  const kept = left.filter(({ fallback, before }, place) => {
    const earlier = [
      { now: primary, before: deployment },
      ...left.slice(0, place).map((one) => ({ now: one.fallback, before: one.before })),
    ];
    // What was a double already is the user's own, and stays.
    return !earlier.some((one) => isSameUse(one.now, fallback) && !isSameUse(one.before, before));
  });
  return {
    deployment: { ...primary, fallbacks: kept.map(({ fallback }) => fallback) },
    doubled: left.length - kept.length,
  };
}

function isSameUse(
  one: Pick<Fallback, 'model' | 'channel'> | undefined,
  other: Pick<Fallback, 'model' | 'channel'> | undefined,
): boolean {
  return one?.model === other?.model && one?.channel === other?.channel;
}
