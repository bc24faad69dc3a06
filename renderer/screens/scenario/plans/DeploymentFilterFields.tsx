import { useMemo } from 'react';
import type { Content } from '../../../../model/change/content.ts';
import type { DeploymentFilter } from '../../../../model/plan/deployment-filter.ts';
import { governmentSchema } from '../../../../model/values.ts';
import { DEPLOYMENT_DEFAULTS } from '../../../../model/workspace.ts';
import { FieldFrame } from '../../../ui/FieldFrame.tsx';
import field from '../../../ui/field.module.css';
import { SelectField } from '../../../ui/SelectField.tsx';
import { choicesOf } from './choices.ts';
import styles from './DeploymentPicker.module.css';

interface DeploymentFilterFieldsProps {
  readonly content: Content;
  readonly filter: DeploymentFilter;
  readonly onChange: (filter: DeploymentFilter) => void;
}

/** Stands for no filter; no id, unit or region is a lone space, and an empty unit is one to filter by. */
const ANY = ' ';

/** What the list of deployments is narrowed by. */
export function DeploymentFilterFields({ content, filter, onChange }: DeploymentFilterFieldsProps) {
  const deployments = content.deployments.items;
  const units = useMemo(
    () => distinct(deployments.map(({ unit }) => unit ?? DEPLOYMENT_DEFAULTS.unit)),
    [deployments],
  );
  const regions = useMemo(
    () => distinct(deployments.map(({ region }) => region ?? DEPLOYMENT_DEFAULTS.region)),
    [deployments],
  );
  const select = (
    label: string,
    key: 'unit' | 'vendor' | 'channel' | 'region',
    choices: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <SelectField
      label={label}
      value={filter[key] ?? ANY}
      choices={[{ value: ANY, label: 'any' }, ...choices]}
      onCommit={(value) => {
        const { [key]: _, ...rest } = filter;
        onChange(value === ANY ? rest : { ...rest, [key]: value });
      }}
    />
  );
  const { criticality, government } = filter;
  return (
    <div className={styles.filter}>
      <FieldFrame label="Search">
        {(ties) => (
          <input
            {...ties}
            type="search"
            className={field.input}
            data-typing="true"
            placeholder="name, unit, owner"
            value={filter.text ?? ''}
            onChange={(event) => {
              onChange({ ...filter, text: event.target.value });
            }}
          />
        )}
      </FieldFrame>
      {select('Unit', 'unit', units)}
      {select('Vendor', 'vendor', choicesOf(content.vendors.items))}
      {select('Channel', 'channel', choicesOf(content.channels.items))}
      {select('Region', 'region', regions)}
      <SelectField
        label="Criticality"
        value={criticality === undefined ? ANY : String(criticality)}
        choices={[
          { value: ANY, label: 'any' },
          ...[1, 2, 3, 4].map((level) => ({ value: String(level), label: String(level) })),
        ]}
        onCommit={(value) => {
          const { criticality: _, ...rest } = filter;
          onChange(value === ANY ? rest : { ...rest, criticality: Number(value) });
        }}
      />
      <SelectField
        label="Government"
        value={government ?? ANY}
        choices={[
          { value: ANY, label: 'any' },
          ...governmentSchema.options.map((status) => ({ value: status, label: status })),
        ]}
        onCommit={(value) => {
          const { government: _, ...rest } = filter;
          onChange(value === ANY ? rest : { ...rest, government: governmentSchema.parse(value) });
        }}
      />
    </div>
  );
}

function distinct(values: readonly string[]) {
  return [...new Set(values)]
    .sort((a, b) => a.localeCompare(b))
    .map((value) => ({ value, label: value === '' ? '(none)' : value }));
}
