import { useState } from 'react';
import { channelKindSchema, type Channel } from '../../../model/workspace.ts';
import type { EntryKind } from '../../../model/world/entry.ts';
import { twinOf } from '../../../model/world/twin.ts';
import { addEntry } from '../../actions/world-actions.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { channelKindNames } from '../../words/world.ts';
import { isName, NameInput } from '../NameInput.tsx';
import { TwinNote } from './TwinNote.tsx';

interface AddEntryDialogProps {
  readonly kind: EntryKind;
  readonly vendor: string | undefined;
}

const KINDS = channelKindSchema.options.map((value) => ({ value, label: channelKindNames[value] }));

/** A new vendor, model or channel by name; a model's vendor, a channel's kind. */
export function AddEntryDialog({ kind, vendor }: AddEntryDialogProps) {
  const content = useStore((state) => state.open?.content);
  const showDialog = useStore((state) => state.showDialog);
  const goToEntry = useStore((state) => state.goToEntry);
  const vendors = content?.vendors.items ?? [];
  const [name, setName] = useState('');
  const [own, setOwn] = useState(vendor ?? vendors[0]?.id ?? '');
  const [channelKind, setChannelKind] = useState<Channel['kind']>('cloud');
  if (content === undefined) return null;
  const twin = twinOf(content, { kind, name, vendor: own });
  const canAdd = isName(name) && twin === undefined && (kind !== 'model' || own !== '');
  const close = () => {
    showDialog(null);
  };
  const add = () => {
    if (!canAdd) return;
    close();
    addEntry(kind, name.trim(), { vendor: own, channelKind });
  };
  return (
    <Dialog
      title={`New ${kind}`}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" disabled={!canAdd} onClick={add}>
            Add {kind}
          </Button>
        </>
      }
    >
      <NameInput label="Name" value={name} onChange={setName} onSubmit={add} />
      {twin !== undefined && (
        <TwinNote kind={kind} name={twin.name}>
          <Button
            onClick={() => {
              close();
              goToEntry({ kind, id: twin.id });
            }}
          >
            Go to it
          </Button>
        </TwinNote>
      )}
      {kind === 'model' && (
        <SelectField
          label="Vendor"
          value={own}
          choices={vendors.map((one) => ({ value: one.id, label: one.name }))}
          onCommit={setOwn}
        />
      )}
      {kind === 'channel' && (
        <SelectField label="Kind" value={channelKind} choices={KINDS} onCommit={setChannelKind} />
      )}
    </Dialog>
  );
}
