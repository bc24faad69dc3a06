import { useEffect } from 'react';
import type { Content } from '../../../../model/change/content.ts';
import type { PartExposure } from '../../../../model/exposure/part.ts';
import { FACETS, type Facet, type PortfolioFilter } from '../../../../model/portfolio-filter.ts';
import { shortMoney } from '../../../format/money.ts';
import { count, plural } from '../../../format/number.ts';
import { isTyping } from '../../../ui/is-typing.ts';
import { facetNames, facetValueNames } from '../../../words/facets.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './FilterBar.module.css';

interface FilterBarProps {
  readonly filter: PortfolioFilter;
  /** The figures of what is chosen; null until they are there. */
  readonly part: PartExposure | null;
  readonly wholeLoss: number;
  readonly content: Content;
  readonly letGo: (facets: readonly Facet[]) => void;
  readonly isListed: boolean;
  readonly onList: (isListed: boolean) => void;
}

/** What the charts tell apart, a chip each, and how to let go of it. */
export function FilterBar(props: FilterBarProps) {
  const { filter, part, wholeLoss, content, letGo, isListed, onList } = props;
  const { currency } = content.workspace;
  const nameOf = facetValueNames(content);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event.target)) return;
      // What lies on top closes first.
      if (document.querySelector('dialog[open], [popover]:popover-open') !== null) return;
      letGo(FACETS);
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, [letGo]);
  return (
    <section className={styles.bar} aria-label="Chosen">
      <ul className={styles.chips}>
        {FACETS.map((facet) => {
          const value = filter[facet];
          if (value === undefined) return null;
          const words = `${facetNames[facet]}: ${nameOf(facet, value)}`;
          return (
            <li key={facet}>
              <button
                type="button"
                className={styles.chip}
                aria-label={`Let go of ${words}`}
                onClick={() => {
                  letGo([facet]);
                }}
              >
                {words} <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className={styles.figures} aria-live="polite">
        {part === null
          ? 'Being worked out…'
          : `${count(part.positions.length)} of ${plural(content.deployments.items.length, 'deployment')}, ${shortMoney(part.loss.expected, currency)} of ${shortMoney(wholeLoss, currency)} expected loss`}
      </p>
      <div className={styles.actions}>
        <Button
          look="quiet"
          pressed={isListed}
          onClick={() => {
            onList(!isListed);
          }}
        >
          {isListed ? 'Hide the list' : 'List them'}
        </Button>
        <Button
          look="quiet"
          title="Esc"
          onClick={() => {
            letGo(FACETS);
          }}
        >
          Clear
        </Button>
      </div>
    </section>
  );
}
