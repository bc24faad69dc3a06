import { withAddedDriver } from '../../../model/edit/driver.ts';
import type { Driver } from '../../../model/scenario.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Assumptions.module.css';
import { DriverCard } from './DriverCard.tsx';

/** What else is uncertain and sways the rest: free events, tied in by influences. */
export function DriverList({ drivers }: { readonly drivers: readonly Driver[] }) {
  const edit = useStore((state) => state.editScenario);
  return (
    <section className={styles.section} aria-label="Drivers">
      <div className={styles.heading}>
        <h2>Drivers</h2>
        <Button
          look="quiet"
          label="Add a driver"
          onClick={() => {
            edit('add-driver', 'Add a driver', (before) =>
              withAddedDriver(before, 'Another uncertain event'),
            );
          }}
        >
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
