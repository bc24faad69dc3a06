import type { Content } from '../../../model/change/content.ts';
import { SeriesMark } from '../../charts/SeriesMark.tsx';
import { plural } from '../../format/number.ts';
import { differingAssumptions, differingPlans } from './differing-rows.ts';
import type { Column } from './FigureTable.tsx';
import styles from './AssumptionTable.module.css';

interface AssumptionTableProps {
  readonly columns: readonly Column[];
  readonly content: Content;
}

/** Only what the scenarios assume otherwise than the base, a line each. */
export function AssumptionTable({ columns, content }: AssumptionTableProps) {
  const [base, ...others] = columns;
  if (base === undefined) return null;
  const scenarios = others.map(({ scenario }) => scenario);
  const assumptions = differingAssumptions(base.scenario, scenarios, content);
  const rows = [...assumptions, ...differingPlans(base.scenario, scenarios, content)];
  return (
    <section className={styles.section} aria-label="Assumptions that differ">
      <h3 className={styles.title}>
        {titleOf(assumptions.length, rows.length - assumptions.length)}
      </h3>
      {rows.length > 0 && (
        <div className={styles.scroll} role="region" aria-label="Differences" tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Assumption</th>
                {columns.map(({ series }) => (
                  <th key={series.letter} scope="col" title={series.name}>
                    <SeriesMark series={series} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ of, held, others: said }) => (
                <tr key={of}>
                  <th scope="row">{of}</th>
                  <td>{held}</td>
                  {said.map((words, place) => (
                    <td key={columns[place + 1]?.series.letter} data-same={words === null}>
                      {words ?? 'same'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function titleOf(assumptions: number, plans: number): string {
  const other = plans === 0 ? '' : ` and ${plural(plans, 'plan')}`;
  if (assumptions === 0)
    return plans === 0
      ? 'They assume the same'
      : `They assume the same; ${plural(plans, 'plan differs', 'plans differ')}`;
  return assumptions === 1 && plans === 0
    ? '1 assumption differs; all others are the same'
    : `${plural(assumptions, 'assumption')}${other} differ; all others are the same`;
}
