import type { ReactNode } from 'react';
import type { PortfolioFilter } from '../../model/portfolio-filter.ts';
import { isChosen, type Focus } from './focus.ts';

interface ChoosableGroupProps {
  readonly focus: Focus;
  readonly facets: PortfolioFilter;
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Marks of a drawing that stand for a part of the portfolio, which mouse and keyboard choose. */
export function ChoosableGroup({ focus, facets, label, className, children }: ChoosableGroupProps) {
  const { choose } = focus;
  if (choose === null) return <g>{children}</g>;
  return (
    <g
      role="button"
      tabIndex={0}
      className={className}
      aria-label={label}
      aria-pressed={isChosen(focus, facets)}
      onClick={() => {
        choose(facets);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose(facets);
      }}
    >
      {children}
    </g>
  );
}
