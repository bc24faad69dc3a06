import type { DayFrame } from './day-frame.ts';

/** The place of the day nearest to a distance from the left, in pixels; null without days. */
export function nearestPlace(
  days: readonly number[],
  { x }: DayFrame,
  left: number,
): number | null {
  return days.reduce<number | null>((nearest, day, place) => {
    const best = nearest === null ? undefined : days[nearest];
    const isNearer = best === undefined || Math.abs(x(day) - left) < Math.abs(x(best) - left);
    return isNearer ? place : nearest;
  }, null);
}

/** Where a key leads among so many places: null lets go of them, undefined says that it means something else. */
export function placeAfterKey(
  key: string,
  place: number | null,
  count: number,
): number | null | undefined {
  const last = count - 1;
  if (last < 0) return undefined;
  switch (key) {
    case 'ArrowRight':
      return place === null ? 0 : Math.min(last, place + 1);
    case 'ArrowLeft':
      return place === null ? last : Math.max(0, place - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return place === null ? undefined : null;
    default:
      return undefined;
  }
}
