import type { Content } from '../../../model/change/content.ts';
import type { Target } from '../../../model/scenario.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import styles from './TargetField.module.css';

interface TargetFieldProps {
  readonly target: Target;
  readonly content: Content;
  readonly onCommit: (target: Target) => void;
}

const SOME = 'some models';

/** Whom a designation is aimed at: everything a vendor makes, or certain models. */
export function TargetField({ target, content, onCommit }: TargetFieldProps) {
  const models = content.models.items;
  const choices = [
    ...content.vendors.items.map((vendor) => ({
      value: `vendor ${vendor.id}`,
      label: `${vendor.name}, all its models`,
    })),
    { value: SOME, label: 'Certain models…' },
  ];
  const named = 'models' in target ? target.models : [];
  return (
    <div className={styles.target}>
      <SelectField
        label="Against"
        value={'vendor' in target ? `vendor ${target.vendor}` : SOME}
        choices={choices}
        onCommit={(chosen) => {
          if (chosen !== SOME) return onCommit({ vendor: chosen.slice('vendor '.length) });
          const vendor = 'vendor' in target ? target.vendor : undefined;
          onCommit({
            models: models.filter((model) => model.vendor === vendor).map((model) => model.id),
          });
        }}
      />
      {'models' in target && (
        <fieldset className={styles.models}>
          <legend className="visually-hidden">Designated models</legend>
          {models.map((model) => (
            <label key={model.id} className={styles.model}>
              <input
                type="checkbox"
                checked={named.includes(model.id)}
                // The last one stays: a designation aims at something.
                disabled={named.length === 1 && named.includes(model.id)}
                onChange={(event) => {
                  const wanted = event.target.checked
                    ? [...named, model.id]
                    : named.filter((id) => id !== model.id);
                  onCommit({ models: wanted });
                }}
              />
              {model.name}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
