import type { ShownExpected, ShownExposure } from '../engine/shown-exposure.ts';
import { realChange } from '../format/change.ts';
import { shortMoney } from '../format/money.ts';
import type { Series } from './compared-series.ts';
import { shortName } from '../words/short-name.ts';

/** A scenario compared, as far as titles speak of it. */
interface Named<Figures> {
  readonly series: Series;
  readonly expected: Figures;
}

/** What the others cost more or less than the base; of several, the dearest and the cheapest. */
export function comparedFinding(
  compared: readonly Named<Pick<ShownExpected, 'loss'>>[],
  currency: string,
): string {
  const [base, ...others] = compared;
  const [first] = others;
  if (base === undefined || first === undefined) return '';
  const lossOf = (one: typeof base) => one.expected.loss.expected;
  if (others.length === 1) {
    const change = realChange(lossOf(first), lossOf(base));
    if (change === 0) return `${nameOf(first)} costs what ${nameOf(base)} does`;
    const much = shortMoney(Math.abs(change), currency);
    return `${nameOf(first)} costs ${much} ${change > 0 ? 'more' : 'less'} than ${nameOf(base)}`;
  }
  const ordered = compared.toSorted((one, other) => lossOf(other) - lossOf(one));
  const [dearest = base] = ordered;
  const cheapest = ordered.at(-1) ?? base;
  if (realChange(lossOf(dearest), lossOf(cheapest)) === 0) return 'All of them cost the same';
  return (
    `${nameOf(dearest)} costs most, ${shortMoney(lossOf(dearest), currency)}; ` +
    `${nameOf(cheapest)} least, ${shortMoney(lossOf(cheapest), currency)}`
  );
}

/** Which of them has the worst tail. */
export function comparedTailFinding(
  compared: readonly { readonly series: Series; readonly exposure: ShownExposure }[],
  currency: string,
): string {
  const ordered = compared.toSorted(
    (one, other) => other.exposure.loss.cvar95 - one.exposure.loss.cvar95,
  );
  const [worst] = ordered;
  const best = ordered.at(-1);
  if (worst === undefined || best === undefined) return '';
  const [high, low] = [worst.exposure.loss.cvar95, best.exposure.loss.cvar95];
  if (realChange(high, low) === 0) {
    return `The worst twentieth averages ${shortMoney(high, currency)} in each of them`;
  }
  return (
    `The worst twentieth averages ${shortMoney(high, currency)} in ${nameOf(worst)}, ` +
    `${shortMoney(low, currency)} in ${nameOf(best)}`
  );
}

/** From when on they lose differently, and how far the one that ends farthest from the base then is. */
export function comparedTimelineFinding(
  compared: readonly Named<Pick<ShownExpected, 'timeline'>>[],
  currency: string,
): string {
  const [base, ...others] = compared;
  if (base === undefined) return '';
  const lost = new Map(base.expected.timeline.map(({ day, expected }) => [day, expected]));
  const gaps = others.flatMap((other) =>
    other.expected.timeline.flatMap(({ day, expected }) => {
      const same = lost.get(day);
      const change = same === undefined ? 0 : realChange(expected, same);
      return change === 0 ? [] : [{ other, day, change }];
    }),
  );
  const [first] = gaps.toSorted((one, another) => one.day - another.day);
  if (first === undefined) return 'They lose the same on every day';
  const lastDay = Math.max(...gaps.map(({ day }) => day));
  const [widest] = gaps
    .filter(({ day }) => day === lastDay)
    .toSorted((one, another) => Math.abs(another.change) - Math.abs(one.change));
  if (widest === undefined) return '';
  const { other, change } = widest;
  const much = `${shortMoney(Math.abs(change), currency)} ${change > 0 ? 'more' : 'less'}`;
  return `They part before day ${String(first.day)}; by day ${String(lastDay)} ${nameOf(other)} has lost ${much} than the base`;
}

function nameOf({ series }: { readonly series: Series }): string {
  return `“${shortName(series.name)}”`;
}
