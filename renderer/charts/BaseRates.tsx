import { STANCE_KINDS } from '../../model/edit/stance.ts';
import type { BaseRate } from '../../model/precedents/base-rate.ts';
import { plural } from '../format/number.ts';
import { StanceMark } from '../ui/StanceMark.tsx';
import { stanceNames } from '../words/stance.ts';
import styles from './BaseRates.module.css';
import { Figure } from './Figure.tsx';
import { numberOf, share, type Column } from './table.ts';
import { baseRateFinding, percentOf, rangeWords } from './precedent-findings.ts';

/** One row: whom it counts, and what they did. */
export interface RateRow {
  readonly name: string;
  readonly base: BaseRate;
  /** Shows the rows behind it alone; absent where they are shown already. */
  readonly onChoose?: () => void;
}

interface BaseRatesProps {
  /** What they did who are counted together: the first row, and the title. */
  readonly all: RateRow;
  readonly groups: readonly RateRow[];
  /** What the rows are split by. */
  readonly by: string;
}

/** What others did: the rate of each stance as a point within its 90% interval, on one scale from 0 to 100%. */
export function BaseRates({ all, groups, by }: BaseRatesProps) {
  const rows = [all, ...groups];
  return (
    <Figure
      title={baseRateFinding(all.base)}
      unit="Share of cases: posterior mean and 90% interval, from 0 to 100%. Each case weighs 1 however many rows it has; prior Dirichlet(½)"
      table={{
        columns: [by, numberOf('Cases'), numberOf('Rows'), ...STANCE_KINDS.flatMap(columnsOf)],
        rows: rows.map(({ name, base }) => [
          name,
          base.cases.length,
          base.precedents.length,
          ...STANCE_KINDS.flatMap((kind) => {
            const rate = base.rates[kind];
            return [rate.mean, rate.low, rate.high];
          }),
        ]),
      }}
    >
      <table className={styles.rates}>
        <thead>
          <tr>
            <th scope="col">{by}</th>
            <th scope="col" className={styles.counts}>
              Cases · rows
            </th>
            {STANCE_KINDS.map((kind) => (
              <th key={kind} scope="col">
                <span className={styles.kind}>
                  <StanceMark kind={kind} />
                  {stanceNames[kind]}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <RateLine key={row.name} row={row} isTotal={place === 0} />
          ))}
        </tbody>
      </table>
    </Figure>
  );
}

function columnsOf(kind: keyof typeof stanceNames): readonly Column[] {
  const name = stanceNames[kind];
  return [share(name), share(`${name}, 5%`), share(`${name}, 95%`)];
}

function RateLine({ row, isTotal }: { readonly row: RateRow; readonly isTotal: boolean }) {
  const { name, base, onChoose } = row;
  const { cases, precedents } = base;
  return (
    <tr className={isTotal ? styles.total : undefined}>
      <th scope="row" title={name}>
        {onChoose === undefined ? (
          name
        ) : (
          <button
            type="button"
            className={styles.choose}
            title={`Show ${plural(precedents.length, 'row')} of ${plural(cases.length, 'case')}`}
            onClick={onChoose}
          >
            {name}
          </button>
        )}
      </th>
      <td className={styles.counts} title={cases.join(', ')}>
        {cases.length} · {precedents.length}
      </td>
      {STANCE_KINDS.map((kind) => {
        const rate = base.rates[kind];
        return (
          <td key={kind} title={`${percentOf(rate.mean)}, 90%: ${rangeWords(rate)}`}>
            <span className={styles.rate}>
              <span className={styles.track} aria-hidden="true">
                <span
                  className={styles.interval}
                  style={{
                    left: `${String(rate.low * 100)}%`,
                    width: `${String((rate.high - rate.low) * 100)}%`,
                  }}
                />
                <span className={styles.point} style={{ left: `${String(rate.mean * 100)}%` }}>
                  <StanceMark kind={kind} />
                </span>
              </span>
              <span className={styles.share}>{percentOf(rate.mean)}</span>
              <span className="visually-hidden">, 90% interval {rangeWords(rate)}</span>
            </span>
          </td>
        );
      })}
    </tr>
  );
}
