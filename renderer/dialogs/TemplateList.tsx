import type { Template } from '../../model/templates/template.ts';
import { TEMPLATES } from '../../model/templates/templates.ts';
import styles from './NewScenarioDialog.module.css';

interface TemplateListProps {
  readonly chosen: Template;
  readonly onChoose: (template: Template) => void;
  readonly onSubmit: () => void;
}

/** The what-ifs to start from, one of them chosen; arrow keys go through them, Enter takes it. */
export function TemplateList({ chosen, onChoose, onSubmit }: TemplateListProps) {
  return (
    <div
      className={styles.templates}
      role="radiogroup"
      aria-label="Start from"
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onSubmit();
      }}
    >
      {TEMPLATES.map((template) => (
        <label
          key={template.id}
          className={styles.template}
          data-chosen={template.id === chosen.id}
        >
          <input
            type="radio"
            className="visually-hidden"
            name="template"
            checked={template.id === chosen.id}
            onChange={() => {
              onChoose(template);
            }}
          />
          {template.title}
        </label>
      ))}
    </div>
  );
}
