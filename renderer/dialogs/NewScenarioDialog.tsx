import { useState } from 'react';
import type { Content } from '../../model/change/content.ts';
import {
  likelyChoices,
  scenarioFromTemplate,
  type TemplateWorld,
} from '../../model/templates/scenario-from-template.ts';
import type { Template, TemplateChoices } from '../../model/templates/template.ts';
import { TEMPLATES } from '../../model/templates/templates.ts';
import { vendorOfMostSpend } from '../../model/templates/vendor-uses.ts';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { assumptionWords } from '../words/assumptions.ts';
import { NameInput, isName } from './NameInput.tsx';
import styles from './NewScenarioDialog.module.css';
import { TemplateList } from './TemplateList.tsx';
import { TemplateQuestions } from './TemplateQuestions.tsx';
import { useAddScenario } from './use-add-scenario.ts';

/** The first thing a strategist does: picks a what-if, reads what it sets, names it. */
export function NewScenarioDialog({ begin }: { readonly begin: string | undefined }) {
  const content = useStore((state) => state.open?.content);
  return content === undefined ? null : <Templates content={content} begin={begin} />;
}

interface TemplatesProps {
  readonly content: Content;
  /** The template chosen at first, by its id. */
  readonly begin: string | undefined;
}

function Templates({ content, begin }: TemplatesProps) {
  const showDialog = useStore((state) => state.showDialog);
  const addScenario = useAddScenario();
  const world = worldOf(content);
  const [template, setTemplate] = useState<Template | undefined>(
    TEMPLATES.find(({ id }) => id === begin) ?? TEMPLATES[0],
  );
  const [choices, setChoices] = useState(() => firstChoices(template, world, content));
  const [typed, setTyped] = useState<string | null>(null);
  if (template === undefined) return null;
  const name = typed ?? freshName(template.title, content);
  const isAnswered = template.question?.kind !== 'models' || (choices?.models.length ?? 1) > 0;
  const scenario = scenarioFromTemplate(template, world, choices, {
    existing: content.scenarios.items,
    name: name.trim(),
    start: localDate(new Date()),
  });
  const close = () => {
    showDialog(null);
  };
  const create = () => {
    if (isAnswered) addScenario(scenario);
  };
  return (
    <Dialog
      title="New scenario"
      wide
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" disabled={!isName(name) || !isAnswered} onClick={create}>
            Create scenario
          </Button>
        </>
      }
    >
      <div className={styles.split}>
        <TemplateList
          chosen={template}
          onSubmit={create}
          onChoose={(one) => {
            setTemplate(one);
            setChoices(choices === null ? null : likelyChoices(one, world, choices.vendor));
          }}
        />
        <div className={styles.chosen}>
          <p className={styles.meaning}>{template.meaning}</p>
          <NameInput label="Name" value={name} onChange={setTyped} onSubmit={create} />
          {choices === null ? (
            <p className={styles.empty}>
              This workspace has no vendor yet, so nobody is designated. Import a portfolio to begin
              with one.
            </p>
          ) : (
            <TemplateQuestions
              template={template}
              choices={choices}
              content={content}
              onChoose={setChoices}
              onChooseVendor={(vendor) => {
                setChoices(likelyChoices(template, world, vendor));
              }}
            />
          )}
          <dl className={styles.sets} aria-label="What it sets">
            {assumptionWords(scenario, content).map(({ of, says }, place) => (
              <div key={`${String(place)} ${of}`}>
                <dt>{of}</dt>
                <dd>{says.join(' ')}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </Dialog>
  );
}

function worldOf({ models, channels, deployments }: Content): TemplateWorld {
  return { models: models.items, channels: channels.items, deployments: deployments.items };
}

function firstChoices(
  template: Template | undefined,
  world: TemplateWorld,
  content: Content,
): TemplateChoices | null {
  const vendor = vendorOfMostSpend(world) ?? content.vendors.items[0]?.id;
  if (vendor === undefined || template === undefined) return null;
  return likelyChoices(template, world, vendor);
}

/** The template's title, numbered where a scenario has it already. */
function freshName(title: string, content: Content): string {
  const taken = new Set(content.scenarios.items.map(({ name }) => name));
  if (!taken.has(title)) return title;
  let number = 2;
  while (taken.has(`${title} ${String(number)}`)) number += 1;
  return `${title} ${String(number)}`;
}

function localDate(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
