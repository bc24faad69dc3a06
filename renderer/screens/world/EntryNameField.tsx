import { useState } from 'react';
import type { Content } from '../../../model/change/content.ts';
import { twinOf, type EntryName } from '../../../model/world/twin.ts';
import { TwinNote } from '../../dialogs/world/TwinNote.tsx';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface EntryNameFieldProps extends EntryName {
  readonly content: Content;
  readonly id: string;
  readonly label: string;
  readonly onCommit: (name: string) => void;
}

/** An entry's name. One that another entry has is not taken: the two can be merged. */
export function EntryNameField({ content, id, label, onCommit, ...own }: EntryNameFieldProps) {
  const showDialog = useStore((state) => state.showDialog);
  const [refused, setRefused] = useState<string | null>(null);
  const { kind } = own;
  const twin = twinOf(content, { ...own, name: refused ?? own.name }, id);
  return (
    <>
      <TextField
        label={label}
        value={own.name}
        required="It needs a name"
        onCommit={(name) => {
          const isTaken = twinOf(content, { ...own, name }, id) !== undefined;
          setRefused(isTaken ? name : null);
          if (!isTaken) onCommit(name);
        }}
      />
      {twin !== undefined && (
        <TwinNote kind={kind} name={twin.name}>
          <Button
            onClick={() => {
              showDialog({ kind: 'merge-entry', entry: { kind, id }, into: twin.id });
            }}
          >
            Merge into it…
          </Button>
        </TwinNote>
      )}
    </>
  );
}
