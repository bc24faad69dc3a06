import type { ShownExposure } from '../engine/shown-exposure.ts';
import { shortMoney } from '../format/money.ts';
import { shortName } from '../words/short-name.ts';
import type { VariableNames } from '../words/variables.ts';

/**
 * What learning more before choosing a plan is worth, in sentences: which variable to watch (EVPPI), and the most that
 * any study, or waiting, can be worth (EVPI).
 */
export function watchAdvice(
  exposure: ShownExposure,
  names: ReadonlyMap<string, VariableNames>,
  currency: string,
): readonly string[] {
  const size = Math.max(...exposure.plans.map(({ max }) => Math.abs(max)), 0);
  const isNothing = (worth: number) => worth <= 1e-9 * size;
  if (isNothing(exposure.evpi)) {
    return [
      'Nothing is worth waiting for: the same plan is best whatever happens, so learning more is worth nothing (EVPI 0).',
    ];
  }
  const most = `Knowing how everything turns out would be worth at most ${shortMoney(exposure.evpi, currency)} (EVPI): no study, and no waiting, is worth more.`;
  const [first, second] = Object.entries(exposure.evppi)
    .filter(([, worth]) => !isNothing(worth))
    .sort(([, one], [, other]) => other - one)
    .map(([variable, worth]) => ({
      name: shortName(names.get(variable)?.name ?? variable),
      worth: shortMoney(worth, currency),
    }));
  if (first === undefined) {
    return [
      'No single variable is worth watching by itself: none of them alone would change the choice.',
      most,
    ];
  }
  const next = second === undefined ? '' : `; next ${second.name}, ${second.worth}`;
  return [
    `Watch ${first.name} first: knowing it before choosing is worth at most ${first.worth} (EVPPI)${next}.`,
    most,
  ];
}
