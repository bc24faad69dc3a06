import type { Mitigation } from '../../../../model/scenario.ts';
import { MAX_AMOUNT, MAX_DAY } from '../../../../model/values.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import type { MitigationFieldsProps } from './MitigationFields.tsx';
import { choicesOf } from './choices.ts';

type Switching = Exclude<Mitigation, { kind: 'prequalify' }>;

/** A use to switch or move to: which, how much of the value it keeps, and what switching takes. */
export function SwitchingFields({
  mitigation,
  content,
  onChange,
}: MitigationFieldsProps<Switching>) {
  const { currency } = content.workspace;
  const use = mitigation.kind === 'relocate' ? mitigation : mitigation.fallback;
  const change = (wanted: {
    readonly model?: string;
    readonly channel?: string;
    readonly valueRetained?: number;
    readonly annualCostDelta?: number;
  }) => {
    onChange(
      mitigation.kind === 'relocate'
        ? { ...mitigation, ...wanted }
        : { ...mitigation, fallback: { ...mitigation.fallback, ...wanted } },
    );
  };
  return (
    <>
      <SelectField
        label={mitigation.kind === 'relocate' ? 'Move to' : 'Switch to'}
        value={use.model}
        choices={choicesOf(content.models.items)}
        onCommit={(model) => {
          change({ model });
        }}
      />
      <SelectField
        label="Through"
        value={use.channel}
        choices={choicesOf(content.channels.items)}
        onCommit={(channel) => {
          change({ channel });
        }}
      />
      {mitigation.kind === 'addFallback' && (
        <FallbackFields mitigation={mitigation} currency={currency} onChange={onChange} />
      )}
      <NumberField
        label="Keeps of the value"
        unit="%"
        scale={100}
        min={0}
        max={1}
        value={use.valueRetained ?? 1}
        onCommit={(valueRetained) => {
          if (valueRetained !== null) change({ valueRetained });
        }}
      />
      <NumberField
        label="Extra a year, each"
        unit={currency}
        min={-MAX_AMOUNT}
        max={MAX_AMOUNT}
        value={use.annualCostDelta ?? 0}
        onCommit={(annualCostDelta) => {
          if (annualCostDelta !== null) change({ annualCostDelta });
        }}
      />
    </>
  );
}

function FallbackFields({
  mitigation,
  currency,
  onChange,
}: {
  readonly mitigation: Extract<Mitigation, { kind: 'addFallback' }>;
  readonly currency: string;
  readonly onChange: (mitigation: Mitigation) => void;
}) {
  const { fallback, first: _, ...rest } = mitigation;
  return (
    <>
      <SelectField
        label="Tried"
        value={mitigation.first === true ? 'first' : 'last'}
        choices={[
          { value: 'last', label: 'after the others' },
          { value: 'first', label: 'before the others' },
        ]}
        onCommit={(order) => {
          onChange({ ...rest, fallback, ...(order === 'first' ? { first: true } : {}) });
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
          if (switchDays !== null)
            onChange({ ...mitigation, fallback: { ...fallback, switchDays } });
        }}
      />
      <NumberField
        label="A switch costs, each"
        unit={currency}
        min={0}
        max={MAX_AMOUNT}
        value={fallback.switchCost}
        onCommit={(switchCost) => {
          if (switchCost !== null)
            onChange({ ...mitigation, fallback: { ...fallback, switchCost } });
        }}
      />
    </>
  );
}
