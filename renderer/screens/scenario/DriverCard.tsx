import { useState } from 'react';
import { withDriver, withDriverOutcome } from '../../../model/edit/driver.ts';
import {
  DRIVER_DEFAULTS,
  MAX_SWITCH_FACTOR,
  type Driver,
  type DriverOutcome,
} from '../../../model/scenario.ts';
import { useStore } from '../../store/store.ts';
import { DisclosureButton } from '../../ui/DisclosureButton.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { driverOutcomeName } from '../../words/driver.ts';
import { DriverActions } from './DriverActions.tsx';
import { DriverChance } from './DriverChance.tsx';
import { shortName } from '../../words/short-name.ts';
import styles from './DriverCard.module.css';

/** One driver: its outcomes with their chances, and how much harder each makes switching. */
export function DriverCard({ driver }: { readonly driver: Driver }) {
  const edit = useStore((state) => state.editScenario);
  const [isOpen, setOpen] = useState(false);
  const change = (label: string, changed: DriverOutcome) => {
    edit('change-driver', label, (before) => withDriverOutcome(before, driver, changed));
  };
  return (
    <div
      className={styles.card}
      role="group"
      aria-label={driver.name}
      data-assumption={driver.id}
      tabIndex={-1}
    >
      <div className={styles.head}>
        <TextField
          label="Driver"
          labelHidden
          asTitle
          value={driver.name}
          required="Needs a name"
          onCommit={(name) => {
            edit(
              'change-driver',
              `Rename driver “${shortName(driver.name)}” to “${shortName(name)}”`,
              (before) => withDriver(before, { ...driver, name }),
            );
          }}
        />
        <DisclosureButton
          label={`Edit ${driver.name}`}
          isOpen={isOpen}
          onToggle={() => {
            setOpen(!isOpen);
          }}
        />
      </div>
      {driver.outcomes.map((outcome) => {
        const name = driverOutcomeName(outcome);
        const factor = outcome.switchDaysFactor ?? DRIVER_DEFAULTS.switchDaysFactor;
        return (
          <div key={outcome.id} className={styles.outcome}>
            {isOpen ? (
              <TextField
                label={`Name of ${name}`}
                labelHidden
                value={name}
                required="Needs a name"
                onCommit={(renamed) => {
                  change(`Rename “${shortName(name)}” to “${shortName(renamed)}”`, {
                    ...outcome,
                    name: renamed,
                  });
                }}
              />
            ) : (
              <span className={styles.name}>
                {name}
                {factor !== 1 && <span className={styles.faint}> · switching takes ×{factor}</span>}
              </span>
            )}
            {isOpen && (
              <NumberField
                label={`How much longer switching takes: ${name}`}
                labelHidden
                unit="× days"
                min={0}
                max={MAX_SWITCH_FACTOR}
                value={factor}
                onCommit={(value) => {
                  if (value !== null)
                    change(`Change ${driver.name}`, { ...outcome, switchDaysFactor: value });
                }}
              />
            )}
            <div className={styles.chance}>
              <DriverChance driver={driver} outcome={outcome} />
            </div>
          </div>
        );
      })}
      {isOpen && <DriverActions driver={driver} />}
    </div>
  );
}
