import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import type { Content } from '../../../../model/change/content.ts';
import type { PartExposure } from '../../../../model/exposure/part.ts';
import { exactMoney } from '../../../format/money.ts';
import { percent } from '../../../format/number.ts';
import { facetValueNames } from '../../../words/facets.ts';
import styles from './DeploymentList.module.css';
import { rowsOf, type ListColumn } from './deployment-rows.ts';

const ROW_HEIGHT = 28;

const COLUMNS: readonly { readonly column: ListColumn; readonly name: string }[] = [
  { column: 'name', name: 'Deployment' },
  { column: 'unit', name: 'Unit' },
  { column: 'use', name: 'Runs on' },
  { column: 'loss', name: 'Expected loss' },
  { column: 'chance', name: 'Blocked' },
  { column: 'spend', name: 'Spend a year' },
];

interface DeploymentListProps {
  readonly part: PartExposure;
  readonly content: Content;
}

/** The deployments behind what is chosen; only the rows in sight are in the page. */
export function DeploymentList({ part, content }: DeploymentListProps) {
  const { currency } = content.workspace;
  const [sortedBy, setSortedBy] = useState<ListColumn>('loss');
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    () => rowsOf(part, content.deployments.items, facetValueNames(content), sortedBy),
    [part, content, sortedBy],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  return (
    <section className={styles.list} aria-label="Deployments behind it">
      {rows.length === 0 ? (
        <p className={styles.none}>
          No deployment is all of this at once. Let go of one of the choices above.
        </p>
      ) : (
        <div
          ref={scroller}
          className={styles.scroll}
          role="table"
          aria-label="Chosen deployments"
          aria-rowcount={rows.length + 1}
          tabIndex={0}
        >
          <div className={`${styles.row} ${styles.head}`} role="row" aria-rowindex={1}>
            {COLUMNS.map(({ column, name }) => (
              <span
                key={column}
                role="columnheader"
                aria-sort={
                  sortedBy !== column ? 'none' : isText(column) ? 'ascending' : 'descending'
                }
              >
                <button
                  type="button"
                  onClick={() => {
                    setSortedBy(column);
                  }}
                >
                  {name}
                  {sortedBy === column && <span aria-hidden="true"> ↓</span>}
                </button>
              </span>
            ))}
          </div>
          <div className={styles.body} role="rowgroup" style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((shown) => {
              const row = rows[shown.index];
              if (row === undefined) return null;
              return (
                <div
                  key={row.id}
                  className={`${styles.row} ${styles.item}`}
                  role="row"
                  aria-rowindex={shown.index + 2}
                  style={{ transform: `translateY(${shown.start}px)` }}
                >
                  {[
                    row.name,
                    row.unit,
                    row.use,
                    exactMoney(row.loss, currency),
                    percent(row.chance),
                    exactMoney(row.spend, currency),
                  ].map((cell, column) => (
                    <span key={column} role="cell" title={cell}>
                      {cell}
                    </span>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      )}
    </section>
  );
}

function isText(column: ListColumn): boolean {
  return column === 'name' || column === 'unit' || column === 'use';
}
