import { freshId } from '../fresh-id.ts';
import { isIssued, stanceKey } from '../scenario.ts';
import type {
  Designation,
  DesignationOutcome,
  InfluenceEnd,
  IssuedOutcome,
  Scenario,
} from '../scenario.ts';
import { MAX_DAY, withinName } from '../values.ts';
import { withCopiedInfluences, withoutInfluencesOf } from './outcome-influences.ts';
import { withProbability } from './probability.ts';
import { withMerged, withSplit } from './split.ts';

/** Replaces a designation (issuer, instrument, target) by its id. Pure; an unknown id changes nothing. */
export function withDesignation(scenario: Scenario, changed: Designation): Scenario {
  return {
    ...scenario,
    designations: scenario.designations.map((designation) =>
      designation.id === changed.id ? changed : designation,
    ),
  };
}

/**
 * A course that certainly comes: announced and in force on day 0, half a year to wind down, binding government
 * contractors, but for the `fields` given. Pure.
 */
export function order(fields: Partial<IssuedOutcome> = {}): IssuedOutcome {
  return {
    id: 'stands',
    name: 'It stands',
    probability: 1,
    announcedDay: 0,
    effectiveDay: 0,
    windDownDays: 180,
    binds: 'contractors',
    ...fields,
  };
}

/**
 * Adds a designation of a vendor, certain at first: announced and in force on day 0, half a year to wind
 * down, binding contractors. Its id is unlike any variable of the scenario. Pure.
 */
export function withAddedDesignation(scenario: Scenario, vendor: string): Scenario {
  const id = freshId('designation', variableIds(scenario));
  const designation: Designation = {
    id,
    issuer: 'A government',
    target: { vendor },
    outcomes: [order()],
  };
  return { ...scenario, designations: [...scenario.designations, designation] };
}

/** Takes a designation out, with the influences that start or end at it. Pure. */
export function withoutDesignation(scenario: Scenario, id: string): Scenario {
  const designations = scenario.designations.filter((designation) => designation.id !== id);
  const touches = (end: InfluenceEnd) => 'designation' in end && end.designation === id;
  return {
    ...scenario,
    designations,
    ...(scenario.influences === undefined
      ? {}
      : {
          influences: scenario.influences.filter(({ from, to }) => !touches(from) && !touches(to)),
        }),
  };
}

/** Replaces one course by its id within a designation. Pure. */
export function withCourse(
  scenario: Scenario,
  designation: Designation,
  changed: DesignationOutcome,
): Scenario {
  return withDesignation(scenario, {
    ...designation,
    outcomes: designation.outcomes.map((outcome) =>
      outcome.id === changed.id ? changed : outcome,
    ),
  });
}

/** What a new course starts from: the designation is not made, is reversed, is narrowed, or simply stands. */
export type CourseTemplate = 'not-issued' | 'stands' | 'reversed' | 'narrowed';

/**
 * Adds a possible course with a fifth of the probability, taken from the others in proportion. Dates are
 * those of the first issued course; `reversed` ends 120 days after it takes effect, `narrowed` binds
 * primes alone. Pure.
 */
export function withAddedCourse(
  scenario: Scenario,
  designation: Designation,
  template: CourseTemplate,
): Scenario {
  const course = newCourse(designation, template);
  const outcomes = [...designation.outcomes, course];
  return withDesignation(scenario, {
    ...designation,
    outcomes: withProbability(outcomes, course.id, 0.2),
  });
}

/** Takes a course out; the others share its probability. The last one cannot go: nothing changes. Pure. */
export function withoutCourse(scenario: Scenario, designation: Designation, id: string): Scenario {
  if (designation.outcomes.length < 2) return scenario;
  const emptied = withProbability(designation.outcomes, id, 0);
  const outcomes = emptied.filter((outcome) => outcome.id !== id);
  return withoutInfluencesOf(withDesignation(scenario, { ...designation, outcomes }), {
    designation: designation.id,
    outcome: id,
  });
}

/** So much later than the course it is split from does a new one come. */
const LATER_DAYS = 60;

/**
 * Splits a course in two of half the probability: as it is, and announced, in force and reversed two months later,
 * which the user then changes. Influences are those of the whole. One that is not made has no dates to differ in:
 * nothing changes. Pure.
 */
export function withSplitCourse(
  scenario: Scenario,
  designation: Designation,
  id: string,
): Scenario {
  const course = designation.outcomes.find((outcome) => outcome.id === id);
  if (course === undefined || !isIssued(course)) return scenario;
  const { outcomes, added } = withSplit(designation.outcomes, id, () => laterCourse(course));
  if (added === null) return scenario;
  return withCopiedInfluences(
    withDesignation(scenario, { ...designation, outcomes }),
    { designation: designation.id, outcome: id },
    { designation: designation.id, outcome: added },
  );
}

function laterCourse(course: IssuedOutcome): IssuedOutcome {
  const later = (day: number) => Math.min(MAX_DAY, day + LATER_DAYS);
  return {
    ...course,
    name: withinName(`${course.name ?? course.id}, later`),
    announcedDay: later(course.announcedDay),
    effectiveDay: later(course.effectiveDay),
    ...(course.reversedDay == null ? {} : { reversedDay: later(course.reversedDay) }),
  };
}

/** Gives a course's probability to another, which keeps its own dates, and takes it out. Pure. */
export function withMergedCourse(
  scenario: Scenario,
  designation: Designation,
  id: string,
  into: string,
): Scenario {
  const outcomes = withMerged(designation.outcomes, id, into);
  if (outcomes === designation.outcomes) return scenario;
  return withoutInfluencesOf(withDesignation(scenario, { ...designation, outcomes }), {
    designation: designation.id,
    outcome: id,
  });
}

/** Sets one course's probability; the others share the rest (see `withProbability`). Pure. */
export function withCourseProbability(
  scenario: Scenario,
  { id }: Pick<Designation, 'id'>,
  course: string,
  probability: number,
): Scenario {
  return {
    ...scenario,
    designations: scenario.designations.map((designation) =>
      designation.id === id
        ? { ...designation, outcomes: withProbability(designation.outcomes, course, probability) }
        : designation,
    ),
  };
}

function newCourse(designation: Designation, template: CourseTemplate): DesignationOutcome {
  const taken = new Set(designation.outcomes.map((outcome) => outcome.id));
  const first = designation.outcomes.find((outcome) => outcome.issued !== false);
  const id = freshId(template, taken);
  if (template === 'not-issued') return { id, name: 'Not made', probability: 0, issued: false };
  const dates = {
    announcedDay: first?.announcedDay ?? 0,
    effectiveDay: first?.effectiveDay ?? 0,
    windDownDays: first?.windDownDays ?? 180,
    binds: first?.binds ?? 'contractors',
    ...(first?.agencies === undefined ? {} : { agencies: first.agencies }),
  };
  switch (template) {
    case 'stands':
      return { id, name: 'It stands', probability: 0, ...dates };
    case 'reversed':
      return {
        id,
        name: 'Reversed by a court',
        probability: 0,
        ...dates,
        reversedDay: Math.min(3650, dates.effectiveDay + 120),
      };
    case 'narrowed':
      return { id, name: 'Narrowed to prime contracts', probability: 0, ...dates, binds: 'prime' };
  }
}

/** The ids that designations, stances and drivers share within a scenario. */
function variableIds(scenario: Scenario): ReadonlySet<string> {
  return new Set([
    ...scenario.designations.map((designation) => designation.id),
    ...scenario.stances.map(stanceKey),
    ...(scenario.drivers ?? []).map((driver) => driver.id),
  ]);
}
