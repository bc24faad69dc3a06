import { memo } from 'react';
import { percent, plural } from '../../format/number.ts';
import { signedWeight, weightWords } from '../../words/weight.ts';
import type { MatrixWords } from './InfluenceMatrix.tsx';
import { isSameContent, type AxisEntry, type CellContent } from './matrix-axis.ts';
import styles from './InfluenceMatrix.module.css';

interface MatrixRowProps extends MatrixWords {
  readonly entry: AxisEntry;
  readonly axis: readonly AxisEntry[];
  /** What stands in it, column by column. */
  readonly cells: readonly CellContent[];
  /** The column of the cell that is chosen, if it is in this row. */
  readonly current: string | null;
  /** The column the Tab key reaches in this row; '' for the first one. */
  readonly reached: string | null;
  /** A minus was typed into the chosen cell and waits for its digit. */
  readonly isMinus: boolean;
}

/** One outcome, or a closed variable, and what it does to every other. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { entry, axis, cells, names, clauses, current, reached, isMinus } = props;
  const { variable, outcome, isFirst } = entry;
  const name = names.get(variable.key)?.name ?? variable.key;
  return (
    <tr className={isFirst ? styles.rowEdge : undefined}>
      {isFirst && (
        <th
          scope={outcome === null ? 'row' : 'rowgroup'}
          rowSpan={outcome === null ? 1 : variable.outcomes.length}
          colSpan={outcome === null ? 2 : 1}
          className={styles.left}
        >
          <button
            type="button"
            className={styles.variable}
            aria-expanded={outcome !== null}
            title={name}
            data-variable={variable.key}
          >
            <span aria-hidden="true" className={styles.sign}>
              {outcome === null ? '▸' : '▾'}
            </span>
            <span className={styles.name}>{name}</span>
          </button>
        </th>
      )}
      {outcome !== null && (
        <th scope="row" className={styles.outcome}>
          <span className={styles.outcomeLine}>
            <span className={styles.name} title={names.get(variable.key)?.outcomes.get(outcome.id)}>
              {names.get(variable.key)?.outcomes.get(outcome.id) ?? outcome.id}
            </span>
            <span className={styles.chance}>{percent(outcome.probability)}</span>
          </span>
        </th>
      )}
      {axis.map((column, index) => {
        const content = cells[index] ?? NOTHING;
        const isCurrent = column.key === current;
        return (
          <td
            key={column.key}
            role="gridcell"
            data-row={entry.key}
            data-column={column.key}
            data-current={isCurrent}
            aria-selected={isCurrent}
            aria-label={`${cellSubject(entry, column, props)}: ${cellWords(content)}`}
            tabIndex={column.key === reached || (reached === '' && index === 0) ? 0 : -1}
            className={`${styles.cell} ${column.isFirst ? styles.edge : ''}`}
            {...heatOf(content)}
          >
            {isMinus && isCurrent ? '−' : cellText(content)}
          </td>
        );
      })}
    </tr>
  );

  function cellSubject(row: AxisEntry, column: AxisEntry, words: MatrixWords): string {
    if (row.outcome !== null && column.outcome !== null)
      return `If ${clauses.get(row.key) ?? row.key}, ${clauses.get(column.key) ?? column.key}`;
    const nameOf = ({ variable: own }: AxisEntry) => words.names.get(own.key)?.name ?? own.key;
    return `${nameOf(row)} on ${nameOf(column)}`;
  }
}, isSameRow);

const NOTHING: CellContent = { kind: 'weight', weight: 0 };

/** A judgement changes one cell: the other rows, thousands of cells, stay as they are. */
function isSameRow(one: MatrixRowProps, other: MatrixRowProps): boolean {
  return (
    one.entry === other.entry &&
    one.axis === other.axis &&
    one.names === other.names &&
    one.clauses === other.clauses &&
    one.current === other.current &&
    one.reached === other.reached &&
    one.isMinus === other.isMinus &&
    one.cells.every((cell, index) => isSameContent(cell, other.cells[index] ?? NOTHING))
  );
}

function cellText(content: CellContent): string {
  switch (content.kind) {
    case 'own':
      return '';
    case 'weight':
      return content.weight === 0 ? '' : signedWeight(content.weight);
    case 'several':
      return content.promoting + content.restricting === 0
        ? ''
        : String(content.promoting + content.restricting);
  }
}

function cellWords(content: CellContent): string {
  switch (content.kind) {
    case 'own':
      return 'one variable';
    case 'weight':
      return weightWords(content.weight);
    case 'several': {
      const { promoting, restricting } = content;
      if (promoting + restricting === 0) return 'no influence';
      return `${plural(promoting, 'judgement promotes', 'judgements promote')}, ${String(restricting)} ${restricting === 1 ? 'restricts' : 'restrict'}`;
    }
  }
}

/** The sign as a side and a colour, the size as a depth of colour. */
function heatOf(content: CellContent) {
  switch (content.kind) {
    case 'own':
      return { 'data-heat': 'own' };
    case 'weight':
      if (content.weight === 0) return {};
      return {
        'data-heat': content.weight > 0 ? 'promotes' : 'restricts',
        'data-depth': Math.min(3, Math.abs(content.weight)),
      };
    case 'several': {
      const { promoting, restricting } = content;
      if (promoting + restricting === 0) return { 'data-several': true };
      const heat = restricting === 0 ? 'promotes' : promoting === 0 ? 'restricts' : 'both';
      return { 'data-several': true, 'data-heat': heat, 'data-depth': 1 };
    }
  }
}
