import type { Content } from '../../model/change/content.ts';
import { STANCE_KINDS } from '../../model/edit/stance.ts';
import {
  SCENARIO_DEFAULTS,
  type Designation,
  type DesignationOutcome,
  type Scenario,
  type Stance,
  type StanceKind,
} from '../../model/scenario.ts';
import { count, percent } from '../format/number.ts';
import { courseName, courseSentence } from './course.ts';
import { listed } from './list.ts';
import { lawReach } from './reach.ts';
import { responseMeaning } from './response.ts';
import { stanceNames, stanceSentence } from './stance.ts';

/** One assumption of a scenario, for reading: what it is of, and what it says. */
export interface AssumptionWords {
  readonly of: string;
  readonly says: readonly string[];
}

/** All that a scenario assumes, in sentences, in the order the screen has it. */
export function assumptionWords(scenario: Scenario, content: Content): readonly AssumptionWords[] {
  const nobody: AssumptionWords = { of: 'Designation', says: ['Nobody is designated.'] };
  return [
    ...(scenario.designations.length === 0
      ? [nobody]
      : scenario.designations.map((one) => designationWords(one, content))),
    ...STANCE_KINDS.flatMap((kind) => stanceWords(scenario.stances, kind, content)),
    {
      of: 'Your company',
      says: [responseMeaning(scenario.response ?? SCENARIO_DEFAULTS.response)],
    },
  ];
}

function designationWords(designation: Designation, content: Content): AssumptionWords {
  const { issuer, instrument, target, outcomes } = designation;
  const by = instrument === undefined ? issuer : `${issuer}, ${instrument}`;
  return {
    of: by,
    says: [
      `Designates ${targetName(target, content)}.`,
      ...outcomes.map((course) => courseWords(course, designation, content)),
    ],
  };
}

function courseWords(
  course: DesignationOutcome,
  { target, outcomes }: Designation,
  content: Content,
) {
  const chance =
    outcomes.length === 1 ? '' : `${courseName(course)} (${percent(course.probability)}): `;
  const reach = course.issued === false ? '' : ` ${lawReach(content, target, course)}`;
  return `${chance}${courseSentence(course, content)}${reach}`;
}

/** What a designation is aimed at: "Anthropic", "Claude Opus and Claude Haiku". */
export function targetName(target: Designation['target'], content: Content): string {
  if ('vendor' in target) return nameIn(content.vendors.items, target.vendor);
  const names = target.models.map((model) => nameIn(content.models.items, model));
  return names.length === 0 ? 'no model yet' : listed(names);
}

function stanceWords(
  stances: readonly Stance[],
  kind: StanceKind,
  content: Content,
): readonly AssumptionWords[] {
  const certain = stances.flatMap(({ channel, outcomes: [outcome] }) =>
    outcome?.kind === kind ? [{ channel: nameIn(content.channels.items, channel), outcome }] : [],
  );
  const [first] = certain;
  if (first === undefined) return [];
  return [
    {
      of: stanceNames[kind],
      says: [`${some(certain.map(({ channel }) => channel))}.`, stanceSentence(first.outcome)],
    },
  ];
}

function nameIn(things: readonly { readonly id: string; readonly name: string }[], id: string) {
  return things.find((thing) => thing.id === id)?.name ?? id;
}

/** All of a few names; of many the first and how many others: "AWS, Azure, Oracle Cloud and 57 others". */
function some(names: readonly string[]): string {
  return names.length <= 6
    ? listed(names)
    : listed([...names.slice(0, 3), `${count(names.length - 3)} others`]);
}
