import { useState, type ReactNode } from 'react';
import type { Content } from '../../model/change/content.ts';
import { addScenario } from '../../model/edit/scenario-tree.ts';
import type { Scenario } from '../../model/scenario.ts';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { NameInput, isName } from './NameInput.tsx';

interface ScenarioNameDialogProps {
  readonly title: string;
  /** What the button says. */
  readonly action: string;
  readonly placeholder: string;
  /** What the scenario starts as. */
  readonly children: ReactNode;
  readonly make: (content: Content, name: string) => Scenario;
}

/** Asks for a name alone: the rest starts believable and is changed in place, with the figures live. */
export function ScenarioNameDialog(props: ScenarioNameDialogProps) {
  const { title, action, placeholder, children, make } = props;
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
    const scenario = make(open.content, name.trim());
    run(addScenario(open.content, scenario));
    close();
    selectScenario(scenario.id);
    show('scenario');
  };
  return (
    <Dialog
      title={title}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" disabled={!isName(name)} onClick={create}>
            {action}
          </Button>
        </>
      }
    >
      <p>{children}</p>
      <NameInput
        label="Name"
        value={name}
        placeholder={placeholder}
        onChange={setName}
        onSubmit={create}
      />
    </Dialog>
  );
}
