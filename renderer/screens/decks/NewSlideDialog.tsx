import { useState } from 'react';
import { headlineFrom, SLIDE_TEMPLATES, type SlideTemplate } from '../../slides/slide-templates.ts';
import { parentOnScreen, scenarioOnScreen } from '../../store/scenario-on-screen.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import styles from './NewSlideDialog.module.css';

/** A slide from a template, drawn from a scenario or two as they are now. */
export function NewSlideDialog() {
  const scenarios = useStore((state) => state.open?.content.scenarios.items) ?? [];
  const onScreen = useStore(scenarioOnScreen);
  const parent = useStore(parentOnScreen);
  const keeping = useStore((state) => state.keeping);
  const showDialog = useStore((state) => state.showDialog);
  const addSlide = useStore((state) => state.addSlide);
  const start = onScreen?.id ?? scenarios[0]?.id ?? '';
  const other = scenarios.find(({ id }) => id !== start)?.id ?? '';
  const [template, setTemplate] = useState<SlideTemplate | undefined>(SLIDE_TEMPLATES[0]);
  const [first, setFirst] = useState(start);
  const [base, setBase] = useState(parent?.id ?? other);
  if (template === undefined) return null;
  const close = () => {
    showDialog(null);
  };
  const chosen = [[], [first], [base, first]][template.takes] ?? [];
  const isDifferent = new Set(chosen).size === template.takes && !chosen.includes('');
  const create = async () => {
    await addSlide(headlineFrom, template.charts(chosen));
    close();
  };
  const choices = scenarios.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Dialog
      title="New slide"
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" disabled={!isDifferent || keeping} onClick={() => void create()}>
            {keeping ? 'Working it out…' : 'Add slide'}
          </Button>
        </>
      }
    >
      <ul className={styles.templates} role="radiogroup" aria-label="Template">
        {SLIDE_TEMPLATES.map((one) => (
          <li key={one.id}>
            <label className={styles.template}>
              <input
                type="radio"
                name="template"
                checked={one.id === template.id}
                onChange={() => {
                  setTemplate(one);
                }}
              />
              <span>
                <strong>{one.name}</strong>
                <span className={styles.purpose}>{one.purpose}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {template.takes === 2 && (
        <SelectField label="Base" value={base} choices={choices} onCommit={setBase} />
      )}
      {template.takes > 0 && (
        <SelectField
          label={template.takes === 2 ? 'Compared with it' : 'Scenario'}
          value={first}
          choices={choices}
          onCommit={setFirst}
        />
      )}
      {!isDifferent && template.takes === 2 && <p>Choose two different scenarios.</p>}
    </Dialog>
  );
}
