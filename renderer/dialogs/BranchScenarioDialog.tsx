import { useState } from 'react';
import { addScenario, branchOf } from '../../model/edit/scenario-tree.ts';
import type { Scenario } from '../../model/scenario.ts';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { NameInput, isName } from './NameInput.tsx';

/** A copy to change, whose figures are shown against those it came from. */
export function BranchScenarioDialog({ parent }: { readonly parent: Scenario }) {
  const open = useStore((state) => state.open);
  const showDialog = useStore((state) => state.showDialog);
  const run = useStore((state) => state.run);
  const selectScenario = useStore((state) => state.selectScenario);
  const show = useStore((state) => state.show);
  const [name, setName] = useState('');
  if (open === null) return null;
  const close = () => {
    showDialog(null);
  };
  const create = () => {
    const branch = branchOf(open.content.scenarios.items, parent, name.trim());
    run(addScenario(open.content, branch));
    close();
    selectScenario(branch.id);
    show('scenario');
  };
  return (
    <Dialog
      title={`Branch of “${parent.name}”`}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" disabled={!isName(name)} onClick={create}>
            Create branch
          </Button>
        </>
      }
    >
      <p>
        It starts as a copy. What you change shows against “{parent.name}”, which stays as it is.
      </p>
      <NameInput
        label="Name"
        value={name}
        placeholder={`${parent.name}, but…`}
        onChange={setName}
        onSubmit={create}
      />
    </Dialog>
  );
}
