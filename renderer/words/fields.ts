import type { Content } from '../../model/change/content.ts';
import { blocksSchema, targetSchema } from '../../model/scenario.ts';
import { exactMoney } from '../format/money.ts';
import { count } from '../format/number.ts';
import type { Choice } from '../ui/SelectField.tsx';
import { targetName } from './assumptions.ts';
import { bindsChoices } from './course.ts';
import { responseChoices } from './response.ts';
import { blockedCustomers } from './stance.ts';

const names: Readonly<Record<string, string>> = {
  start: 'Day 0',
  horizonDays: 'Horizon',
  response: 'Company responds',
  influenceStrength: 'Strength of influences',
  tolerance: 'Tolerable loss',
  issuer: 'issued by',
  instrument: 'instrument',
  target: 'against',
  name: 'name',
  issued: 'made',
  announcedDay: 'announced on day',
  effectiveDay: 'in force on day',
  windDownDays: 'days to wind down',
  reversedDay: 'reversed on day',
  binds: 'binds',
  agencies: 'only with agencies',
  channels: 'only through',
  regions: 'only in regions',
  kind: 'stance',
  actDays: 'days to act',
  restoreDays: 'days to restore',
  blocks: 'withdraws from',
  switchDaysFactor: 'switching takes ×',
};

/** What a field is called on screen. */
export function fieldName(field: string): string {
  return names[field] ?? field;
}

/** A field's value as a reader says it; absent and null have their own words. */
export function fieldValue(field: string, value: unknown, content: Content): string {
  if (value === undefined) return field === 'tolerance' ? 'not set' : 'any';
  if (value === null) return 'never';
  switch (field) {
    case 'target': {
      const target = targetSchema.safeParse(value);
      return target.success ? targetName(target.data, content) : plainValue(value);
    }
    case 'blocks': {
      const blocks = blocksSchema.safeParse(value);
      return blocks.success ? blockedCustomers(blocks.data) : plainValue(value);
    }
    case 'binds':
      return labelOf(bindsChoices, value);
    case 'response':
      return labelOf(responseChoices, value);
    case 'tolerance':
      return typeof value === 'number'
        ? exactMoney(value, content.workspace.currency)
        : plainValue(value);
    case 'horizonDays':
      return `${plainValue(value)} days`;
    default:
      return plainValue(value);
  }
}

function labelOf(choices: readonly Choice<string>[], value: unknown): string {
  return choices.find((choice) => choice.value === value)?.label ?? plainValue(value);
}

function plainValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(plainValue).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isInteger(value)
    ? count(value)
    : JSON.stringify(value);
}
