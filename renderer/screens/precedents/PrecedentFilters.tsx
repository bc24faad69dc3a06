import {
  valuesOf,
  type PrecedentField,
  type PrecedentFilter,
} from '../../../model/precedents/filter.ts';
import type { Precedent } from '../../../model/precedents/precedent.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { precedentFieldNames, precedentValueName } from '../../words/precedents.ts';

interface PrecedentFiltersProps {
  readonly library: readonly Precedent[];
  readonly fields: readonly PrecedentField[];
  readonly filter: PrecedentFilter;
  readonly onChange: (filter: PrecedentFilter) => void;
}

/** What the library is narrowed down by, a choice a field. */
export function PrecedentFilters({ library, fields, filter, onChange }: PrecedentFiltersProps) {
  return fields.map((field) => (
    <FilterField
      key={field}
      field={field}
      values={valuesOf(library, field)}
      filter={filter}
      onChange={onChange}
    />
  ));
}

interface FilterFieldProps<Field extends PrecedentField> {
  readonly field: Field;
  readonly values: readonly Precedent[Field][];
  readonly filter: PrecedentFilter;
  readonly onChange: (filter: PrecedentFilter) => void;
}

function FilterField<Field extends PrecedentField>(props: FilterFieldProps<Field>) {
  const { field, values, filter, onChange } = props;
  const named = values.map((value) => ({ value, label: precedentValueName(field, value) }));
  return (
    <SelectField
      label={precedentFieldNames[field]}
      value={filter[field] ?? ''}
      choices={[
        { value: '', label: 'Any' },
        ...named.toSorted((one, other) => one.label.localeCompare(other.label, 'en')),
      ]}
      onCommit={(chosen) => {
        const { [field]: _, ...rest } = filter;
        const value = values.find((one) => one === chosen);
        onChange(value === undefined ? rest : { ...rest, [field]: value });
      }}
    />
  );
}
