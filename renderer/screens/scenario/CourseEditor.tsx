import { useState } from 'react';
import type { Content } from '../../../model/change/content.ts';
import {
  withCourse,
  withCourseProbability,
  withoutCourse,
} from '../../../model/edit/designation.ts';
import { isIssued, type Designation, type DesignationOutcome } from '../../../model/scenario.ts';
import { useStore } from '../../store/store.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Button } from '../../ui/Button.tsx';
import { DisclosureButton } from '../../ui/DisclosureButton.tsx';
import { courseName, courseSentence } from '../../words/course.ts';
import { lawReach } from '../../words/reach.ts';
import styles from './CourseEditor.module.css';
import { CourseFields } from './CourseFields.tsx';

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
  const isOnly = designation.outcomes.length === 1;
  const change = (changed: DesignationOutcome) => {
    edit('change-course', `Change course “${name}”`, (before) =>
      withCourse(before, designation, changed),
    );
  };
  return (
    <li className={styles.course}>
      <div className={styles.summary}>
        <div className={styles.chance}>
          {isOnly ? (
            <span className={styles.certain}>certain</span>
          ) : (
            <NumberField
              label={`Probability of ${name}`}
              labelHidden
              unit="%"
              scale={100}
              min={0}
              max={1}
              value={course.probability}
              onCommit={(probability) => {
                if (probability === null) return;
                edit('change-probability', `Change probability of “${name}”`, (before) =>
                  withCourseProbability(before, designation, course.id, probability),
                );
              }}
            />
          )}
        </div>
        <div className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.sentence}>
            {courseSentence(course)}
            {isIssued(course) && ` ${lawReach(content, designation.target, course)}`}
          </span>
        </div>
        <DisclosureButton
          label={`Edit course ${name}`}
          isOpen={isOpen}
          onToggle={() => {
            setOpen(!isOpen);
          }}
        />
      </div>
      {isOpen && (
        <div className={styles.fields}>
          <CourseFields course={course} content={content} onChange={change} />
          {!isOnly && (
            <div>
              <Button
                onClick={() => {
                  edit('remove-course', `Remove course “${name}”`, (before) =>
                    withoutCourse(before, designation, course.id),
                  );
                }}
              >
                Remove this course
              </Button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}
