import type { InfluenceEnd, Scenario } from '../scenario.ts';

/** Whether two ends are the same outcome of the same variable. */
function isSameEnd(one: InfluenceEnd, other: InfluenceEnd): boolean {
  if (one.outcome !== other.outcome) return false;
  if ('designation' in one) return 'designation' in other && one.designation === other.designation;
  if ('driver' in one) return 'driver' in other && one.driver === other.driver;
  return 'vendor' in other && one.vendor === other.vendor && one.channel === other.channel;
}

/**
 * Has an outcome sway, and be swayed, as another does: what a split leaves must come together with other variables
 * as the whole did (exposure model §3), so that nothing changes until its dates do. Pure.
 */
export function withCopiedInfluences(
  scenario: Scenario,
  original: InfluenceEnd,
  copy: InfluenceEnd,
): Scenario {
  const copies = (scenario.influences ?? []).flatMap((influence) => {
    if (isSameEnd(influence.from, original)) return [{ ...influence, from: copy }];
    return isSameEnd(influence.to, original) ? [{ ...influence, to: copy }] : [];
  });
  if (copies.length === 0) return scenario;
  return { ...scenario, influences: [...(scenario.influences ?? []), ...copies] };
}

/** Takes out the influences that start or end at an outcome. Pure. */
export function withoutInfluencesOf(scenario: Scenario, end: InfluenceEnd): Scenario {
  if (scenario.influences === undefined) return scenario;
  return {
    ...scenario,
    influences: scenario.influences.filter(
      ({ from, to }) => !isSameEnd(from, end) && !isSameEnd(to, end),
    ),
  };
}
