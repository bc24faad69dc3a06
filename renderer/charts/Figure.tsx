import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { MenuItem, MenuSection, PopoverMenu } from '../ui/PopoverMenu.tsx';
import { DataTable } from './DataTable.tsx';
import { useStore } from '../store/store.ts';
import styles from './Figure.module.css';
import { tellFirstChart } from './first-chart.ts';
import { useFigureLook, type Keepable } from './figure-look.ts';
import type { Table } from './table.ts';
import { useChartExport } from './use-chart-export.ts';

interface FigureProps {
  /** The finding, in words made from the numbers. */
  readonly title: string;
  /** What is drawn, and in which unit. */
  readonly unit: string;
  readonly table: Table;
  /** What a deck keeps of it; absent where it cannot. */
  readonly keep?: Keepable;
  readonly children: ReactNode;
}

/** A chart under the sentence it proves, or the same numbers as a table; either leaves the app as a file. */
export function Figure(props: FigureProps) {
  const look = useFigureLook();
  if (look.on === 'slide') return <FigureOnSlide {...props} isTitled={look.isTitled} />;
  return <FigureOnScreen {...props} scenarios={look.scenarios} />;
}

/** On a slide a chart is only looked at; what it says is said once. */
function FigureOnSlide({
  title,
  unit,
  children,
  isTitled,
}: FigureProps & { readonly isTitled: boolean }) {
  const titleId = useId();
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption>
        <h3 id={titleId} className={isTitled ? 'visually-hidden' : styles.title}>
          {title}
        </h3>
        <p className={styles.unit}>{unit}</p>
      </figcaption>
      <div className={styles.marks}>{children}</div>
    </figure>
  );
}

function FigureOnScreen({
  title,
  unit,
  table,
  keep,
  scenarios,
  children,
}: FigureProps & { readonly scenarios: readonly string[] | null }) {
  useEffect(tellFirstChart, []);
  const showDialog = useStore((state) => state.showDialog);
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
            {keep !== undefined && scenarios !== null && (
              <MenuSection>
                <MenuItem
                  onChoose={() => {
                    showDialog({ kind: 'add-to-deck', chart: { ...keep, scenarios }, title });
                  }}
                >
                  Add to deck…
                </MenuItem>
              </MenuSection>
            )}
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
