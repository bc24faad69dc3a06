import type { InfluenceEnd, Scenario } from '../scenario.ts';
import { endKey } from './influence.ts';

/**
 * Has an outcome sway, and be swayed, as another does: what a split leaves must come together with other variables
 * as the whole did (exposure model §3), so that nothing changes until its dates do. Pure.
 */
export function withCopiedInfluences(
  scenario: Scenario,
  original: InfluenceEnd,
  copy: InfluenceEnd,
): Scenario {
  const key = endKey(original);
  const copies = (scenario.influences ?? []).flatMap((influence) => {
    if (endKey(influence.from) === key) return [{ ...influence, from: copy }];
    return endKey(influence.to) === key ? [{ ...influence, to: copy }] : [];
  });
  if (copies.length === 0) return scenario;
  return { ...scenario, influences: [...(scenario.influences ?? []), ...copies] };
}

/** Takes out the influences that start or end at an outcome. Pure. */
export function withoutInfluencesOf(scenario: Scenario, end: InfluenceEnd): Scenario {
  if (scenario.influences === undefined) return scenario;
  const key = endKey(end);
  return {
    ...scenario,
    influences: scenario.influences.filter(
      ({ from, to }) => endKey(from) !== key && endKey(to) !== key,
    ),
  };
}
