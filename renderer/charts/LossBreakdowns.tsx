import { memo } from 'react';
import type { Content } from '../../model/change/content.ts';
import type { LossFacet } from '../../model/deck/deck.ts';
import type { Facet } from '../../model/portfolio-filter.ts';
import type { ShownExpected } from '../engine/shown-exposure.ts';
import { facetNames, facetValueNames } from '../words/facets.ts';
import { breakdownFinding } from './breakdown-finding.ts';
import { findingOf, NO_FOCUS, type Focus } from './focus.ts';
import { LossBars, type LossBar } from './LossBars.tsx';
import { isOfSameFigures } from './same-figures.ts';
import styles from './LossBreakdowns.module.css';

const GROUPS = ['unit', 'channel', 'vendor', 'criticality', 'region'] as const satisfies Facet[];

/** Where: the expected loss by unit, cloud, vendor, criticality and region, on one scale so that bars compare across. */
export const LossBreakdowns = memo(function LossBreakdowns({
  exposure,
  content,
  focus,
}: {
  readonly exposure: ShownExpected;
  readonly content: Content;
  readonly focus: Focus;
}) {
  const nameOf = facetValueNames(content);
  const groups = GROUPS.map((facet) => ({
    facet,
    what: facetNames[facet].toLowerCase(),
    bars: barsOf(exposure.lossBy[facet], focus.part?.lossBy[facet] ?? null, (value) =>
      nameOf(facet, value),
    ),
  }));
  const amounts = groups.flatMap(({ bars }) =>
    bars.flatMap(({ amount, whole }) => [amount, whole]),
  );
  const scale = [Math.min(0, ...amounts), Math.max(0, ...amounts)] as const;
  return (
    <div className={styles.breakdowns}>
      {groups.map(({ facet, what, bars }) => (
        <LossBars
          key={facet}
          title={findingOf(focus, breakdownFinding(what, bars))}
          what={what}
          facet={facet}
          bars={bars}
          scale={scale}
          currency={content.workspace.currency}
          focus={focus}
        />
      ))}
    </div>
  );
}, isOfSameFigures);

/** The losses by one facet alone, on a scale of their own. */
export function LossBreakdown({
  facet,
  exposure,
  content,
}: {
  readonly facet: LossFacet;
  readonly exposure: ShownExpected;
  readonly content: Content;
}) {
  const { what, bars } = lossesBy(facet, exposure, content);
  const amounts = bars.map(({ amount }) => amount);
  return (
    <LossBars
      title={breakdownFinding(what, bars)}
      what={what}
      facet={facet}
      bars={bars}
      scale={[Math.min(0, ...amounts), Math.max(0, ...amounts)]}
      currency={content.workspace.currency}
      focus={NO_FOCUS}
    />
  );
}

/** The bars of one facet, and what it is called in a sentence. */
export function lossesBy(
  facet: LossFacet,
  { lossBy }: ShownExpected,
  content: Content,
): { readonly what: string; readonly bars: readonly LossBar[] } {
  const nameOf = facetValueNames(content);
  const bars = barsOf(lossBy[facet], null, (value) => nameOf(facet, value));
  return { what: facetNames[facet].toLowerCase(), bars };
}

/** Largest loss first, as many as can be read; the rest, where there is one, as one bar. */
function barsOf(
  losses: Readonly<Record<string, number>>,
  part: Readonly<Record<string, number>> | null,
  nameOf: (value: string) => string,
): readonly LossBar[] {
  const parts = part === null ? null : new Map(Object.entries(part));
  const bars = Object.entries(losses)
    .map(([value, whole]) => ({
      ...{ value, name: nameOf(value), whole },
      amount: parts === null ? whole : (parts.get(value) ?? 0),
    }))
    .sort((one, other) => other.amount - one.amount || other.whole - one.whole);
  if (bars.length <= MOST_BARS) return bars;
  const rest = bars.slice(MOST_BARS - 1);
  const sum = (field: 'whole' | 'amount') => rest.reduce((total, bar) => total + bar[field], 0);
  return [
    ...bars.slice(0, MOST_BARS - 1),
    { value: null, name: `${rest.length} others`, whole: sum('whole'), amount: sum('amount') },
  ];
}

const MOST_BARS = 8;
