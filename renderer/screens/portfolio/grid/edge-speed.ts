/** Pixels a frame: still fast at the edge of a screen, where there is no further beyond, and slow enough to stop where one wants. */
const SLOWEST = 6;
const FASTEST = 60;
/** So much of the way beyond the edge is travelled each frame. */
const SHARE = 0.25;

/**
 * How far to scroll in one frame while a pointer is beyond an edge, in pixels: the further beyond, the faster; negative
 * towards the start, 0 while it is between both. All three along one axis. Pure.
 *
 * Example: at 120 between 0 and 100 → 11.
 */
export function edgeSpeed(at: number, start: number, end: number): number {
  const beyond = at < start ? at - start : at > end ? at - end : 0;
  if (beyond === 0) return 0;
  const speed = Math.min(FASTEST, SLOWEST + Math.floor(Math.abs(beyond) * SHARE));
  return beyond < 0 ? -speed : speed;
}
