import type { Shaped } from '../../../electron/import-contract.ts';
import { exactMoney } from '../../format/money.ts';
import { count } from '../../format/number.ts';
import { VirtualRows } from '../../ui/VirtualRows.tsx';
import styles from './import.module.css';

const STATES = { new: 'New', changed: 'Changed', same: 'The same', bad: 'Left out' } as const;
const HEADS = ['Row', '', 'Name', 'Unit', 'Model', 'Channel'];
const AMOUNTS = ['Spend a year', 'Value a year', 'Criticality', 'Fallbacks'];

/** The first rows as they will be read. */
export function RowsTab({
  shaped,
  currency,
}: {
  readonly shaped: Shaped;
  readonly currency: string;
}) {
  const { rows, counts } = shaped;
  const all = counts.new + counts.changed + counts.same + counts.bad;
  return (
    <>
      {all > rows.length && (
        <p className={styles.told}>
          The first {count(rows.length)} of {count(all)} rows, as they will be read.
        </p>
      )}
      <div className={styles.list}>
        <VirtualRows
          label="First rows"
          count={rows.length}
          rowHeight={28}
          columns="48px 68px minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1.2fr) minmax(0, 1.2fr) 108px 108px 84px 64px"
          head={
            <>
              {HEADS.map((head, index) => (
                <span key={index} role="columnheader">
                  {head === '' ? <span className="visually-hidden">What becomes of it</span> : head}
                </span>
              ))}
              {AMOUNTS.map((head) => (
                <span key={head} role="columnheader" className={styles.amount}>
                  {head}
                </span>
              ))}
            </>
          }
          row={(index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const amount = (value: number | null) =>
              value === null ? '–' : exactMoney(value, currency);
            return (
              <>
                <span role="cell">{row.row}</span>
                <span role="cell" className={styles.state} data-state={row.state}>
                  {STATES[row.state]}
                </span>
                {[row.name, row.unit, row.model, row.channel].map((words, place) => (
                  <span key={place} role="cell" title={words}>
                    {words}
                  </span>
                ))}
                <span role="cell" className={styles.amount}>
                  {amount(row.annualSpend)}
                </span>
                <span role="cell" className={styles.amount}>
                  {amount(row.annualValue)}
                </span>
                <CriticalityCell of={row.criticality} />
                <span role="cell" className={styles.amount}>
                  {row.state === 'bad' ? '–' : row.fallbacks}
                </span>
              </>
            );
          }}
        />
      </div>
    </>
  );
}

function CriticalityCell({ of }: { readonly of: Shaped['rows'][number]['criticality'] }) {
  if (of === null || !of.isAssumed) {
    return (
      <span role="cell" className={styles.amount}>
        {of?.level ?? '–'}
      </span>
    );
  }
  return (
    <span role="cell" className={styles.assumed} title="The row does not say it">
      {of.level}, assumed
    </span>
  );
}
