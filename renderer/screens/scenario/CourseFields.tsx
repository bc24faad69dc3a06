import type { Content } from '../../../model/change/content.ts';
import {
  COURSE_DEFAULTS,
  isIssued,
  type DesignationOutcome,
  type IssuedOutcome,
} from '../../../model/scenario.ts';
import { MAX_DAY } from '../../../model/values.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { bindsChoices } from '../../words/course.ts';
import styles from './CourseEditor.module.css';
import { LimitField } from './LimitField.tsx';

interface CourseFieldsProps {
  readonly course: DesignationOutcome;
  readonly content: Content;
  readonly onChange: (course: DesignationOutcome) => void;
}

/** Every field of a course; days count from day 0, which the header dates. */
export function CourseFields({ course, content, onChange }: CourseFieldsProps) {
  return (
    <div className={styles.grid}>
      <div className={styles.whole}>
        <TextField
          label="Name of this course"
          value={course.name ?? ''}
          placeholder={course.id}
          onCommit={(name) => {
            const { name: _, ...rest } = course;
            onChange(name === '' ? rest : { ...course, name });
          }}
        />
      </div>
      {isIssued(course) && <IssuedFields course={course} content={content} onChange={onChange} />}
    </div>
  );
}

interface IssuedFieldsProps {
  readonly course: IssuedOutcome;
  readonly content: Content;
  readonly onChange: (course: IssuedOutcome) => void;
}

function IssuedFields({ course, content, onChange }: IssuedFieldsProps) {
  const { announcedDay, effectiveDay } = course;
  const binds = course.binds ?? COURSE_DEFAULTS.binds;
  const earliestEnd = course.reversedDay ?? MAX_DAY;
  return (
    <>
      <NumberField
        label="Announced on day"
        whole
        min={0}
        max={Math.min(effectiveDay, earliestEnd)}
        value={announcedDay}
        onCommit={(day) => {
          if (day !== null) onChange({ ...course, announcedDay: day });
        }}
      />
      <NumberField
        label="In force on day"
        whole
        min={announcedDay}
        max={MAX_DAY}
        value={effectiveDay}
        onCommit={(day) => {
          if (day !== null) onChange({ ...course, effectiveDay: day });
        }}
      />
      <NumberField
        label="Days to wind down"
        whole
        min={0}
        max={MAX_DAY}
        value={course.windDownDays ?? COURSE_DEFAULTS.windDownDays}
        onCommit={(days) => {
          if (days !== null) onChange({ ...course, windDownDays: days });
        }}
      />
      <NumberField
        label="Reversed on day"
        whole
        optional="never"
        min={announcedDay}
        max={MAX_DAY}
        value={course.reversedDay ?? null}
        onCommit={(day) => {
          onChange({ ...course, reversedDay: day });
        }}
      />
      <div className={styles.whole}>
        <SelectField
          label="Binds by law"
          value={binds}
          choices={bindsChoices}
          onCommit={(chosen) => {
            onChange({ ...course, binds: chosen });
          }}
        />
      </div>
      <LimitField
        label="Only contracts with agencies"
        values={course.agencies}
        known={content.deployments.items.flatMap((deployment) => deployment.agencies ?? [])}
        onCommit={(agencies) => {
          const { agencies: _, ...rest } = course;
          onChange(agencies === undefined ? rest : { ...course, agencies });
        }}
      />
      <LimitField
        label="Only in regions"
        values={course.regions}
        known={content.deployments.items.map((deployment) => deployment.region ?? '')}
        onCommit={(regions) => {
          const { regions: _, ...rest } = course;
          onChange(regions === undefined ? rest : { ...course, regions });
        }}
      />
      <div className={styles.whole}>
        <LimitField
          label="Only when bought through"
          values={course.channels}
          known={content.channels.items.map((channel) => channel.id)}
          names={new Map(content.channels.items.map(({ id, name }) => [id, name]))}
          onCommit={(channels) => {
            const { channels: _, ...rest } = course;
            onChange(channels === undefined ? rest : { ...course, channels });
          }}
        />
      </div>
    </>
  );
}
