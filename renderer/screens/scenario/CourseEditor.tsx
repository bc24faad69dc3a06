import { useState } from 'react';
import type { Content } from '../../../model/change/content.ts';
import {
  withCourse,
  withCourseProbability,
  withMergedCourse,
  withoutCourse,
  withSplitCourse,
} from '../../../model/edit/designation.ts';
import { isIssued, type Designation, type DesignationOutcome } from '../../../model/scenario.ts';
import { useStore } from '../../store/store.ts';
import { ChanceField } from '../../ui/ChanceField.tsx';
import { DisclosureButton } from '../../ui/DisclosureButton.tsx';
import { courseName, courseSentence } from '../../words/course.ts';
import { lawReach } from '../../words/reach.ts';
import styles from './CourseEditor.module.css';
import { CourseFields } from './CourseFields.tsx';
import { OutcomeActions } from './OutcomeActions.tsx';
import { useTrial } from './use-trial.ts';

interface CourseEditorProps {
  readonly designation: Designation;
  readonly course: DesignationOutcome;
  readonly content: Content;
}

/** One course a designation may take: how likely, in a sentence; its fields when opened. */
export function CourseEditor({ designation, course, content }: CourseEditorProps) {
  const edit = useStore((state) => state.editScenario);
  const [isOpen, setOpen] = useState(false);
  const name = courseName(course);
  const trial = useTrial(`Change probability of “${name}”`, (before, probability) =>
    withCourseProbability(before, designation, course.id, probability),
  );
  const isOnly = designation.outcomes.length === 1;
  return (
    <li className={styles.course}>
      <div className={styles.head}>
        <span className={styles.name}>
          <span className="two-lines" title={name}>
            {name}
          </span>
        </span>
        {isOnly && <span className={styles.certain}>certain</span>}
        <DisclosureButton
          label={`Edit course ${name}`}
          isOpen={isOpen}
          onToggle={() => {
            setOpen(!isOpen);
          }}
        />
      </div>
      {!isOnly && (
        <ChanceField
          label={`Probability of ${name}`}
          of={name}
          value={course.probability}
          {...trial}
        />
      )}
      <p className={styles.sentence}>
        {courseSentence(course, content)}
        {isIssued(course) && ` ${lawReach(content, designation.target, course)}`}
      </p>
      {isOpen && (
        <div className={styles.fields}>
          <CourseFields
            course={course}
            content={content}
            onChange={(changed) => {
              edit('change-course', `Change course “${name}”`, (before) =>
                withCourse(before, designation, changed),
              );
            }}
          />
          <OutcomeActions
            name={name}
            others={designation.outcomes
              .filter(({ id }) => id !== course.id)
              .map((other) => ({ value: other.id, label: courseName(other) }))}
            onSplit={
              isIssued(course)
                ? () => {
                    edit('split-course', `Split “${name}”`, (before) =>
                      withSplitCourse(before, designation, course.id),
                    );
                  }
                : null
            }
            onMerge={(into) => {
              edit('merge-course', `Merge “${name}”`, (before) =>
                withMergedCourse(before, designation, course.id, into),
              );
            }}
            onRemove={() => {
              edit('remove-course', `Remove course “${name}”`, (before) =>
                withoutCourse(before, designation, course.id),
              );
            }}
          />
        </div>
      )}
    </li>
  );
}
