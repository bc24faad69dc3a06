import { useState } from 'react';
import { isName, NameInput } from '../../dialogs/NameInput.tsx';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface DeckNameDialogProps {
  readonly title: string;
  /** What is done with the name, on the button. */
  readonly action: string;
  readonly name?: string;
  readonly onName: (name: string) => void;
}

/** What a deck is to be called. */
export function DeckNameDialog({ title, action, name: before = '', onName }: DeckNameDialogProps) {
  const showDialog = useStore((state) => state.showDialog);
  const [name, setName] = useState(before);
  const close = () => {
    showDialog(null);
  };
  const submit = () => {
    close();
    onName(name.trim());
  };
  return (
    <Dialog
      title={title}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" disabled={!isName(name)} onClick={submit}>
            {action}
          </Button>
        </>
      }
    >
      <NameInput
        label="Name"
        value={name}
        placeholder="For the board, November"
        onChange={setName}
        onSubmit={submit}
      />
    </Dialog>
  );
}
