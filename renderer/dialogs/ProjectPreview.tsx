import { useState } from 'react';
import type { FilePreview } from '../../electron/file-preview.ts';
import { freshId } from '../../model/fresh-id.ts';
import { scenarioSchema } from '../../model/scenario.ts';
import { count, plural } from '../format/number.ts';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { NameInput, isName } from './NameInput.tsx';
import { useAddScenario } from './use-add-scenario.ts';
import styles from './dialogs.module.css';

type Preview = Extract<FilePreview, { kind: 'project' }>;

/** A ScenarioWizard project, read and found good: what comes in, then as a scenario of the open workspace. */
export function ProjectPreview({ preview }: { readonly preview: Preview }) {
  const showDialog = useStore((state) => state.showDialog);
  const say = useStore((state) => state.say);
  const scenarios = useStore((state) => state.open?.content.scenarios.items ?? null);
  const addScenario = useAddScenario();
  const [read] = useState(() => scenarioSchema.safeParse(JSON.parse(preview.scenario)));
  const [name, setName] = useState(read.data?.name ?? '');
  const cancel = () => {
    showDialog(null);
  };
  const take = () => {
    if (!read.success || scenarios === null) {
      const text =
        'The project could not be made a scenario. Nothing was changed; choose it again.';
      return say({ text, tone: 'problem' });
    }
    const id = freshId(name.trim(), new Set(scenarios.map((scenario) => scenario.id)));
    addScenario({ ...read.data, id, name: name.trim() });
  };
  return (
    <Dialog
      title={`Import “${preview.fileName}”`}
      wide
      onClose={cancel}
      actions={
        <>
          <Button onClick={cancel}>Cancel</Button>
          <Button look="primary" disabled={!isName(name)} onClick={take}>
            Add as a scenario
          </Button>
        </>
      }
    >
      <p>{whatComesIn(preview)}</p>
      <p>
        It becomes a scenario of its own in this workspace and changes nothing you have. A project
        knows no designation, so the scenario costs nothing until you add one.
      </p>
      <NameInput label="Name of the scenario" value={name} onChange={setName} onSubmit={take} />
      <section>
        <h3>Descriptors and their variants</h3>
        <div className={styles.rows} tabIndex={0} role="region" aria-label="Descriptors">
          <table>
            <tbody>
              {preview.descriptors.map((descriptor, index) => (
                <tr key={index}>
                  <th scope="row">{descriptor.name}</th>
                  <td className={styles.wrapped}>{descriptor.variants.join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </Dialog>
  );
}

function whatComesIn({ descriptors, promoting, restricting, beyond }: Preview): string {
  const variants = descriptors.reduce((sum, own) => sum + own.variants.length, 0);
  const judgements = promoting + restricting;
  const strong =
    beyond === 0
      ? ''
      : ` ${count(beyond)} of them ${beyond === 1 ? 'is' : 'are'} stronger than ±3 and kept as they are.`;
  return (
    `${plural(descriptors.length, 'descriptor')} with ${plural(variants, 'variant')} become drivers, the variants of each ` +
    `equally likely. ${plural(judgements, 'judgement')} become influences: ${count(promoting)} promote and ` +
    `${count(restricting)} restrict.${strong}`
  );
}
