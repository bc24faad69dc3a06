/**
 * Shares as whole percents that still sum to 1: rounded down, and the points that are missing given to the largest
 * remainders, the first of equals. A rate of so few cases has no more digits than that. Pure. Shares must sum to 1.
 *
 * Example: 0.412, 0.333, 0.255 → 0.41, 0.33, 0.26.
 */
export function wholePercents(shares: readonly number[]): readonly number[] {
  const floors = shares.map((share) => Math.floor(share * 100 + 1e-9));
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = shares
    .map((share, place) => ({ place, remainder: share * 100 - (floors[place] ?? 0) }))
    .toSorted((one, other) => other.remainder - one.remainder || one.place - other.place)
    .slice(0, Math.max(0, missing));
  const raised = new Set(byRemainder.map(({ place }) => place));
  return floors.map((floor, place) => (floor + (raised.has(place) ? 1 : 0)) / 100);
}
