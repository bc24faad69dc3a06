import type { Shaped } from '../../../electron/import-contract.ts';
import { shortMoney } from '../../format/money.ts';
import { count, plural } from '../../format/number.ts';
import styles from './import.module.css';

interface ImportSummaryProps {
  readonly shaped: Shaped;
  readonly currency: string;
  readonly isNew: boolean;
}

/** What the table would bring, in figures, before anything changes. */
export function ImportSummary({ shaped, currency, isNew }: ImportSummaryProps) {
  const { counts, totalSpend, totalValue, notes, isRemembered, currency: named } = shaped;
  const good = counts.new + counts.changed + counts.same;
  const told = [
    ...(isNew
      ? []
      : [
          `${count(counts.new)} new, ${count(counts.changed)} changed, ${count(counts.same)} the same.`,
        ]),
    ...(!isNew && named !== null && named !== currency
      ? [`The table names ${named}, and this workspace is in ${currency}: no amount is converted.`]
      : []),
    ...(isRemembered ? ['Read as this header was read before.'] : []),
    ...notes,
  ];
  return (
    <div className={styles.summary}>
      <p className={styles.headline}>
        {readWords(good, good + counts.bad)}: {shortMoney(totalSpend, currency)} of spend and{' '}
        {shortMoney(totalValue, currency)} of value a year.
      </p>
      {told.length > 0 && <p className={styles.told}>{told.join(' ')}</p>}
    </div>
  );
}

function readWords(good: number, all: number): string {
  if (good < all || all === 0) return `${count(good)} of ${plural(all, 'row')} can be read`;
  return all === 1 ? 'Its one row can be read' : `All ${plural(all, 'row')} can be read`;
}
