import { useId, useRef, useState, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { MenuItem, MenuSection, PopoverMenu } from '../ui/PopoverMenu.tsx';
import { DataTable } from './DataTable.tsx';
import styles from './Figure.module.css';
import type { Table } from './table.ts';
import { useChartExport } from './use-chart-export.ts';

interface FigureProps {
  /** The finding, in words made from the numbers. */
  readonly title: string;
  /** What is drawn, and in which unit. */
  readonly unit: string;
  readonly table: Table;
  readonly children: ReactNode;
}

/** A chart under the sentence it proves, or the same numbers as a table; either leaves the app as a file. */
export function Figure({ title, unit, table, children }: FigureProps) {
  const [asTable, setAsTable] = useState(false);
  const figure = useRef<HTMLElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  const { copyPicture, save } = useChartExport({ figure, words, marks, title, table });
  const titleId = useId();
  return (
    <figure ref={figure} className={styles.figure} aria-labelledby={titleId}>
      <figcaption className={styles.caption}>
        <div ref={words}>
          <h3 id={titleId} className={styles.title}>
            {title}
          </h3>
          <p className={styles.unit}>{unit}</p>
        </div>
        <div className={styles.actions}>
          <Button
            look="quiet"
            pressed={asTable}
            onClick={() => {
              setAsTable(!asTable);
            }}
          >
            {asTable ? 'View as chart' : 'View as table'}
          </Button>
          <PopoverMenu label="Copy or save this chart" face="⋯">
            {!asTable && (
              <MenuSection>
                <MenuItem onChoose={copyPicture}>Copy as picture</MenuItem>
                <MenuItem onChoose={() => save('svg')}>Save as SVG…</MenuItem>
                <MenuItem onChoose={() => save('png')}>Save as PNG…</MenuItem>
              </MenuSection>
            )}
            <MenuSection>
              <MenuItem onChoose={() => save('csv')}>Save as CSV…</MenuItem>
            </MenuSection>
          </PopoverMenu>
        </div>
      </figcaption>
      {asTable ? (
        <DataTable table={table} caption={title} />
      ) : (
        <div ref={marks} className={styles.marks}>
          {children}
        </div>
      )}
    </figure>
  );
}
