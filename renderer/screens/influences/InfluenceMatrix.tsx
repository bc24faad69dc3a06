import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { endKey, type JudgementTable } from '../../../model/edit/influence.ts';
import type { OutcomePair } from '../../../model/exposure/conditional-chances.ts';
import type { MatrixCell } from '../../store/state.ts';
import type { VariableNames } from '../../words/variables.ts';
import { cellAt, type AxisEntry } from './matrix-axis.ts';
import { readMatrixKey } from './matrix-keys.ts';
import styles from './InfluenceMatrix.module.css';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import { WeightPicker } from './WeightPicker.tsx';

export interface MatrixWords {
  readonly names: ReadonlyMap<string, VariableNames>;
  /** By the key of an outcome's end. */
  readonly clauses: ReadonlyMap<string, string>;
}

interface InfluenceMatrixProps extends MatrixWords {
  readonly axis: readonly AxisEntry[];
  readonly table: JudgementTable;
  readonly cell: MatrixCell | null;
  readonly onSelect: (cell: MatrixCell) => void;
  readonly onToggle: (variable: string) => void;
  readonly onOpen: (variables: readonly string[]) => void;
  readonly onWeigh: (pair: OutcomePair, weight: number) => void;
}

/** The heat map: one stop for the Tab key, arrows from cell to cell, digits for weights. */
export function InfluenceMatrix(props: InfluenceMatrixProps) {
  const { axis, table, names, clauses, cell, onSelect, onToggle, onOpen, onWeigh } = props;
  const grid = useRef<HTMLTableElement>(null);
  const [isMinus, setMinus] = useState(false);
  const [isPicking, setPicking] = useState(false);
  const [said, setSaid] = useState('');
  const row = axis.find(({ key }) => key === cell?.row);
  const column = axis.find(({ key }) => key === cell?.column);
  const isThere = row !== undefined && column !== undefined;
  const pair =
    row?.outcome && column?.outcome && row.variable !== column.variable
      ? { from: row.outcome.end, to: column.outcome.end }
      : null;
  const weight =
    pair === null ? 0 : (table.get(endKey(pair.from))?.get(endKey(pair.to))?.weight ?? 0);

  useLayoutEffect(() => {
    const current = grid.current?.querySelector<HTMLElement>('td[data-current="true"]');
    if (cell !== null && current && document.activeElement !== current) current.focus();
  }, [cell]);

  const select = (next: MatrixCell) => {
    setMinus(false);
    setSaid('');
    onSelect(next);
  };

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLTableCellElement)) return;
    const key = readMatrixKey(event.key, isMinus);
    if (key === null) return;
    event.preventDefault();
    if (key.kind === 'move') return move(key.rows, key.columns);
    if (row === undefined || column === undefined) return;
    if (pair === null) {
      if (key.kind === 'open' && row.variable !== column.variable)
        onOpen([row.variable.key, column.variable.key]);
      else setSaid('Only a cell of two outcomes takes a weight. Enter opens a closed one.');
      return;
    }
    switch (key.kind) {
      case 'minus':
        return setMinus(true);
      case 'open':
        return setPicking(true);
      case 'too-strong':
        return setSaid('A weight is from −3 to +3.');
      case 'weigh':
        setMinus(false);
        setSaid('');
        onWeigh(pair, key.weight);
    }
  };

  const move = (rows: number, columns: number) => {
    const index = (of: AxisEntry | undefined, by: number) =>
      axis[Math.min(axis.length - 1, Math.max(0, (of === undefined ? 0 : axis.indexOf(of)) + by))];
    const [nextRow, nextColumn] = [index(row, rows), index(column, columns)];
    if (nextRow && nextColumn) select({ row: nextRow.key, column: nextColumn.key });
  };

  return (
    <div className={styles.frame}>
      <div className={styles.scroll}>
        <table
          ref={grid}
          role="grid"
          aria-label="Influences: rows make columns likelier"
          className={styles.matrix}
          onKeyDown={press}
          onFocus={({ target }) => {
            const { row: of, column: on } = target.dataset;
            if (of !== undefined && on !== undefined && (of !== cell?.row || on !== cell.column))
              select({ row: of, column: on });
          }}
          onClick={({ target }) => {
            if (!(target instanceof HTMLElement)) return;
            const named = target.closest('button')?.dataset['variable'];
            if (named !== undefined) return onToggle(named);
            const own = target.closest('td')?.dataset;
            const content = cellOf(own?.['row'], own?.['column']);
            if (content === 'several') onOpen(variablesOf(own?.['row'], own?.['column']));
            else if (content === 'weight') setPicking(true);
          }}
        >
          <MatrixHead axis={axis} names={names} />
          <tbody>
            {axis.map((entry, index) => (
              <MatrixRow
                key={entry.key}
                entry={entry}
                axis={axis}
                cells={axis.map((one) => cellAt(table, entry, one))}
                names={names}
                clauses={clauses}
                current={isThere && entry === row ? column.key : null}
                // Before any cell was chosen, the first takes the Tab key.
                reached={isThere ? (entry === row ? column.key : null) : index === 0 ? '' : null}
                isMinus={isMinus && entry === row}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
      {isPicking && pair !== null && (
        <WeightPicker
          grid={grid}
          weight={weight}
          onPick={(picked) => {
            onWeigh(pair, picked);
          }}
          onClose={() => {
            setPicking(false);
          }}
        />
      )}
    </div>
  );

  function entriesOf(of: string | undefined, on: string | undefined) {
    return [axis.find(({ key }) => key === of), axis.find(({ key }) => key === on)] as const;
  }

  function cellOf(of: string | undefined, on: string | undefined) {
    const [from, to] = entriesOf(of, on);
    return from && to ? cellAt(table, from, to).kind : null;
  }

  function variablesOf(of: string | undefined, on: string | undefined): readonly string[] {
    return entriesOf(of, on).flatMap((entry) => entry?.variable.key ?? []);
  }
}
