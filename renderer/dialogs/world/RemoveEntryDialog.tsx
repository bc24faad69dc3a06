import { useMemo, useState } from 'react';
import { doublesOf } from '../../../model/edit/world/doubles.ts';
import { withMergedEntry, withoutEntry } from '../../../model/edit/world/entries.ts';
import { dependentsOf, hasDependents } from '../../../model/world/dependents.ts';
import { entryName, type EntryPlace } from '../../../model/world/entry.ts';
import { mergeEntry, removeEntry } from '../../actions/world-actions.ts';
import { plural } from '../../format/number.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { listed } from '../../words/list.ts';
import { shortName } from '../../words/short-name.ts';
import { dependentWords } from '../../words/world.ts';
import { AftermathNotes } from './AftermathNotes.tsx';
import { DependentsList } from './DependentsList.tsx';
import { EntrySelect, otherEntries } from './EntrySelect.tsx';
import { LockedNote } from './LockedNote.tsx';
import styles from './world-dialogs.module.css';

/** Deletes an entry: what depends on it is named, and either gets another in its place or goes with it. */
export function RemoveEntryDialog({ entry }: { readonly entry: EntryPlace }) {
  const content = useStore((state) => state.open?.content);
  const showDialog = useStore((state) => state.showDialog);
  const others = useMemo(
    () => (content === undefined ? [] : otherEntries(content, entry)),
    [content, entry],
  );
  const [way, setWay] = useState<'replace' | 'remove'>(others.length > 0 ? 'replace' : 'remove');
  const [other, setOther] = useState(others[0]?.id ?? '');
  const aftermath = useMemo(
    () =>
      content &&
      (way === 'replace'
        ? withMergedEntry(content, entry, other, 'kept')
        : withoutEntry(content, entry)),
    [content, entry, other, way],
  );
  const dependents = useMemo(() => content && dependentsOf(content, entry), [content, entry]);
  const doubles = useMemo(
    () =>
      content && aftermath && way === 'replace' ? doublesOf(content, aftermath.content) : undefined,
    [content, aftermath, way],
  );
  if (content === undefined || aftermath === undefined || dependents === undefined) return null;
  const name = shortName(entryName(content, entry));
  const isUsed = hasDependents(dependents);
  const isReplaced = isUsed && way === 'replace';
  const close = () => {
    showDialog(null);
  };
  const gone = content.deployments.items.length - aftermath.content.deployments.items.length;
  return (
    <Dialog
      wide={isUsed}
      title={`Delete “${name}”?`}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Keep it</Button>
          <Button
            look="primary"
            disabled={aftermath.locked.length > 0}
            onClick={() => {
              close();
              if (isReplaced) mergeEntry(entry, other, 'kept');
              else removeEntry(entry);
            }}
          >
            {isReplaced ? 'Replace and delete' : `Delete ${entry.kind}`}
          </Button>
        </>
      }
    >
      {isUsed ? (
        <>
          <p>
            “{name}” is used by {listed(dependentWords(aftermath.touched))}.
          </p>
          <DependentsList
            content={content}
            entry={entry}
            touched={aftermath.touched}
            way={way}
            doubles={doubles}
          />
          <fieldset className={styles.ways}>
            <legend className="visually-hidden">What becomes of them</legend>
            {others.length > 0 && (
              <>
                <label>
                  <input
                    type="radio"
                    name="way"
                    checked={way === 'replace'}
                    onChange={() => {
                      setWay('replace');
                    }}
                  />
                  They get another {entry.kind} in its place
                </label>
                {way === 'replace' && (
                  <div className={styles.inset}>
                    <EntrySelect
                      content={content}
                      entry={entry}
                      label={`The ${entry.kind} in its place`}
                      value={other}
                      onCommit={setOther}
                    />
                  </div>
                )}
              </>
            )}
            <label>
              <input
                type="radio"
                name="way"
                checked={way === 'remove'}
                onChange={() => {
                  setWay('remove');
                }}
              />
              They are deleted with it
              {way === 'remove' && gone > 0 && `: ${plural(gone, 'deployment')} fewer`}
            </label>
          </fieldset>
          {way === 'replace' && <AftermathNotes content={content} aftermath={aftermath} />}
          <LockedNote content={content} locked={aftermath.locked} />
          <p className={styles.soft}>It is one step: Undo brings everything back.</p>
        </>
      ) : (
        <p>Nothing refers to it. Undo brings it back.</p>
      )}
    </Dialog>
  );
}
