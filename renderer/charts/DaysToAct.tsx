import type { DaysBin, DaysToAct as Days } from '../../model/precedents/days-to-act.ts';
import { plural } from '../format/number.ts';
import styles from './DaysToAct.module.css';
import { Figure } from './Figure.tsx';
import { daysFinding } from './precedent-findings.ts';
import { numberOf } from './table.ts';

/** How fast those acted who withdrew: rows and cases in each span of days. */
export function DaysToAct({ days }: { readonly days: Days }) {
  const most = Math.max(1e-9, ...days.bins.map((bin) => bin.weight));
  return (
    <Figure
      title={daysFinding(days)}
      unit={`Days from the designation to the act of those who followed or went partial, in cases; ${unknownWords(days)}`}
      table={{
        columns: ['Days to act', ...['Weight in cases', 'Cases', 'Rows'].map(numberOf)],
        rows: days.bins.map((bin) => [binName(bin), bin.weight, bin.cases, bin.precedents.length]),
      }}
    >
      <table className={styles.days}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Days to act</th>
            <th scope="col">Cases and rows</th>
          </tr>
        </thead>
        <tbody>
          {days.bins.map((bin) => (
            <tr key={binName(bin)}>
              <th scope="row">{binName(bin)}</th>
              <td>
                <span className={styles.line}>
                  <span
                    className={styles.bar}
                    style={{ width: `${String((bin.weight / most) * 60)}%` }}
                    aria-hidden="true"
                  />
                  <span className={styles.count}>{countWords(bin)}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}

function binName({ from, to }: DaysBin): string {
  if (from === null) return 'before it';
  if (to === null) return `after day ${String(from - 1)}`;
  return from === to ? 'the same day' : `day ${String(from)} to ${String(to)}`;
}

function countWords({ cases, precedents }: DaysBin): string {
  if (cases === 0) return 'nobody';
  return `${plural(cases, 'case')} · ${plural(precedents.length, 'row')}`;
}

function unknownWords({ known, unknown }: Days): string {
  const total = known.length + unknown.length;
  return unknown.length === 0
    ? 'the day of each is known'
    : `the day is not known for ${unknown.length} of ${plural(total, 'row')}`;
}
