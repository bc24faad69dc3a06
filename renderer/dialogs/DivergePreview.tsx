import { useState } from 'react';
import type { FilePreview } from '../../electron/file-preview.ts';
import { plural } from '../format/number.ts';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { NameInput, isName } from './NameInput.tsx';
import { Warnings } from './Warnings.tsx';
import styles from './dialogs.module.css';

/** A scenario file, read and found good: what it holds, then as a workspace of its own. */
export function DivergePreview({
  preview,
}: {
  readonly preview: Extract<FilePreview, { kind: 'diverge' }>;
}) {
  const takeFile = useStore((state) => state.takeFile);
  const dropFile = useStore((state) => state.dropFile);
  const startReading = useStore((state) => state.startReading);
  const hasDecks = preview.decks > 0;
  const [name, setName] = useState(preview.name);
  const cancel = () => {
    dropFile(preview.token);
  };
  const take = () => void takeFile(preview.token, name.trim(), preview.currency);
  return (
    <Dialog
      title={`Open “${preview.fileName}”`}
      onClose={cancel}
      actions={
        <>
          <Button onClick={cancel}>Cancel</Button>
          <Button look={hasDecks ? 'plain' : 'primary'} disabled={!isName(name)} onClick={take}>
            Open as a new workspace
          </Button>
          {hasDecks && (
            <Button look="primary" onClick={() => void startReading(preview)}>
              Read the deck
            </Button>
          )}
        </>
      }
    >
      <p>
        {plural(preview.deployments, 'deployment')} in {preview.currency} of{' '}
        {plural(preview.vendors, 'vendor')} with {plural(preview.models, 'model')} on{' '}
        {plural(preview.channels, 'channel')}
        {preview.decks > 0 && `, ${plural(preview.decks, 'deck')}`}
        {preview.producer !== null && `; written by ${preview.producer}`}. Nothing you have is
        changed.
      </p>
      {preview.redacted && (
        <p className={styles.warning}>
          Amounts or names in this file were masked before it was shared.
        </p>
      )}
      <div>
        <h3>{plural(preview.scenarios.length, 'scenario')}</h3>
        <ul className={styles.names}>
          {preview.scenarios.map((scenario) => (
            <li key={scenario.id}>{scenario.name}</li>
          ))}
        </ul>
      </div>
      <NameInput label="Name of the workspace" value={name} onChange={setName} onSubmit={take} />
      <Warnings warnings={preview.warnings} more={preview.moreWarnings} />
    </Dialog>
  );
}
