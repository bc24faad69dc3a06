import { useState } from 'react';
import { isName, NameInput } from '../../dialogs/NameInput.tsx';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

/** A deck to begin with: it has a name and no slide yet. */
export function NewDeckDialog() {
  const showDialog = useStore((state) => state.showDialog);
  const createDeck = useStore((state) => state.createDeck);
  const showDeck = useStore((state) => state.showDeck);
  const [name, setName] = useState('');
  const close = () => {
    showDialog(null);
  };
  const create = () => {
    const id = createDeck(name.trim());
    close();
    if (id !== null) showDeck(id);
  };
  return (
    <Dialog
      title="New deck"
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" disabled={!isName(name)} onClick={create}>
            Create deck
          </Button>
        </>
      }
    >
      <NameInput
        label="Name"
        value={name}
        placeholder="For the board, November"
        onChange={setName}
        onSubmit={create}
      />
    </Dialog>
  );
}
