import { seriesAt } from '../../charts/compared-series.ts';
import { SeriesMark } from '../../charts/SeriesMark.tsx';
import { MOST_OTHERS, withCompared, type Compared } from '../../store/compared-scenarios.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import type { Scenario } from '../../../model/scenario.ts';
import styles from './ScenarioChooser.module.css';

interface ScenarioChooserProps {
  readonly scenarios: readonly Scenario[];
  readonly compared: Compared;
}

/** Which scenarios are compared: a base and up to three others. */
export function ScenarioChooser({ scenarios, compared }: ScenarioChooserProps) {
  const compare = useStore((state) => state.compareScenarios);
  const chosen = [compared.base, ...compared.others];
  const free = scenarios.find(({ id }) => !chosen.includes(id));
  const choices = scenarios.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={styles.chooser} role="group" aria-label="Scenarios compared">
      {chosen.map((id, place) => {
        const series = seriesAt(place, scenarios.find((one) => one.id === id)?.name ?? id);
        return (
          <div key={series.letter} className={styles.choice}>
            <SeriesMark series={series} />
            <div className={styles.field} title={series.name}>
              <SelectField
                label={place === 0 ? 'Base' : `Scenario ${series.letter}`}
                labelHidden
                value={id}
                choices={choices}
                onCommit={(wanted) => {
                  compare(withCompared(compared, place === 0 ? 'base' : place - 1, wanted));
                }}
              />
            </div>
            {place > 0 && compared.others.length > 1 && (
              <Button
                look="quiet"
                label={`Compare without ${series.letter}`}
                title="Take it out of the comparison"
                onClick={() => {
                  compare({ ...compared, others: compared.others.filter((own) => own !== id) });
                }}
              >
                ×
              </Button>
            )}
          </div>
        );
      })}
      {free !== undefined && compared.others.length < MOST_OTHERS && (
        <Button
          onClick={() => {
            compare(withCompared(compared, compared.others.length, free.id));
          }}
        >
          + Add a scenario
        </Button>
      )}
    </div>
  );
}
