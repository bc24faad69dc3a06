import type { Content } from '../../../../model/change/content.ts';
import type { Mitigation } from '../../../../model/scenario.ts';
import { MAX_AMOUNT, MAX_DAY } from '../../../../model/values.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { choicesOf } from './choices.ts';
import styles from './MitigationDialog.module.css';
import { SwitchingFields } from './SwitchingFields.tsx';

export interface MitigationFieldsProps<Kind extends Mitigation = Mitigation> {
  readonly mitigation: Kind;
  readonly content: Content;
  readonly onChange: (mitigation: Mitigation) => void;
}

const ANY = '';

/** What there is to say of a mitigation of each kind, and what it costs. */
export function MitigationFields(props: MitigationFieldsProps) {
  const { mitigation, content, onChange } = props;
  const { currency } = content.workspace;
  return (
    <div className={styles.fields} data-kind={mitigation.kind}>
      {mitigation.kind === 'prequalify' ? (
        <PrequalifyFields {...props} mitigation={mitigation} />
      ) : (
        <SwitchingFields {...props} mitigation={mitigation} />
      )}
      <NumberField
        label="Costs once"
        unit={currency}
        min={0}
        max={MAX_AMOUNT}
        value={mitigation.cost ?? 0}
        onCommit={(cost) => {
          if (cost !== null) onChange({ ...mitigation, cost });
        }}
      />
      <NumberField
        label="Costs a year"
        unit={currency}
        min={0}
        max={MAX_AMOUNT}
        value={mitigation.annualCost ?? 0}
        onCommit={(annualCost) => {
          if (annualCost !== null) onChange({ ...mitigation, annualCost });
        }}
      />
    </div>
  );
}

function PrequalifyFields({
  mitigation,
  content,
  onChange,
}: MitigationFieldsProps<Extract<Mitigation, { kind: 'prequalify' }>>) {
  const { model, channel, ...rest } = mitigation;
  const change = (wanted: { readonly model?: string; readonly channel?: string }) => {
    const { model: onto = model ?? ANY, channel: through = channel ?? ANY } = wanted;
    onChange({
      ...rest,
      ...(onto === ANY ? {} : { model: onto }),
      ...(through === ANY ? {} : { channel: through }),
    });
  };
  return (
    <>
      <SelectField
        label="Fallbacks to"
        value={model ?? ANY}
        choices={[{ value: ANY, label: 'any model' }, ...choicesOf(content.models.items)]}
        onCommit={(chosen) => {
          change({ model: chosen });
        }}
      />
      <SelectField
        label="Through"
        value={channel ?? ANY}
        choices={[{ value: ANY, label: 'any channel' }, ...choicesOf(content.channels.items)]}
        onCommit={(chosen) => {
          change({ channel: chosen });
        }}
      />
      <NumberField
        label="Switching takes at most"
        unit="days"
        whole
        min={0}
        max={MAX_DAY}
        value={mitigation.switchDays}
        onCommit={(switchDays) => {
          if (switchDays !== null) onChange({ ...mitigation, switchDays });
        }}
      />
    </>
  );
}
