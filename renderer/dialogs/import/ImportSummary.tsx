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
  const { counts, notes, isRemembered, currency: named } = shaped;
  const told = [
    ...(isNew || good(shaped) === 0
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
      <p className={styles.headline}>{headlineOf(shaped, currency)}</p>
      {told.length > 0 && <p className={styles.told}>{told.join(' ')}</p>}
    </div>
  );
}

function good({ counts }: Shaped): number {
  return counts.new + counts.changed + counts.same;
}

function headlineOf(shaped: Shaped, currency: string): string {
  const { counts, layout, totalSpend, totalValue } = shaped;
  const all = good(shaped) + counts.bad;
  if (all === 0) {
    return `No rows can be read: row ${count(layout.headerRow)} is the header, and nothing stands below it.`;
  }
  if (good(shaped) === 0) {
    return all === 1
      ? 'Its one row cannot be read.'
      : `None of its ${plural(all, 'row')} can be read.`;
  }
  const amounts = `${shortMoney(totalSpend, currency)} of spend and ${shortMoney(totalValue, currency)} of value a year.`;
  return `${readWords(good(shaped), all)}: ${amounts}`;
}

function readWords(read: number, all: number): string {
  if (read < all) return `${count(read)} of ${plural(all, 'row')} can be read`;
  return all === 1 ? 'Its one row can be read' : `All ${plural(all, 'row')} can be read`;
}
