import type { Content } from '../../model/change/content.ts';
import type { Template, TemplateChoices } from '../../model/templates/template.ts';
import { channelsUsed, modelsOf } from '../../model/templates/vendor-uses.ts';
import { CheckList } from '../ui/CheckList.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './NewScenarioDialog.module.css';

interface TemplateQuestionsProps {
  readonly template: Template;
  readonly choices: TemplateChoices;
  readonly content: Content;
  readonly onChoose: (choices: TemplateChoices) => void;
  readonly onChooseVendor: (vendor: string) => void;
}

const NOBODY = '';

/** What a template leaves open: whom it is about, and the one thing it turns on. */
export function TemplateQuestions(props: TemplateQuestionsProps) {
  const { template, choices, content, onChoose, onChooseVendor } = props;
  const uses = { models: content.models.items, deployments: content.deployments.items };
  const { question } = template;
  const channels = new Set(channelsUsed(uses, choices.vendor));
  return (
    <div className={styles.questions}>
      <SelectField
        label="Vendor designated"
        value={choices.vendor}
        choices={content.vendors.items.map(({ id, name }) => ({ value: id, label: name }))}
        onCommit={onChooseVendor}
      />
      {question?.kind === 'channel' && (
        <SelectField
          label={question.label}
          value={choices.channel ?? NOBODY}
          choices={[
            ...content.channels.items
              .filter(({ id }) => channels.has(id))
              .map(({ id, name }) => ({ value: id, label: name })),
            ...(question.nobody !== undefined || choices.channel === null
              ? [{ value: NOBODY, label: question.nobody ?? 'none' }]
              : []),
          ]}
          onCommit={(channel) => {
            onChoose({ ...choices, channel: channel === NOBODY ? null : channel });
          }}
        />
      )}
      {question?.kind === 'models' && (
        <div className={styles.whole}>
          <CheckList
            label={question.label}
            choices={modelsOf(uses, choices.vendor).map(({ id, name }) => ({
              value: id,
              label: name,
            }))}
            chosen={choices.models}
            error={choices.models.length === 0 ? 'Choose at least one model.' : null}
            onCommit={(models) => {
              onChoose({ ...choices, models });
            }}
          />
        </div>
      )}
    </div>
  );
}
