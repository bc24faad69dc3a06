import type { Driver } from '../../../model/scenario.ts';
import { percent } from '../../format/number.ts';
import styles from './Assumptions.module.css';

/** What else is uncertain and sways the rest, as the file states it. */
export function DriverList({ drivers }: { readonly drivers: readonly Driver[] }) {
  if (drivers.length === 0) return null;
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h2>Drivers</h2>
      </div>
      <ul className={styles.list}>
        {drivers.map((driver) => (
          <li key={driver.id} className={styles.item}>
            <span>{driver.name}</span>
            {driver.outcomes.map((outcome) => (
              <span key={outcome.id} className={styles.faint}>
                {percent(outcome.probability)} {outcome.name ?? outcome.id}
                {(outcome.switchDaysFactor ?? 1) !== 1 &&
                  `: switching takes ${String(outcome.switchDaysFactor)} times as long`}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
