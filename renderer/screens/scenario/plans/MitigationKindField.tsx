import { useId } from 'react';
import type { Mitigation } from '../../../../model/scenario.ts';
import { mitigationMeanings, mitigationNames } from '../../../words/mitigation.ts';
import styles from './MitigationDialog.module.css';

const KINDS: readonly Mitigation['kind'][] = ['prequalify', 'addFallback', 'relocate'];

interface MitigationKindFieldProps {
  readonly kind: Mitigation['kind'];
  /** There is something on offer to switch or move to. */
  readonly canSwitch: boolean;
  readonly onChange: (kind: Mitigation['kind']) => void;
}

/** Which of the three it is, with what that means. */
export function MitigationKindField({ kind, canSwitch, onChange }: MitigationKindFieldProps) {
  const name = useId();
  return (
    <fieldset className={styles.kinds}>
      <legend className="visually-hidden">Kind of mitigation</legend>
      {KINDS.map((one) => (
        <label key={one} className={styles.kind}>
          <input
            type="radio"
            name={name}
            checked={one === kind}
            disabled={one !== 'prequalify' && !canSwitch}
            onChange={() => {
              onChange(one);
            }}
          />
          <span>
            <strong>{mitigationNames[one]}</strong>
            <span className={styles.meaning}>{mitigationMeanings[one]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
