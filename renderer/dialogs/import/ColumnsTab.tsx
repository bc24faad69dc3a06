import type { Shaped } from '../../../electron/import-contract.ts';
import type { Layout } from '../../../model/import/layout.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { VirtualRows } from '../../ui/VirtualRows.tsx';
import { columnChoices } from '../../words/columns.ts';
import { assumedWords } from './import-words.ts';
import styles from './import.module.css';

interface ColumnsTabProps {
  readonly shaped: Shaped;
  readonly onLayout: (layout: Layout) => void;
}

/** What each column of the sheet is read as. */
export function ColumnsTab({ shaped, onLayout }: ColumnsTabProps) {
  const { layout, columns } = shaped;
  const choices = columnChoices(layout.targets);
  const assumed = assumedWords(layout.targets);
  const nameOf = (index: number) => nameAt(columns, index);
  const choose = (index: number, chosen: string) => {
    const targets = layout.targets.map((target, place) => {
      if (place === index) return chosen === '' ? null : chosen;
      // Nothing is read from two columns: the one chosen last has it.
      return target === chosen ? null : target;
    });
    onLayout({ ...layout, targets });
  };
  return (
    <>
      {assumed !== null && <p className={styles.told}>{assumed}</p>}
      <div className={styles.list}>
        <VirtualRows
          label="Columns"
          count={columns.length}
          rowHeight={40}
          columns="minmax(0, 1fr) minmax(0, 1.6fr) 240px"
          head={
            <>
              <span role="columnheader">Column of the sheet</span>
              <span role="columnheader">First values</span>
              <span role="columnheader">Is read as</span>
            </>
          }
          row={(index) => {
            const { samples = [], rival = null } = columns[index] ?? {};
            const name = nameOf(index);
            const target = layout.targets[index] ?? null;
            return (
              <>
                <span role="cell" className={styles.column}>
                  <span className={target === null ? styles.unread : ''} title={name}>
                    {name}
                  </span>
                  {rival !== null && (
                    <span className={styles.rival}>
                      Column {rival + 1}, “{nameOf(rival)}”, is read instead
                    </span>
                  )}
                </span>
                <span role="cell" className={styles.samples} title={samples.join(' · ')}>
                  {samples.join(' · ')}
                </span>
                <span role="cell">
                  <SelectField
                    label={`“${name}” is read as`}
                    labelHidden
                    value={target ?? ''}
                    choices={choices}
                    onCommit={(chosen) => {
                      choose(index, chosen);
                    }}
                  />
                </span>
              </>
            );
          }}
        />
      </div>
    </>
  );
}

function nameAt(columns: Shaped['columns'], index: number): string {
  const header = columns[index]?.header ?? '';
  return header === '' ? `Column ${String(index + 1)}` : header;
}
