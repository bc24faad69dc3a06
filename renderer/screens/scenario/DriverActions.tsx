import {
  withAddedDriverOutcome,
  withoutDriver,
  withoutDriverOutcome,
} from '../../../model/edit/driver.ts';
import type { Driver } from '../../../model/scenario.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import button from '../../ui/Button.module.css';
import { MenuItem, MenuSection, PopoverMenu } from '../../ui/PopoverMenu.tsx';
import { driverOutcomeName } from '../../words/driver.ts';
import styles from './DriverActions.module.css';

/** More or fewer ways a driver may turn out, or no driver at all. */
export function DriverActions({ driver }: { readonly driver: Driver }) {
  const edit = useStore((state) => state.editScenario);
  return (
    <div className={styles.actions}>
      <Button
        label={`Add an outcome to ${driver.name}`}
        title="It starts with probability 0"
        onClick={() => {
          edit('add-driver-outcome', `Add an outcome to ${driver.name}`, (before) =>
            withAddedDriverOutcome(before, driver, 'Another outcome'),
          );
        }}
      >
        + Outcome
      </Button>
      {driver.outcomes.length > 1 && (
        <PopoverMenu
          label={`Remove an outcome of ${driver.name}`}
          face={
            <span>
              − Outcome <span aria-hidden="true">▾</span>
            </span>
          }
          faceClass={`${button['button'] ?? ''} ${button['plain'] ?? ''}`}
        >
          <MenuSection heading="The others share its probability">
            {driver.outcomes.map((outcome) => {
              const name = driverOutcomeName(outcome);
              return (
                <MenuItem
                  key={outcome.id}
                  onChoose={() => {
                    edit('remove-driver-outcome', `Remove “${name}”`, (before) =>
                      withoutDriverOutcome(before, driver, outcome.id),
                    );
                  }}
                >
                  {name}
                </MenuItem>
              );
            })}
          </MenuSection>
        </PopoverMenu>
      )}
      <Button
        label={`Remove ${driver.name}`}
        onClick={() => {
          edit('remove-driver', `Remove ${driver.name}`, (before) =>
            withoutDriver(before, driver.id),
          );
        }}
      >
        Remove driver
      </Button>
    </div>
  );
}
