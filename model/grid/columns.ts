import { EXIT_PLAN_GAPS, exitPlanGap, type ExitPlanGap } from '../exit-plan-gap.ts';
import { nameSchema, responseSchema } from '../values.ts';
import { DEPLOYMENT_DEFAULTS } from '../workspace.ts';
import type { CellReading } from './cell-reading.ts';
import { choiceColumn, referenceColumn } from './choice-column.ts';
import type { ColumnKey, FieldEdit, GridColumn } from './grid-column.ts';
import { readAmount } from './read-amount.ts';

const GAPS: Readonly<Record<ExitPlanGap, string>> = {
  'no-fallback': 'No fallback',
  'not-offered': 'Fallback not offered',
  'same-both': 'Same vendor and cloud',
  'same-vendor': 'Same vendor',
  'same-channel': 'Same cloud',
};

const NAME: GridColumn = {
  ...textColumn('name', 'Deployment', 212),
  read: (text) => {
    const name = text.trim();
    if (name === '') return { error: 'Needs a name' };
    return nameSchema.safeParse(name).success
      ? { value: { field: 'name', value: name } }
      : { error: 'A name is at most 200 characters' };
  },
};

const ID = fixed('id', 'Id', 140, 'text', 'An id stays as it is: files and plans refer to it.');
const FALLBACKS = fixed(
  ...(['fallbacks', 'Fallbacks', 80, 'count'] as const),
  'Fallbacks are edited in the details beside the grid.',
);
const VENDOR = fixed('vendor', 'Vendor', 120, 'choice', 'The vendor follows from the model.');

const AGENCIES: GridColumn = {
  ...fixed('agencies', 'Agencies', 128, 'list', ''),
  value: ({ agencies = [] }) => agencies.join('; '),
  read: (text) => {
    const agencies = text.split(';').flatMap((agency) => agency.trim() || []);
    return { value: { field: 'agencies', value: agencies.length === 0 ? undefined : agencies } };
  },
};

const GOVERNMENT = choiceColumn({
  ...{ key: 'government', title: 'Government', width: 104 },
  choices: [
    { value: 'none', label: 'None' },
    { value: 'subcontract', label: 'Subcontract' },
    { value: 'prime', label: 'Prime' },
  ],
  value: ({ government }) => government ?? DEPLOYMENT_DEFAULTS.government,
  edit: (value) => ({ field: 'government', value }),
});

const REGULATED = choiceColumn({
  ...{ key: 'regulated', title: 'Regulated', width: 92 },
  choices: [
    { value: 'no', label: 'No' },
    { value: 'yes', label: 'Yes' },
  ],
  value: ({ regulated }) => (regulated === true ? 'yes' : 'no'),
  also: { true: 'yes', y: 'yes', '1': 'yes', false: 'no', n: 'no', '0': 'no' },
  edit: (value) => ({ field: 'regulated', value: value === 'yes' }),
});

const CRITICALITY = choiceColumn({
  ...{ key: 'criticality', title: 'Criticality', width: 96 },
  choices: [
    { value: '1', label: '1, most' },
    { value: '2', label: '2' },
    { value: '3', label: '3' },
    { value: '4', label: '4, least' },
  ],
  value: ({ criticality }) => String(criticality ?? DEPLOYMENT_DEFAULTS.criticality),
  also: { '': String(DEPLOYMENT_DEFAULTS.criticality) },
  edit: (value) => ({ field: 'criticality', value: Number(value) }),
});

const RESPONSE = choiceColumn({
  ...{ key: 'response', title: 'Response', width: 104 },
  choices: [
    { value: '', label: '' },
    { value: 'reactive', label: 'Reactive' },
    { value: 'notice', label: 'Notice' },
    { value: 'preemptive', label: 'Pre-emptive' },
    { value: 'wait', label: 'Wait' },
  ],
  value: ({ response }) => response ?? '',
  edit: (value) => ({
    field: 'response',
    value: value === '' ? undefined : responseSchema.parse(value),
  }),
});

const GAP = choiceColumn({
  ...{ key: 'gap', title: 'Exit-plan gap', width: 148 },
  choices: [
    { value: '', label: '' },
    ...EXIT_PLAN_GAPS.map((gap) => ({ value: gap, label: GAPS[gap] })),
  ],
  value: (deployment, world) => exitPlanGap(deployment, world) ?? '',
  fixedBecause: 'The gap follows from the fallbacks and from what is offered where.',
});

/** Every column, in the order they stand in until the user says otherwise. */
export const COLUMNS: readonly GridColumn[] = [
  NAME,
  textColumn('unit', 'Unit', 120),
  referenceColumn('model', 'Model', 140, ({ models }) => models),
  referenceColumn('channel', 'Channel', 160, ({ channels }) => channels),
  textColumn('region', 'Region', 72),
  CRITICALITY,
  amountColumn('annualSpend', 'Spend a year'),
  amountColumn('annualValue', 'Value a year'),
  { ...FALLBACKS, value: ({ fallbacks = [] }) => fallbacks.length },
  GAP,
  {
    ...VENDOR,
    value: ({ model }, { vendorOf }) => vendorOf(model),
    label: (value, { vendors }) => vendors.nameOf(String(value)),
    text: (value, { vendors }) => vendors.nameOf(String(value)),
    choices: ({ vendors }) => vendors.items.map(({ id, name }) => ({ value: id, label: name })),
  },
  GOVERNMENT,
  AGENCIES,
  REGULATED,
  RESPONSE,
  textColumn('owner', 'Owner', 120),
  textColumn('note', 'Note', 200),
  { ...ID, value: ({ id }) => id },
];

const byKey = new Map(COLUMNS.map((column) => [column.key, column]));

/** The column of a key. */
export function columnOf(key: ColumnKey): GridColumn {
  return byKey.get(key) ?? NAME;
}

/** A column that only shows something. */
function fixed(
  key: ColumnKey,
  title: string,
  width: number,
  kind: GridColumn['kind'],
  fixedBecause: string,
): GridColumn {
  const nothing = { value: () => '', label: String, text: String, choices: null, read: null };
  return { key, title, width, kind, fixedBecause, ...nothing };
}

function textColumn(
  key: 'name' | 'unit' | 'region' | 'owner' | 'note',
  title: string,
  width: number,
): GridColumn {
  return {
    ...{ key, title, width, kind: 'text', choices: null, label: String, text: String },
    value: (deployment) => deployment[key] ?? '',
    read: (text): CellReading<FieldEdit> => {
      const value = text.trim();
      return { value: { field: key, value: value === '' ? undefined : value } };
    },
  };
}

function amountColumn(key: 'annualSpend' | 'annualValue', title: string): GridColumn {
  return {
    ...{ key, title, width: 124, kind: 'amount', choices: null, label: String, text: String },
    value: (deployment) => deployment[key],
    read: (text) => {
      const amount = readAmount(text);
      return 'error' in amount ? amount : { value: { field: key, value: amount.value } };
    },
  };
}
