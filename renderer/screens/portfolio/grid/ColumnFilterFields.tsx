import { useMemo, useState } from 'react';
import type { ColumnKey, GridColumn } from '../../../../model/grid/grid-column.ts';
import { withFilter, type ColumnFilter } from '../../../../model/grid/grid-view.ts';
import { readAmount } from '../../../../model/grid/read-amount.ts';
import { count, plural } from '../../../format/number.ts';
import type { GridShown } from '../../../store/grid-shown.ts';
import { useStore } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { TypedField, type ReadText } from '../../../ui/TypedField.tsx';
import { columnValues } from './cell-suggestions.ts';
import styles from './ColumnMenu.module.css';

interface ColumnFilterFieldsProps {
  readonly column: GridColumn;
  readonly shown: GridShown;
}

/** Columns of free text where the same few texts come again and again. */
const REPEATED: ReadonlySet<ColumnKey> = new Set(['unit', 'region', 'owner', 'agencies']);
const MOST_VALUES = 200;

/** What the rows of a column are held to: an end or two of a range, a part of the text, or some of its values. */
export function ColumnFilterFields({ column, shown }: ColumnFilterFieldsProps) {
  const filter = useStore((state) => state.gridView.filters[column.key]) ?? null;
  const change = useStore((state) => state.changeGridView);
  const hold = (to: ColumnFilter | null) => {
    change((view) => withFilter(view, column.key, to));
  };
  const isRange = column.kind === 'amount' || column.kind === 'count';
  const isChoice = column.choices !== null || REPEATED.has(column.key);
  return (
    <div className={styles.filter}>
      {isRange && <RangeFields column={column} filter={filter} onHold={hold} />}
      {!isRange && !isChoice && (
        <SearchField
          label="has in it"
          value={filter?.kind === 'contains' ? filter.text : ''}
          onChange={(text) => {
            hold(text.trim() === '' ? null : { kind: 'contains', text });
          }}
        />
      )}
      {isChoice && <ValueList column={column} filter={filter} shown={shown} onHold={hold} />}
      {filter !== null && (
        <Button
          onClick={() => {
            hold(null);
          }}
        >
          Show all again
        </Button>
      )}
    </div>
  );
}

interface FilterPart {
  readonly column: GridColumn;
  readonly filter: ColumnFilter | null;
  readonly onHold: (filter: ColumnFilter | null) => void;
}

function RangeFields({ filter, onHold }: FilterPart) {
  const { least, most } = filter?.kind === 'range' ? filter : { least: null, most: null };
  const hold = (range: { readonly least: number | null; readonly most: number | null }) => {
    onHold(range.least === null && range.most === null ? null : { kind: 'range', ...range });
  };
  const shownAs = (end: number | null) => (end === null ? '' : count(end));
  return (
    <div className={styles.range}>
      <TypedField
        label="is at least"
        shown={shownAs(least)}
        read={readEnd}
        isNumber
        onCommit={(end) => {
          hold({ least: end, most });
        }}
      />
      <TypedField
        label="and at most"
        shown={shownAs(most)}
        read={readEnd}
        isNumber
        onCommit={(end) => {
          hold({ least, most: end });
        }}
      />
    </div>
  );
}

function readEnd(text: string): ReadText<number | null> {
  return text.trim() === '' ? { value: null } : readAmount(text);
}

function ValueList({ column, filter, shown, onHold }: FilterPart & { readonly shown: GridShown }) {
  const [search, setSearch] = useState('');
  const { deployments, world } = shown;
  const all = useMemo(
    () => columnValues(column.key, world, deployments),
    [column, world, deployments],
  );
  const wanted = search.trim().toLowerCase();
  const found = all.filter(({ label }) => label.toLowerCase().includes(wanted));
  const chosen = new Set(filter?.kind === 'values' ? filter.values : []);
  return (
    <>
      {all.length > 8 && <SearchField label="Find a value" value={search} onChange={setSearch} />}
      <div className={styles.values} role="group" aria-label="is one of">
        {found.slice(0, MOST_VALUES).map(({ value, label, count: rows }) => (
          <label key={value} className={styles.value}>
            <input
              type="checkbox"
              checked={chosen.has(value)}
              onChange={(event) => {
                const now = new Set(chosen);
                if (event.target.checked) now.add(value);
                else now.delete(value);
                onHold(now.size === 0 ? null : { kind: 'values', values: [...now] });
              }}
            />
            <span className={styles.valueName} title={label}>
              {label === '' ? 'Empty' : label}
            </span>
            <span className={styles.valueCount}>{count(rows)}</span>
          </label>
        ))}
      </div>
      {found.length > MOST_VALUES && (
        <p className={styles.more}>
          {plural(found.length - MOST_VALUES, 'more value')}: find them by name.
        </p>
      )}
    </>
  );
}
