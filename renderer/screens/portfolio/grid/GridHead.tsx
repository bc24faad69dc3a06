import { useState } from 'react';
import { withColumnAt, withColumnWidth, withNextSort } from '../../../../model/grid/grid-view.ts';
import { useStore } from '../../../store/store.ts';
import type { PlacedColumn } from './column-places.ts';
import styles from './DeploymentGrid.module.css';

interface GridHeadProps {
  readonly gridId: string;
  readonly columns: readonly PlacedColumn[];
  /** The column that keys act on, when it is the head they act in. */
  readonly active: number | null;
  readonly onMenu: (place: number) => void;
}

const DRAGGED = 'application/x-diverge-column';

/** The titles of the columns: a click sorts, with Shift besides; the edge makes one wider, dragging moves it. */
export function GridHead({ gridId, columns, active, onMenu }: GridHeadProps) {
  const view = useStore((state) => state.gridView);
  const change = useStore((state) => state.changeGridView);
  const [target, setTarget] = useState<number | null>(null);
  return (
    <div className={styles.head} role="row" aria-rowindex={1}>
      {columns.map(({ column, place, left, width }) => {
        const at = view.sorts.findIndex((sort) => sort.column === column.key);
        const sort = view.sorts[at];
        const isFiltered = view.filters[column.key] !== undefined;
        return (
          <div
            key={column.key}
            id={`${gridId}--1-${place}`}
            role="columnheader"
            aria-colindex={place + 1}
            aria-sort={sort === undefined ? 'none' : sort.isDescending ? 'descending' : 'ascending'}
            className={`${styles.title} ${place === 0 ? styles.name : ''}`}
            data-kind={column.kind}
            data-head={place}
            data-active={active === place || undefined}
            data-target={target === place || undefined}
            style={place === 0 ? { width } : { left, width }}
            draggable={place > 0}
            onDragStart={(event) => {
              event.dataTransfer.setData(DRAGGED, column.key);
              event.dataTransfer.effectAllowed = 'move';
            }}
            onDragOver={(event) => {
              if (place === 0 || !event.dataTransfer.types.includes(DRAGGED)) return;
              event.preventDefault();
              setTarget(place);
            }}
            onDragLeave={() => {
              setTarget(null);
            }}
            onDrop={(event) => {
              const key = event.dataTransfer.getData(DRAGGED);
              setTarget(null);
              const dragged = view.columns.find((own) => own.key === key);
              if (dragged !== undefined) change((now) => withColumnAt(now, dragged.key, place));
            }}
          >
            <button
              type="button"
              tabIndex={-1}
              className={styles.sort}
              title={`Sort by ${column.title}; with Shift besides`}
              onClick={(event) => {
                const isAdded = event.shiftKey;
                change((now) => withNextSort(now, column.key, isAdded));
              }}
            >
              <span className={styles.titleText}>{column.title}</span>
              {sort !== undefined && (
                <span aria-hidden="true" className={styles.direction}>
                  {sort.isDescending ? '↓' : '↑'}
                  {view.sorts.length > 1 && <small>{at + 1}</small>}
                </span>
              )}
            </button>
            <button
              type="button"
              tabIndex={-1}
              className={styles.menuButton}
              aria-label={`${column.title}: sort, filter, group${isFiltered ? '; filtered' : ''}`}
              title="Sort, filter, group (Alt+↓)"
              data-filtered={isFiltered || undefined}
              onClick={() => {
                onMenu(place);
              }}
            >
              {isFiltered ? '▼' : '▾'}
            </button>
            <span
              className={styles.edge}
              aria-hidden="true"
              onPointerDown={(event) => {
                event.preventDefault();
                event.stopPropagation();
                event.currentTarget.setPointerCapture(event.pointerId);
              }}
              onPointerMove={(event) => {
                if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
                const from = event.currentTarget.parentElement?.getBoundingClientRect().left ?? 0;
                const wanted = event.clientX - from;
                change((now) => withColumnWidth(now, column.key, wanted));
              }}
              onDoubleClick={() => {
                change((now) => withColumnWidth(now, column.key, column.width));
              }}
            />
          </div>
        );
      })}
    </div>
  );
}
