import type { WorkspaceSummary } from '../../../electron/contract.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { CurrencyInput } from '../CurrencyInput.tsx';
import { NameInput } from '../NameInput.tsx';

/** Where the rows go; `workspace` null: into a new one of the name and currency. */
export interface ImportInto {
  readonly workspace: string | null;
  readonly name: string;
  readonly currency: string;
}

interface ImportWhereProps {
  readonly into: ImportInto;
  /** The workspace that is open, where rows may go into it. */
  readonly own: WorkspaceSummary | null;
  readonly onChange: (into: ImportInto) => void;
  readonly onSubmit: () => void;
}

const NEW = 'new';

export function ImportWhere({ into, own, onChange, onSubmit }: ImportWhereProps) {
  const isNew = into.workspace === null;
  return (
    <>
      {own !== null && (
        <SelectField
          label="Into"
          value={into.workspace ?? NEW}
          choices={[
            { value: own.id, label: `“${own.name}”, in ${own.currency}` },
            { value: NEW, label: 'A new workspace' },
          ]}
          onCommit={(chosen) => {
            onChange({ ...into, workspace: chosen === NEW ? null : chosen });
          }}
        />
      )}
      {isNew && (
        <>
          <NameInput
            label="Name of the new workspace"
            value={into.name}
            onChange={(name) => {
              onChange({ ...into, name });
            }}
            onSubmit={onSubmit}
          />
          <CurrencyInput
            value={into.currency}
            onChange={(currency) => {
              onChange({ ...into, currency });
            }}
          />
        </>
      )}
    </>
  );
}
