import type { Driver } from '../../../model/scenario.ts';
import { addDriver } from '../../actions/assumption-actions.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Assumptions.module.css';
import { DriverCard } from './DriverCard.tsx';

/** What else is uncertain and sways the rest: free events, tied in by influences. */
export function DriverList({ drivers }: { readonly drivers: readonly Driver[] }) {
  return (
    <section className={styles.section} aria-label="Drivers">
      <div className={styles.heading}>
        <h2>Drivers</h2>
        <Button look="quiet" label="Add a driver" onClick={addDriver}>
          + Add
        </Button>
      </div>
      {drivers.length === 0 && (
        <p className={styles.faint}>
          Other uncertain events that sway stances, or make switching harder.
        </p>
      )}
      {drivers.map((driver) => (
        <DriverCard key={driver.id} driver={driver} />
      ))}
    </section>
  );
}
