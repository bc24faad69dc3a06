import * as z from 'zod';
import type { ComparedField, ComparedItem } from '../../electron/file-exchange.ts';
import { isObject } from '../../model/file/json-access.ts';
import { shortMoney } from '../format/money.ts';
import { percent } from '../format/number.ts';
import { dayOf } from '../slides/source-words.ts';
import type { Choice } from '../ui/SelectField.tsx';
import { chartName } from './charts.ts';
import { fieldName } from './fields.ts';

const nouns: Readonly<Record<ComparedItem['collection'], string>> = {
  workspace: 'Workspace',
  vendors: 'Vendor',
  models: 'Model',
  channels: 'Channel',
  deployments: 'Deployment',
  scenarios: 'Scenario',
  decks: 'Deck',
};

/** What a thing is, before its name. */
export function nounOf({ collection }: ComparedItem): string {
  return nouns[collection];
}

/** What the file does with it, in a word or two. */
export function stateWords({ state, isClash }: ComparedItem): string {
  switch (state) {
    case 'new':
      return 'new in the file';
    case 'removed':
      return 'removed in the file';
    case 'removed-here':
      return 'removed here, changed in the file';
    case 'removed-there':
      return 'removed in the file, changed or needed here';
    case 'changed':
      return isClash ? 'clashes' : 'changed in the file';
  }
}

/** What can be done with one; the first goes where nobody chooses. */
export type Decision = 'itself' | 'mine' | 'theirs' | 'both';

export function decisions({
  state,
  isClash,
  collection,
}: ComparedItem): readonly Choice<Decision>[] {
  switch (state) {
    case 'new':
      return [
        { value: 'itself', label: 'Take it' },
        { value: 'mine', label: 'Leave it out' },
      ];
    case 'removed':
      return [
        { value: 'itself', label: 'Remove it' },
        { value: 'mine', label: 'Keep it' },
      ];
    case 'removed-here':
      return [
        { value: 'itself', label: 'Leave it removed' },
        { value: 'theirs', label: 'Bring theirs back' },
      ];
    case 'removed-there':
      return [
        { value: 'itself', label: 'Keep mine' },
        { value: 'theirs', label: 'Remove it' },
      ];
    case 'changed': {
      const both: Choice<Decision> = { value: 'both', label: 'Keep both' };
      return [
        { value: 'itself', label: isClash ? 'Mine where it clashes' : 'Take the changes' },
        { value: 'mine', label: 'Mine as it is' },
        ...(isClash ? [{ value: 'theirs', label: 'Theirs where it differs' } as const] : []),
        ...(collection === 'workspace' ? [] : [both]),
      ];
    }
  }
}

const fields: Readonly<Record<string, string>> = {
  annualSpend: 'Spend a year',
  annualValue: 'Value a year',
  outcomes: 'outcomes',
  fallbacks: 'Fallbacks',
  unit: 'Unit',
  owner: 'Owner',
  note: 'Note',
  model: 'Model',
  channel: 'Channel',
  region: 'Region',
  government: 'Government work',
  regulated: 'Regulated',
  criticality: 'Criticality',
  name: 'Name',
  status: 'Draft or locked',
  basedOn: 'Branch of',
  headline: 'Headline',
  text: 'Text',
  notes: 'Notes',
  charts: 'Charts',
  done: 'Dealt with',
  slides: 'Slides',
};

const parts: Readonly<Record<string, string>> = {
  availability: 'Offer',
  designations: 'Designation',
  stances: 'Stance',
  drivers: 'Driver',
  influences: 'Influence',
  plans: 'Plan',
};

/** Where in a thing it differs: "Stance anthropic:aws, outcomes", "Headline of slide “Half the loss”". */
export function placeWords({ within, field, order }: ComparedField): string {
  if (order !== null) return `Order of ${(fields[order] ?? order).toLowerCase()}`;
  const steps = within.map(stepWords);
  if (field === null) return steps.join(', ');
  const name = fields[field] ?? fieldName(field);
  const [step] = steps;
  // A headline may be long: what of the slide it is stands before it.
  if (within[0]?.list === 'slides' && step !== undefined) {
    return `${name} of ${step.charAt(0).toLowerCase()}${step.slice(1)}`;
  }
  return [...steps, name].join(', ');
}

function stepWords({ list, key, name }: ComparedField['within'][number]): string {
  switch (list) {
    case 'slides':
      return name === '' ? 'Slide without a headline' : `Slide “${name ?? key}”`;
    case 'comments':
      return `Comment of ${name ?? key}`;
    case 'reviews':
      return `Review of ${name ?? key}`;
    default:
      return `${parts[list] ?? list} ${key}`;
  }
}

/** The values of a field side by side, said briefly where that tells them apart and in full where it does not. */
export function sideWords({ base, mine, theirs }: ComparedField): {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
} {
  const said = (words: (value: unknown) => string) => {
    const of = (json: string | null) => (json === null ? 'not there' : words(JSON.parse(json)));
    return { base: of(base), mine: of(mine), theirs: of(theirs) };
  };
  const brief = said(briefly);
  return brief.mine === brief.theirs ? said(inFull) : brief;
}

function briefly(value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? 'none' : value.map(briefly).join('; ');
  }
  if (!isObject(value)) return inFull(value);
  const { name, id, probability, model, channel, outcomes } = value;
  const chart = drawnChartSchema.safeParse(value);
  if (chart.success) return chartWords(chart.data);
  const called = [name, id].find((one) => typeof one === 'string') ?? '';
  if (typeof probability === 'number') return `${called} ${percent(probability)}`;
  if (Array.isArray(outcomes)) return `${called} ${briefly(outcomes)}`.trim();
  if (typeof model === 'string' && typeof channel === 'string') return `${model} on ${channel}`;
  return inFull(value);
}

/** A chart of a slide, as a comparison tells of it: what it is and whose figures it shows. */
const drawnChartSchema = z.object({
  chart: z.string(),
  figures: z.array(
    z.object({
      scenario: z.string(),
      expected: z.number(),
      currency: z.string(),
      at: z.string(),
    }),
  ),
});

function chartWords({ chart, figures }: z.infer<typeof drawnChartSchema>): string {
  const shown = figures.map(
    ({ scenario, expected, currency, at }) =>
      `${scenario}, ${shortMoney(expected, currency)} expected, ${dayOf(at)}`,
  );
  return `${chartName(chart)}: ${shown.join('; ')}`;
}

function inFull(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'empty' : value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  if (value === null) return 'never';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(inFull).join('; ');
  if (!isObject(value)) return '';
  return Object.entries(value)
    .map(([key, inner]) => `${fields[key] ?? fieldName(key)} ${inFull(inner)}`)
    .join(', ');
}
