import { useState } from 'react';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { CurrencyInput } from './CurrencyInput.tsx';
import { NameInput, isName } from './NameInput.tsx';

export function NewWorkspaceDialog() {
  const showDialog = useStore((state) => state.showDialog);
  const createWorkspace = useStore((state) => state.createWorkspace);
  const chooseFile = useStore((state) => state.chooseFile);
  const [name, setName] = useState('');
  const [currency, setCurrency] = useState('USD');
  const close = () => {
    showDialog(null);
  };
  const create = () => void createWorkspace(name.trim(), currency);
  return (
    <Dialog
      title="New workspace"
      onClose={close}
      actions={
        <>
          <Button
            onClick={() => {
              close();
              void chooseFile('portfolio');
            }}
          >
            Import a spreadsheet instead…
          </Button>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" disabled={!isName(name)} onClick={create}>
            Create workspace
          </Button>
        </>
      }
    >
      <NameInput
        label="Name"
        value={name}
        placeholder="Our AI portfolio"
        onChange={setName}
        onSubmit={create}
      />
      <CurrencyInput value={currency} onChange={setCurrency} />
    </Dialog>
  );
}
