import { targetNames } from '../../model/import/columns.ts';

const NAMES: Readonly<Record<string, string>> = {
  id: 'Id',
  name: 'Name',
  unit: 'Business unit',
  vendor: 'Vendor of the model',
  model: 'Model',
  channel: 'Channel',
  channelKind: 'Kind of channel',
  region: 'Region',
  government: 'Government work',
  agencies: 'Agencies',
  regulated: 'Regulated',
  criticality: 'Criticality, 1 to 4',
  response: 'Response',
  annualSpend: 'Spend a year',
  annualValue: 'Value a year',
  owner: 'Owner',
  note: 'Note',
  switchDays: 'days to switch',
  switchCost: 'cost to switch',
  valueRetained: 'value retained',
  annualCostDelta: 'extra cost a year',
};

/** What a column of a table is read as, in words; what is no such column is itself. */
export function columnWords(target: string): string {
  const [, number, inside] = /^fallback(\d)_(.+)$/.exec(target) ?? [];
  if (inside === undefined) return NAMES[target] ?? target;
  const words = NAMES[inside] ?? inside;
  return `Fallback ${number ?? ''}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** What a column may be read as: everything of the deployment, and one fallback more than are read. */
export function columnChoices(
  targets: readonly (string | null)[],
): readonly { readonly value: string; readonly label: string }[] {
  const used = targets.map((target) => Number(/^fallback(\d)_/.exec(target ?? '')?.[1] ?? 0));
  const most = used.reduce((all, number) => Math.max(all, number), 0) + 1;
  const offered = targetNames().filter(
    (name) => Number(/^fallback(\d)_/.exec(name)?.[1] ?? 0) <= most,
  );
  return [
    { value: '', label: 'Not read' },
    ...offered.map((value) => ({ value, label: columnWords(value) })),
  ];
}
