import { STANCE_KINDS } from '../edit/stance.ts';
import type { StanceKind } from '../scenario.ts';
import { betaQuantile } from './beta-distribution.ts';
import { valuesOf, type PrecedentGroup } from './filter.ts';
import type { Precedent } from './precedent.ts';

/** How often a stance was taken, and how little is known of it. */
export interface StanceRate {
  /** In cases: rows of one case share the one case between them. */
  readonly weight: number;
  /** The posterior mean, 0–1. */
  readonly mean: number;
  /** The 5th and the 95th percentile of the posterior: equally much is left out on either side. */
  readonly low: number;
  readonly high: number;
}

/** What those did who are counted here. */
export interface BaseRate {
  readonly rates: Readonly<Record<StanceKind, StanceRate>>;
  /** The rows behind it, and the cases they belong to. */
  readonly precedents: readonly Precedent[];
  readonly cases: readonly string[];
}

/** Half a case of each stance: Jeffreys' prior of a share with three outcomes. */
const PRIOR = 0.5;

/**
 * How often others followed, went partial or diverged. Each case weighs 1, however many rows it has, since rows of one
 * case are not independent: with n rows of a case, each counts 1/n. With the weights w and N cases the posterior is
 * Dirichlet(½ + w); its mean is (½ + w) / (3/2 + N), its 90% intervals are those of the Beta marginals. The means sum
 * to 1. Without any rows the prior is left: a third each, and nearly everything possible. Pure; deterministic.
 * Source: issue 4, "Precedents".
 *
 * Example: one case of two rows, one follows and one diverges → weights ½, 0, ½ → means 0.4, 0.2, 0.4.
 */
export function baseRate(precedents: readonly Precedent[]): BaseRate {
  const weights = caseWeights(precedents);
  const cases = valuesOf(precedents, 'case');
  const total = PRIOR * STANCE_KINDS.length + cases.length;
  const rateOf = (kind: StanceKind): StanceRate => {
    const weight = precedents.reduce(
      (sum, precedent) => (precedent.stance === kind ? sum + (weights.get(precedent) ?? 0) : sum),
      0,
    );
    const own = PRIOR + weight;
    return {
      weight,
      mean: own / total,
      low: betaQuantile(0.05, own, total - own),
      high: betaQuantile(0.95, own, total - own),
    };
  };
  return {
    rates: { follow: rateOf('follow'), partial: rateOf('partial'), diverge: rateOf('diverge') },
    precedents,
    cases,
  };
}

/** The base rates of each value of a field, most cases first; those of a case count within the group. Pure. */
export function baseRatesBy<Field extends PrecedentGroup>(
  precedents: readonly Precedent[],
  field: Field,
): readonly (BaseRate & { readonly value: Precedent[Field] })[] {
  return valuesOf(precedents, field)
    .map((value) => ({
      value,
      ...baseRate(precedents.filter((precedent) => precedent[field] === value)),
    }))
    .sort(
      (one, other) =>
        other.cases.length - one.cases.length || other.precedents.length - one.precedents.length,
    );
}

/** What each row counts where every case weighs 1. Pure. */
export function caseWeights(precedents: readonly Precedent[]): ReadonlyMap<Precedent, number> {
  const rows = new Map<string, number>();
  for (const { case: own } of precedents) rows.set(own, (rows.get(own) ?? 0) + 1);
  return new Map(precedents.map((precedent) => [precedent, 1 / (rows.get(precedent.case) ?? 1)]));
}
