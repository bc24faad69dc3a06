import { SCENARIO_DEFAULTS, type Scenario } from '../../../model/scenario.ts';
import { MAX_AMOUNT, MAX_DAY, type Response } from '../../../model/values.ts';
import { useStore } from '../../store/store.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { responseChoices, responseMeaning } from '../../words/response.ts';
import { shortName } from '../../words/short-name.ts';
import styles from './ScenarioHeader.module.css';

/** The scenario's own fields: its name, when it starts, how far it looks, how the company responds. */
export function ScenarioHeader({ scenario }: { readonly scenario: Scenario }) {
  const edit = useStore((state) => state.editScenario);
  const currency = useStore((state) => state.open?.content.workspace.currency ?? '');
  const response: Response = scenario.response ?? SCENARIO_DEFAULTS.response;
  return (
    <header className={styles.header}>
      <div className={styles.name}>
        <TextField
          label="Name of the scenario"
          labelHidden
          asTitle
          value={scenario.name}
          required="A scenario needs a name"
          onCommit={(name) => {
            edit(
              'rename-scenario',
              `Rename “${shortName(scenario.name)}” to “${shortName(name)}”`,
              (before) => ({ ...before, name }),
            );
          }}
        />
      </div>
      <TextField
        label="Day 0"
        type="date"
        value={scenario.start}
        required="Needs a date"
        onCommit={(start) => {
          edit('change-start', `Change start of ${scenario.name}`, (before) => ({
            ...before,
            start,
          }));
        }}
      />
      <div className={styles.horizon}>
        <NumberField
          label="Horizon"
          unit="days"
          whole
          min={1}
          max={MAX_DAY}
          value={scenario.horizonDays}
          onCommit={(days) => {
            if (days === null) return;
            edit('change-horizon', `Change horizon of ${scenario.name}`, (before) => ({
              ...before,
              horizonDays: days,
            }));
          }}
        />
      </div>
      <div className={styles.response} title={responseMeaning(response)}>
        <SelectField
          label="Company responds"
          value={response}
          choices={responseChoices}
          onCommit={(chosen) => {
            edit('change-response', `Change response of ${scenario.name}`, (before) => ({
              ...before,
              response: chosen,
            }));
          }}
        />
      </div>
      <div className={styles.tolerance}>
        <NumberField
          label="Tolerable loss"
          unit={currency}
          optional="not set"
          min={0}
          max={MAX_AMOUNT}
          value={scenario.tolerance ?? null}
          onCommit={(amount) => {
            edit(
              'change-tolerance',
              `Change tolerance of ${scenario.name}`,
              ({ tolerance: _, ...before }) =>
                amount === null ? before : { ...before, tolerance: amount },
            );
          }}
        />
      </div>
    </header>
  );
}
