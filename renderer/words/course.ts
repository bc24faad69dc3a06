import type { Content } from '../../model/change/content.ts';
import {
  COURSE_DEFAULTS,
  type Binds,
  type DesignationOutcome,
  type IssuedOutcome,
} from '../../model/scenario.ts';
import type { Choice } from '../ui/SelectField.tsx';
import { facetValueNames } from './facets.ts';
import { listed } from './list.ts';
import { capitalised, readableId } from './readable-id.ts';

export const bindsChoices: readonly Choice<Binds>[] = [
  { value: 'none', label: 'nobody by law' },
  { value: 'prime', label: 'prime contracts' },
  { value: 'contractors', label: 'prime and subcontracts' },
  { value: 'company', label: 'the whole company, if it has any such contract' },
  { value: 'everyone', label: 'everyone' },
];

/** A course's own name, or its id made readable. */
export function courseName(course: DesignationOutcome): string {
  if (course.name !== undefined) return capitalised(course.name);
  return course.issued === false ? 'Not made' : readableId(course.id);
}

/** A course of a designation in a sentence: when, how long, who is bound, whether it ends. */
export function courseSentence(course: DesignationOutcome, content: Content): string {
  return course.issued === false ? 'The designation is not made.' : issuedSentence(course, content);
}

function issuedSentence(course: IssuedOutcome, content: Content): string {
  const { announcedDay, effectiveDay } = course;
  const windDown = course.windDownDays ?? COURSE_DEFAULTS.windDownDays;
  const reversed = course.reversedDay ?? COURSE_DEFAULTS.reversedDay;
  const start =
    announcedDay === effectiveDay
      ? `Announced and in force on day ${String(announcedDay)}`
      : `Announced on day ${String(announcedDay)}, in force on day ${String(effectiveDay)}`;
  const end = windDown === 0 ? ', no wind-down' : `, ${String(windDown)} days to wind down`;
  const reversal = reversed === null ? '' : ` Reversed on day ${String(reversed)}.`;
  return `${start}${end}; binds ${boundParties(course, content)}.${reversal}`;
}

function boundParties(course: IssuedOutcome, content: Content): string {
  const binds = course.binds ?? COURSE_DEFAULTS.binds;
  const parties = bindsChoices.find((choice) => choice.value === binds)?.label ?? binds;
  if (binds === 'none') return parties;
  const nameOf = facetValueNames(content);
  const channelName = (channel: string) => nameOf('channel', channel);
  const limits = [
    limit(course.agencies, binds === 'everyone' ? null : 'with'),
    limit(course.regions, 'in'),
    limit(course.channels?.map(channelName), 'through'),
  ];
  return [parties, ...limits.filter((words) => words !== null)].join(' ');
}

/** A list that narrows who is bound; given but empty, it matches nothing (exposure model §4). */
function limit(list: readonly string[] | undefined, word: string | null): string | null {
  if (list === undefined || word === null) return null;
  return list.length === 0 ? `${word} none` : `${word} ${listed(list)}`;
}
