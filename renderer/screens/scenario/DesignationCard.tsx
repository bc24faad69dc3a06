import type { Content } from '../../../model/change/content.ts';
import {
  withAddedCourse,
  withDesignation,
  withoutDesignation,
  type CourseTemplate,
} from '../../../model/edit/designation.ts';
import type { Designation } from '../../../model/scenario.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { CourseEditor } from './CourseEditor.tsx';
import styles from './DesignationCard.module.css';
import { TargetField } from './TargetField.tsx';

const TEMPLATES: readonly { readonly template: CourseTemplate; readonly label: string }[] = [
  { template: 'not-issued', label: 'not made' },
  { template: 'stands', label: 'stands' },
  { template: 'reversed', label: 'reversed' },
  { template: 'narrowed', label: 'narrowed' },
];

/** One designation: who issues it, whom it targets, and the courses it may take. */
export function DesignationCard({
  designation,
  content,
}: {
  readonly designation: Designation;
  readonly content: Content;
}) {
  const edit = useStore((state) => state.editScenario);
  const change = (label: string, changed: Designation) => {
    edit('change-designation', label, (before) => withDesignation(before, changed));
  };
  return (
    <article
      className={styles.card}
      aria-label={`Designation by ${designation.issuer}`}
      data-assumption={designation.id}
      tabIndex={-1}
    >
      <div className={styles.who}>
        <TextField
          label="Issued by"
          value={designation.issuer}
          required="Needs an issuer"
          onCommit={(issuer) => {
            change(`Change issuer of ${designation.issuer}`, { ...designation, issuer });
          }}
        />
        <TextField
          label="Instrument"
          value={designation.instrument ?? ''}
          placeholder="law or order"
          onCommit={(instrument) => {
            const { instrument: _, ...rest } = designation;
            change(
              `Change instrument of ${designation.issuer}`,
              instrument === '' ? rest : { ...designation, instrument },
            );
          }}
        />
      </div>
      <div className={styles.aim}>
        <TargetField
          target={designation.target}
          content={content}
          onCommit={(target) => {
            change(`Change target of ${designation.issuer}`, { ...designation, target });
          }}
        />
        <Button
          look="quiet"
          label={`Remove designation by ${designation.issuer}`}
          title="Remove this designation"
          onClick={() => {
            edit('remove-designation', `Remove designation by ${designation.issuer}`, (before) =>
              withoutDesignation(before, designation.id),
            );
          }}
        >
          Remove
        </Button>
      </div>
      <ol className={styles.courses} aria-label="Possible courses">
        {designation.outcomes.map((course) => (
          <CourseEditor
            key={course.id}
            designation={designation}
            course={course}
            content={content}
          />
        ))}
      </ol>
      <div className={styles.actions}>
        <span className={styles.faint}>Add a course</span>
        {TEMPLATES.map(({ template, label }) => (
          <Button
            key={template}
            look="quiet"
            label={`Add a course: ${label}`}
            onClick={() => {
              edit('add-course', `Add a course to ${designation.issuer}`, (before) =>
                withAddedCourse(before, designation, template),
              );
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </article>
  );
}
