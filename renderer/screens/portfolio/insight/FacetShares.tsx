import { useId, useState } from 'react';
import {
  concentrationIn,
  largestFirst,
  type InsightFacet,
  type Measure,
  type NamedPart,
} from '../../../../model/insight/portfolio-insight.ts';
import type { GridWorld } from '../../../../model/grid/grid-world.ts';
import { count, expectedCount } from '../../../format/number.ts';
import { Button } from '../../../ui/Button.tsx';
import { facetFinding, facetNouns, partName } from './insight-words.ts';
import styles from './InsightPanel.module.css';
import { ShareRow } from './ShareRow.tsx';
import { useNarrowed } from './use-narrowed.ts';

interface FacetSharesProps {
  readonly facet: InsightFacet;
  readonly parts: readonly NamedPart[];
  readonly total: number;
  readonly world: GridWorld;
  readonly measure: Measure;
  readonly currency: string;
}

/** So many are shown until somebody asks for all. */
const MOST_SHOWN = 5;

/** Who takes how much, the largest first, and how concentrated that is. */
export function FacetShares({ facet, parts, total, world, measure, currency }: FacetSharesProps) {
  const heading = useId();
  const [showsAll, setShowsAll] = useState(false);
  const { isNarrowedTo, narrowTo } = useNarrowed(facet);
  const sorted = largestFirst(parts, measure);
  const shown = showsAll ? sorted : sorted.slice(0, MOST_SHOWN);
  const [first] = sorted;
  const names = { vendor: world.vendors, channel: world.channels, model: world.models };
  const nameOf = (key: string) => (facet === 'region' ? key : names[facet].nameOf(key));
  const concentration = concentrationIn(parts, measure);
  const [one, many] = facetNouns[facet];
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading}>{facetFinding(facet, first, nameOf(first?.key ?? ''), total, measure)}</h3>
      {concentration !== null && (
        <p className={styles.soft}>
          <dfn tabIndex={0} title={HHI}>
            HHI {count(concentration.hhi)}
          </dfn>
          {', '}
          <dfn tabIndex={0} title={EFFECTIVE}>
            {concentration.effective < 1.005
              ? `as good as one ${one} alone`
              : `as concentrated as ${expectedCount(concentration.effective)} equal ${many}`}
          </dfn>
        </p>
      )}
      <ul>
        {shown.map((part) => (
          <ShareRow
            key={part.key}
            name={partName(nameOf(part.key))}
            part={part}
            total={total}
            measure={measure}
            currency={currency}
            isChosen={isNarrowedTo([part.key])}
            onChoose={() => {
              narrowTo([part.key]);
            }}
          />
        ))}
      </ul>
      {sorted.length > MOST_SHOWN && (
        <Button
          look="quiet"
          onClick={() => {
            setShowsAll(!showsAll);
          }}
        >
          {showsAll ? 'Show fewer' : `Show all ${count(sorted.length)} ${many}`}
        </Button>
      )}
    </section>
  );
}

const HHI =
  'Herfindahl–Hirschman index: the squares of the percentages, added up. 10,000 when one has it all, 2,500 when four share it equally.';
const EFFECTIVE =
  'Effective number, 10,000 / HHI: so many, if they shared it equally, would be as concentrated.';
