import { useState } from 'react';
import { editedCells } from '../../../model/grid/cell-edits.ts';
import { COLUMNS, columnOf } from '../../../model/grid/columns.ts';
import type { ColumnKey } from '../../../model/grid/grid-column.ts';
import { plural } from '../../format/number.ts';
import { chosenOf } from '../../store/grid-chosen.ts';
import { gridOf } from '../../store/grid-shown.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import fieldStyles from '../../ui/field.module.css';
import { SelectField } from '../../ui/SelectField.tsx';
import styles from './GridDialogs.module.css';

const EDITED = COLUMNS.filter(({ read }) => read !== null);

/** One value for a column of many rows: those chosen, or all that the grid shows. One step, however many. */
export function EditManyDialog() {
  const shown = useStore(gridOf);
  const view = useStore((state) => state.gridView);
  const range = useStore((state) => state.gridRange);
  const run = useStore((state) => state.run);
  const showDialog = useStore((state) => state.showDialog);
  const active = view.columns[range.active.column]?.key;
  const [key, setKey] = useState<ColumnKey>(
    EDITED.some((column) => column.key === active) && active !== undefined ? active : 'unit',
  );
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = shown === null ? [] : chosenOf(shown, view, range).positions;
  const [scope, setScope] = useState<'chosen' | 'shown'>(chosen.length > 1 ? 'chosen' : 'shown');
  if (shown === null) return null;

  const { arrangement, deployments, world } = shown;
  const all = [...arrangement.order, ...arrangement.fresh];
  const positions = scope === 'chosen' ? chosen : all;
  const column = columnOf(key);
  const choices = column.choices?.(world) ?? null;
  const text = typed ?? choices?.[0]?.value ?? '';
  const edits = positions.map((position) => ({ position, column: key, text }));
  const { changes, problems } = editedCells(deployments, edits, world);
  const error = typed === null || typed.trim() === '' ? null : (problems[0]?.message ?? null);
  const isGood = problems.length === 0 && changes.length > 0;
  const close = () => {
    showDialog(null);
  };
  const noun = all.length === deployments.length ? 'rows' : 'filtered rows';
  return (
    <Dialog
      title="Edit many rows at once"
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button
            look="primary"
            disabled={!isGood}
            onClick={() => {
              close();
              const label = `Set ${column.title} of ${plural(changes.length, 'deployment')}`;
              run({ name: 'edit-deployments', label, changes });
            }}
          >
            Set {column.title} of {plural(changes.length, 'row')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <SelectField
          label="Set"
          value={key}
          choices={EDITED.map((own) => ({ value: own.key, label: own.title }))}
          onCommit={(wanted) => {
            setKey(wanted);
            setTyped(null);
          }}
        />
        {choices === null ? (
          <FieldFrame label="To" error={error}>
            {(ties) => (
              <input
                {...ties}
                className={fieldStyles.input}
                autoComplete="off"
                data-typing="true"
                value={text}
                onChange={(event) => {
                  setTyped(event.target.value);
                }}
              />
            )}
          </FieldFrame>
        ) : (
          <SelectField
            label="To"
            value={text}
            choices={choices.map(({ value, label }) => ({ value, label: label || 'Empty' }))}
            onCommit={setTyped}
          />
        )}
        <SelectField
          label="Of"
          value={scope}
          choices={[
            { value: 'chosen', label: `the ${plural(chosen.length, 'row')} chosen` },
            { value: 'shown', label: `all ${all.length.toLocaleString('en-US')} ${noun}` },
          ]}
          onCommit={setScope}
        />
      </div>
      <p>
        {problems.length > 0
          ? (problems[0]?.message ?? '')
          : `${plural(changes.length, 'row')} would change; ${plural(positions.length - changes.length, 'row')} say so already. One undo takes it back.`}
      </p>
    </Dialog>
  );
}
