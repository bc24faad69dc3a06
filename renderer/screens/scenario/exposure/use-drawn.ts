import { useEffect, useState } from 'react';
import { drawWhenIdle } from './idle-turns.ts';

/**
 * What a view out of sight draws: the figures of before, until the window is idle. A view in sight, and one that comes
 * into it, draws the newest at once. `isBehind`: what is drawn is not the newest, and must say so.
 */
export function useDrawn<Figures extends object>(
  newest: Figures,
  isInSight: boolean,
  reads: readonly (keyof Figures)[],
): { readonly figures: Figures; readonly isBehind: boolean } {
  const [drawn, setDrawn] = useState(newest);
  const isOld = reads.some((name) => drawn[name] !== newest[name]);
  if (isOld && isInSight) setDrawn(newest);
  const isBehind = isOld && !isInSight;
  useEffect(() => {
    if (!isBehind) return;
    return drawWhenIdle(() => {
      setDrawn(newest);
    });
  }, [isBehind, newest]);
  return { figures: isBehind ? drawn : newest, isBehind };
}
