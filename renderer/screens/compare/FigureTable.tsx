import { comparedFinding } from '../../charts/compared-findings.ts';
import type { Series } from '../../charts/compared-series.ts';
import { shortName } from '../../words/short-name.ts';
import { Figure } from '../../charts/Figure.tsx';
import { SeriesMark } from '../../charts/SeriesMark.tsx';
import { bestPlanName, FIGURE_ROWS, type FigureRow, type Known } from './figure-rows.ts';
import { changeWords, figureWords } from './figure-words.ts';
import styles from './FigureTable.module.css';

/** A scenario compared, how it is drawn and what is known of it. */
export interface Column extends Known {
  readonly series: Series;
  /** There are no figures of it, and none will come. */
  readonly isRefused: boolean;
}

interface FigureTableProps {
  /** The base first. */
  readonly columns: readonly Column[];
  readonly currency: string;
}

/** The figures of each scenario, and their change against the base. */
export function FigureTable({ columns, currency }: FigureTableProps) {
  const [base, ...others] = columns;
  if (base === undefined) return null;
  // A figure that none of them has, such as the chance over a tolerance nobody set, is no row.
  const rows = FIGURE_ROWS.filter(
    (row) =>
      row.key !== 'overTolerance' ||
      columns.some(({ scenario }) => scenario.tolerance !== undefined),
  );
  return (
    <Figure
      keep={{ kind: 'compared-figures' }}
      title={titleOf(columns, currency)}
      unit={`${unitWords(columns)}, ${currency}; changes are against the base`}
      table={{
        columns: [
          'Figure',
          ...columns.map(({ series }) => `${series.letter}: ${shortName(series.name)}`),
        ],
        rows: [
          ...rows.map((row) => [
            row.label,
            ...columns.map((column) => figureWords(row, row.read(column), currency).exact),
          ]),
          ['Best plan', ...columns.map((column) => bestPlanName(column) ?? '–')],
        ],
      }}
    >
      <div className={styles.scroll} role="region" aria-label="Figures compared" tabIndex={0}>
        <table className={styles.figures}>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              {columns.map(({ series }, place) => (
                <th
                  key={series.letter}
                  scope="col"
                  colSpan={place === 0 ? 1 : 2}
                  title={series.name}
                >
                  <SeriesMark series={series} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <FigureLine key={row.key} row={row} base={base} others={others} currency={currency} />
            ))}
            <tr className={styles.plans}>
              <th scope="row" title="The plan that is best by expected loss">
                Best plan
              </th>
              {columns.map((column, place) => (
                <td
                  key={column.series.letter}
                  className={place === 0 ? undefined : styles.start}
                  colSpan={place === 0 ? 1 : 2}
                  title={bestPlanName(column) ?? undefined}
                >
                  <span className={`${styles.plan ?? ''} two-lines`}>
                    {bestPlanName(column) ?? (column.isRefused ? '–' : '…')}
                  </span>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </Figure>
  );
}

interface FigureLineProps {
  readonly row: FigureRow;
  readonly base: Column;
  readonly others: readonly Column[];
  readonly currency: string;
}

function FigureLine({ row, base, others, currency }: FigureLineProps) {
  const held = row.read(base);
  return (
    <tr data-row={row.key}>
      <th scope="row" title={row.hint}>
        {row.label}
      </th>
      <FigureCell row={row} column={base} currency={currency} />
      {others.map((other) => {
        const change = changeWords(row, held, row.read(other), currency);
        return [
          <FigureCell
            key={other.series.letter}
            row={row}
            column={other}
            currency={currency}
            isStart
          />,
          <td
            key={`${other.series.letter} change`}
            className={styles.change}
            data-same={change === 'same'}
          >
            {change}
          </td>,
        ];
      })}
    </tr>
  );
}

interface FigureCellProps {
  readonly row: FigureRow;
  readonly column: Column;
  readonly currency: string;
  /** The first of a pair of columns. */
  readonly isStart?: boolean;
}

function FigureCell({ row, column, currency, isStart = false }: FigureCellProps) {
  const value = row.read(column);
  const { short, exact } = figureWords(row, value, currency);
  const isComing = value === null && column.whole === null && !column.isRefused;
  return (
    <td
      className={isStart ? styles.start : undefined}
      data-of={column.series.letter}
      title={isComing ? 'not worked out yet' : exact}
    >
      {isComing ? '…' : short}
    </td>
  );
}

function titleOf(columns: readonly Column[], currency: string): string {
  const known = columns.flatMap(({ series, expected }) =>
    expected === null ? [] : [{ series, expected }],
  );
  return known.length === columns.length
    ? comparedFinding(known, currency)
    : 'The figures side by side';
}

/** Losses of different horizons are not alike: the line under the title says so. */
function unitWords(columns: readonly Column[]): string {
  const horizons = [...new Set(columns.map(({ scenario }) => scenario.horizonDays))];
  const [only] = horizons;
  return horizons.length === 1
    ? `Loss over ${String(only)} days`
    : `Loss over different horizons: ${horizons.map(String).join(' and ')} days`;
}
