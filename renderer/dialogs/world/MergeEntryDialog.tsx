import { useMemo, useState } from 'react';
import { doublesOf } from '../../../model/edit/world/doubles.ts';
import type { Standing } from '../../../model/edit/world/scenario-after.ts';
import { withMergedEntry } from '../../../model/edit/world/entries.ts';
import { entryName, type EntryPlace } from '../../../model/world/entry.ts';
import { mergeEntry } from '../../actions/world-actions.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { listed } from '../../words/list.ts';
import { shortName } from '../../words/short-name.ts';
import { dependentWords } from '../../words/world.ts';
import { AftermathNotes } from './AftermathNotes.tsx';
import { DependentsList } from './DependentsList.tsx';
import { EntrySelect, otherEntries } from './EntrySelect.tsx';
import { LockedNote } from './LockedNote.tsx';

interface MergeEntryDialogProps {
  readonly entry: EntryPlace;
  /** The one to be offered first; otherwise the nearest. */
  readonly first: string | undefined;
}

/** Two entries that are one: which stays, and what becomes of what they both have. */
export function MergeEntryDialog({ entry, first }: MergeEntryDialogProps) {
  const content = useStore((state) => state.open?.content);
  const showDialog = useStore((state) => state.showDialog);
  const [into, setInto] = useState(() =>
    content === undefined ? '' : (first ?? otherEntries(content, entry)[0]?.id ?? ''),
  );
  const [standing, setStanding] = useState<Standing>('kept');
  const aftermath = useMemo(
    () => content && withMergedEntry(content, entry, into, standing),
    [content, entry, into, standing],
  );
  const doubles = useMemo(
    () => content && aftermath && doublesOf(content, aftermath.content),
    [content, aftermath],
  );
  if (content === undefined || aftermath === undefined) return null;
  const name = shortName(entryName(content, entry));
  const other = shortName(entryName(content, { ...entry, id: into }));
  const words = dependentWords(aftermath.touched);
  const close = () => {
    showDialog(null);
  };
  return (
    <Dialog
      wide={words.length > 0}
      title={`Merge “${name}” into another ${entry.kind}`}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button
            look="primary"
            disabled={aftermath.locked.length > 0}
            onClick={() => {
              close();
              mergeEntry(entry, into, standing);
            }}
          >
            Merge
          </Button>
        </>
      }
    >
      <EntrySelect
        content={content}
        entry={entry}
        label="Merge into"
        value={into}
        onCommit={setInto}
      />
      <p>
        {words.length === 0
          ? `Nothing refers to “${name}”; it goes.`
          : `${listed(words)} of “${name}” will be of “${other}”, and “${name}” goes. Undo brings it back.`}
      </p>
      <DependentsList
        content={content}
        entry={entry}
        touched={aftermath.touched}
        way="replace"
        doubles={doubles}
      />
      {aftermath.setAside.length > 0 && (
        <SelectField
          label="Where both have a stance in a scenario"
          value={standing}
          choices={[
            { value: 'kept', label: `that of “${other}” stands` },
            { value: 'moved', label: `that of “${name}” stands` },
          ]}
          onCommit={setStanding}
        />
      )}
      <AftermathNotes content={content} aftermath={aftermath} />
      <LockedNote content={content} locked={aftermath.locked} />
    </Dialog>
  );
}
