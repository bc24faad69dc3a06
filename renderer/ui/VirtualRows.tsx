import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import styles from './VirtualRows.module.css';

interface VirtualRowsProps {
  readonly label: string;
  readonly count: number;
  /** Pixels; every row has the same. */
  readonly rowHeight: number;
  /** What stands above the rows and stays in sight: cells of role `columnheader`. */
  readonly head: ReactNode;
  /** The cells of a row. */
  readonly row: (index: number) => ReactNode;
  /** The columns of head and rows, as CSS has them. */
  readonly columns: string;
}

/** A table of which only the rows in sight are drawn: thousands scroll like ten. */
export function VirtualRows(props: VirtualRowsProps) {
  const { label, count, rowHeight, head, row, columns } = props;
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const grid = { gridTemplateColumns: columns };
  return (
    <div ref={frame} className={styles.frame} tabIndex={0} role="region" aria-label={label}>
      <div role="table" aria-label={label} aria-rowcount={count + 1}>
        <div role="rowgroup" className={styles.head}>
          <div role="row" className={styles.row} style={grid} aria-rowindex={1}>
            {head}
          </div>
        </div>
        <div role="rowgroup" className={styles.rows} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start, key }) => (
            <div
              key={key}
              role="row"
              aria-rowindex={index + 2}
              className={styles.row}
              style={{
                ...grid,
                height: rowHeight,
                position: 'absolute',
                transform: `translateY(${String(start)}px)`,
              }}
            >
              {row(index)}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
