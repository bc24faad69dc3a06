import { SCENARIO_DEFAULTS, type Scenario } from '../../../model/scenario.ts';
import { useStore } from '../../store/store.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import styles from './StrengthField.module.css';

const MAX_STRENGTH = 5;

/** How much the judgements count, and what that does to the odds (exposure model §3). */
export function StrengthField({ scenario }: { readonly scenario: Scenario }) {
  const edit = useStore((state) => state.editScenario);
  const strength = scenario.influenceStrength ?? SCENARIO_DEFAULTS.influenceStrength;
  return (
    <div className={styles.strength}>
      <div className={styles.field}>
        <NumberField
          label="Strength of influences"
          min={0}
          max={MAX_STRENGTH}
          value={strength}
          onCommit={(value) => {
            if (value === null) return;
            edit('change-influence-strength', 'Change the strength of influences', (before) => ({
              ...before,
              influenceStrength: value,
            }));
          }}
        />
      </div>
      <p className={styles.meaning}>{strengthWords(strength)}</p>
    </div>
  );
}

function strengthWords(strength: number): string {
  if (strength === 0)
    return 'Switched off: outcomes come together by chance alone. Consistency still counts the weights.';
  const times = (weight: number) => Number(Math.exp(strength * weight).toPrecision(2));
  return (
    `+1 makes the odds that both hold ${times(1).toLocaleString('en-US')} times as high, +3 ` +
    `${times(3).toLocaleString('en-US')} times; the stated chances stay. 0 switches influences off.`
  );
}
