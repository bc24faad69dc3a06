import type { GridWorld } from '../../../model/grid/grid-world.ts';
import { MAX_AMOUNT, MAX_DAY } from '../../../model/values.ts';
import type { Fallback } from '../../../model/workspace.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import styles from './DeploymentDetails.module.css';

interface FallbackFieldsProps {
  readonly fallback: Fallback;
  readonly world: GridWorld;
  readonly currency: string;
  readonly onChange: (fallback: Fallback) => void;
}

/** A fallback's use, and what switching to it takes. */
export function FallbackFields({ fallback, world, currency, onChange }: FallbackFieldsProps) {
  const choices = (items: readonly { readonly id: string; readonly name: string }[]) =>
    items.map(({ id, name }) => ({ value: id, label: name }));
  const amount = (
    label: string,
    field: 'switchCost' | 'annualCostDelta',
    min: number,
    value: number,
  ) => (
    <NumberField
      label={label}
      unit={currency}
      min={min}
      max={MAX_AMOUNT}
      value={value}
      onCommit={(typed) => {
        if (typed !== null) onChange({ ...fallback, [field]: typed });
      }}
    />
  );
  return (
    <div className={styles.fields}>
      <SelectField
        label="Model"
        value={fallback.model}
        choices={choices(world.models.items)}
        onCommit={(model) => {
          onChange({ ...fallback, model });
        }}
      />
      <SelectField
        label="Channel"
        value={fallback.channel}
        choices={choices(world.channels.items)}
        onCommit={(channel) => {
          onChange({ ...fallback, channel });
        }}
      />
      <NumberField
        label="Days to switch"
        unit="days"
        whole
        min={0}
        max={MAX_DAY}
        value={fallback.switchDays}
        onCommit={(switchDays) => {
          if (switchDays !== null) onChange({ ...fallback, switchDays });
        }}
      />
      {amount('A switch costs', 'switchCost', 0, fallback.switchCost)}
      <NumberField
        label="Keeps of the value"
        unit="%"
        scale={100}
        min={0}
        max={1}
        value={fallback.valueRetained}
        onCommit={(valueRetained) => {
          if (valueRetained !== null) onChange({ ...fallback, valueRetained });
        }}
      />
      {amount('Extra a year', 'annualCostDelta', -MAX_AMOUNT, fallback.annualCostDelta ?? 0)}
    </div>
  );
}
