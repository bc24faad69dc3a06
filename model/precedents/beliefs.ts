import type { StanceBeliefs } from '../edit/stance.ts';
import type { StanceKind } from '../scenario.ts';
import type { BaseRate } from './base-rate.ts';
import { wholePercents } from './whole-percents.ts';

/**
 * A base rate as beliefs of a scenario: the mean of each stance as whole percents that sum to 1, and where it is from.
 * `whom` says in words who is counted. Pure.
 */
export function beliefsFrom(base: BaseRate, whom: string): StanceBeliefs {
  const { follow, partial, diverge } = base.rates;
  const [following = 0, partially = 0, diverging = 0] = wholePercents([
    follow.mean,
    partial.mean,
    diverge.mean,
  ]);
  return {
    follow: { probability: following, source: originOf(base, 'follow', whom) },
    partial: { probability: partially, source: originOf(base, 'partial', whom) },
    diverge: { probability: diverging, source: originOf(base, 'diverge', whom) },
  };
}

/** The rate with its interval, the rows behind it, how they were counted and what they are not. */
function originOf(base: BaseRate, kind: StanceKind, whom: string): string {
  const { mean, low, high } = base.rates[kind];
  const cases = counted(base.cases.length, 'case');
  const rows = counted(base.precedents.length, 'row');
  return [
    `Precedents, ${whom}: ${kind} ${percent(mean)}% (90%: ${percent(low)}–${percent(high)}%).`,
    `${cases}, ${rows}: ${base.precedents.map(({ id }) => id).join(', ')};`,
    'each case weighs 1, prior Dirichlet(½). A convenience sample, not a frequency.',
  ].join(' ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function percent(share: number): string {
  return (share * 100).toFixed(0);
}
