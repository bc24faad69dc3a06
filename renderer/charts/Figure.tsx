import { useId, useState, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { DataTable, type Table } from './DataTable.tsx';
import styles from './Figure.module.css';

interface FigureProps {
  /** The finding, in words made from the numbers. */
  readonly title: string;
  /** What is drawn, and in which unit. */
  readonly unit: string;
  readonly table: Table;
  readonly children: ReactNode;
}

/** A chart under the sentence it proves, or the same numbers as a table. */
export function Figure({ title, unit, table, children }: FigureProps) {
  const [asTable, setAsTable] = useState(false);
  const titleId = useId();
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption className={styles.caption}>
        <div>
          <h3 id={titleId} className={styles.title}>
            {title}
          </h3>
          <p className={styles.unit}>{unit}</p>
        </div>
        <Button
          look="quiet"
          pressed={asTable}
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          {asTable ? 'View as chart' : 'View as table'}
        </Button>
      </figcaption>
      {asTable ? <DataTable table={table} caption={title} /> : children}
    </figure>
  );
}
