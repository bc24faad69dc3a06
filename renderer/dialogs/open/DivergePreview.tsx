import { useState } from 'react';
import type { FilePreview } from '../../../electron/file-preview.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { DialogNotice } from '../DialogNotice.tsx';
import styles from '../dialogs.module.css';
import { NameInput, isName } from '../NameInput.tsx';
import { Warnings } from '../Warnings.tsx';
import { FileFacts } from './FileFacts.tsx';
import { MergeView } from './MergeView.tsx';
import { NO_DECISIONS } from './decisions.ts';
import { useComparison } from './use-comparison.ts';

type Preview = Extract<FilePreview, { kind: 'diverge' }>;

const NEW = 'new';

/** A scenario file, read and found good: what it holds, then as a workspace of its own or merged into one there is. */
export function DivergePreview({ preview }: { readonly preview: Preview }) {
  const { token, fileName, scenarios, redacted, belongsTo } = preview;
  const takeFile = useStore((state) => state.takeFile);
  const dropFile = useStore((state) => state.dropFile);
  const mergeFile = useStore((state) => state.mergeFile);
  const startReading = useStore((state) => state.startReading);
  const isRead = useStore((state) => state.reader?.file.token === token);
  const canRead = preview.decks > 0 && !isRead;
  const look = canRead ? 'plain' : 'primary';
  const workspaces = useStore((state) => state.workspaces);
  const [target, setTarget] = useState(redacted ? NEW : (belongsTo ?? NEW));
  const [name, setName] = useState(preview.name);
  const [decisions, setDecisions] = useState(NO_DECISIONS);
  const workspace = target === NEW ? null : target;
  const comparison = useComparison(token, workspace);
  const cancel = () => {
    dropFile(token);
  };
  const take = () => void takeFile(token, name.trim(), preview.currency);
  const merge = () => {
    if (workspace === null || comparison?.kind !== 'compared') return;
    void mergeFile({ token, fileName, workspace, revision: comparison.revision, ...decisions });
  };
  const choices = [
    { value: NEW, label: 'As a new workspace' },
    ...workspaces.map((one) => ({ value: one.id, label: `Merge into “${one.name}”` })),
  ];
  return (
    <Dialog
      title={isRead ? `What is in “${fileName}”` : `Open “${fileName}”`}
      wide
      onClose={cancel}
      actions={
        <>
          <Button onClick={cancel}>{isRead ? 'Back to the deck' : 'Cancel'}</Button>
          {workspace === null ? (
            <Button look={look} disabled={!isName(name)} onClick={take}>
              Open as a new workspace
            </Button>
          ) : (
            <Button look={look} disabled={comparison?.kind !== 'compared'} onClick={merge}>
              Merge
            </Button>
          )}
          {canRead && (
            <Button look="primary" onClick={() => startReading(preview)}>
              Read the deck
            </Button>
          )}
        </>
      }
    >
      <FileFacts preview={preview} />
      <DialogNotice />
      <div className={styles.halves}>
        {!redacted && (
          <SelectField
            label="Take it"
            value={target}
            choices={choices}
            onCommit={(chosen) => {
              setTarget(chosen);
              setDecisions(NO_DECISIONS);
            }}
          />
        )}
        {workspace === null && (
          <NameInput
            label="Name of the workspace"
            value={name}
            onChange={setName}
            onSubmit={take}
          />
        )}
      </div>
      {workspace === null ? (
        <div>
          <h3>Scenarios</h3>
          <ul className={styles.names}>
            {scenarios.map((scenario) => (
              <li key={scenario.id}>{scenario.name}</li>
            ))}
          </ul>
        </div>
      ) : (
        <MergeView comparison={comparison} decisions={decisions} onDecide={setDecisions} />
      )}
      <Warnings warnings={preview.warnings} more={preview.moreWarnings} />
    </Dialog>
  );
}
