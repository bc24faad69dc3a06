import { useState } from 'react';
import type { Content } from '../../../model/change/content.ts';
import type { Target } from '../../../model/scenario.ts';
import { CheckList } from '../../ui/CheckList.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { targetName } from '../../words/assumptions.ts';
import styles from './TargetField.module.css';

interface TargetFieldProps {
  readonly target: Target;
  readonly content: Content;
  readonly onCommit: (target: Target) => void;
}

const SOME = 'some models';

/** Whom a designation is aimed at: everything a vendor makes, or certain models. */
export function TargetField({ target, content, onCommit }: TargetFieldProps) {
  // A designation aims at something: while no model is checked, the last good target stays.
  const [isEmptied, setEmptied] = useState(false);
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
          setEmptied(false);
          if (chosen !== SOME) return onCommit({ vendor: chosen.slice('vendor '.length) });
          const vendor = 'vendor' in target ? target.vendor : undefined;
          onCommit({
            models: models.filter((model) => model.vendor === vendor).map((model) => model.id),
          });
        }}
      />
      {'models' in target && (
        <CheckList
          label="Designated models"
          labelHidden
          choices={models.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={isEmptied ? [] : named}
          error={problemWith(target, isEmptied, content)}
          onCommit={(wanted) => {
            setEmptied(wanted.length === 0);
            if (wanted.length > 0) onCommit({ models: wanted });
          }}
        />
      )}
    </div>
  );
}

function problemWith(target: Target, isEmptied: boolean, content: Content): string | null {
  if ('vendor' in target) return null;
  if (target.models.length === 0) return 'Aimed at nothing, so it blocks nothing: choose a model.';
  if (!isEmptied) return null;
  return `A designation needs a target: choose a model. Until then it stays ${targetName(target, content)}.`;
}
