import { memo } from 'react';
import type { GridWorld } from '../../../../model/grid/grid-world.ts';
import type { Deployment } from '../../../../model/workspace.ts';
import { amountCell } from './amount-cell.ts';
import type { PlacedColumn } from './column-places.ts';
import styles from './DeploymentGrid.module.css';

interface GridRowProps {
  readonly gridId: string;
  readonly deployment: Deployment;
  readonly line: number;
  readonly top: number;
  readonly columns: readonly PlacedColumn[];
  readonly world: GridWorld;
  readonly currency: string;
  /** The columns chosen in this row, ends included; null: none. */
  readonly chosenFrom: number | null;
  readonly chosenTo: number | null;
  /** The column that keys act on, if this is its row. */
  readonly active: number | null;
  /** Rows of a group are one level below its head; without groups there are no levels. */
  readonly level: number | null;
}

/** A deployment. Its cells are drawn anew only when something of them changed: a fling goes through hundreds of rows. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { gridId, deployment, line, top, columns, world, currency, level } = props;
  const { chosenFrom, chosenTo, active } = props;
  return (
    <div
      className={styles.row}
      role="row"
      aria-rowindex={line + 2}
      aria-level={level ?? undefined}
      data-line={line}
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map(({ column, place, left, width }) => {
        const value = column.value(deployment, world);
        const { text, full } =
          column.kind === 'amount'
            ? amountCell(Number(value), currency, width)
            : { text: column.label(value, world), full: undefined };
        const isChosen =
          chosenFrom !== null && chosenTo !== null && place >= chosenFrom && place <= chosenTo;
        return (
          <div
            key={column.key}
            // Only one cell is ever pointed at; a fling need not name the others.
            id={active === place ? `${gridId}-${line}-${place}` : undefined}
            role="gridcell"
            aria-colindex={place + 1}
            aria-selected={isChosen}
            aria-readonly={column.read === null || undefined}
            className={`${styles.cell} ${place === 0 ? styles.name : ''}`}
            data-kind={column.kind}
            data-column={place}
            data-title={column.title}
            data-full={full}
            data-active={active === place || undefined}
            style={place === 0 ? { width } : { left, width }}
          >
            {text}
          </div>
        );
      })}
    </div>
  );
});
