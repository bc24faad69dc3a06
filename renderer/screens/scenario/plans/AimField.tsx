import { useId } from 'react';
import type { Aim } from '../../../../model/suggest/choice.ts';
import { aimMeanings, aimNames } from '../../../words/suggestion.ts';
import styles from './SuggestDialog.module.css';

const AIMS: readonly Aim[] = ['expected', 'cvar95'];

/** What the plan is to bring down. */
export function AimField({
  aim,
  onChange,
}: {
  readonly aim: Aim;
  readonly onChange: (aim: Aim) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.aims}>
      <legend>Bring down</legend>
      {AIMS.map((one) => (
        <label key={one} className={styles.aim}>
          <input
            type="radio"
            name={name}
            checked={one === aim}
            onChange={() => {
              onChange(one);
            }}
          />
          <span>
            {aimNames[one]} <span className={styles.faint}>{aimMeanings[one]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
