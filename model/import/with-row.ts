import { isSame } from '../change/same.ts';
import { DEPLOYMENT } from '../change/item-kinds.ts';
import type { Deployment, Fallback } from '../workspace.ts';
import { DEPLOYMENT_COLUMNS, type ColumnKind } from './columns.ts';
import type { MatchedRow } from './match-rows.ts';
import type { CellValue } from './read-cell.ts';
import type { CellValues, MappedColumn } from './read-rows.ts';
import type { ResolvedNames } from './resolve-names.ts';
import { useOf } from './uses.ts';

/** Columns that say something of a model or a channel, and nothing that the deployment itself keeps. */
const OF_THE_WORLD: readonly string[] = ['id', 'vendor', 'model', 'channel', 'channelKind'];

/**
 * The deployment a row makes: of the one it is about, with every field set or emptied that a column is read as, or a new
 * one. Fallbacks are those of the row, as far as columns of fallbacks are read; what those do not say stays with the
 * fallback of the same place, model and channel. Pure; throws where a row is handed over that was not checked.
 */
export function withRow(
  { read, before, id }: MatchedRow,
  columns: readonly MappedColumn[],
  idsOf: ResolvedNames['idsOf'],
): Deployment {
  const fields = new Map<string, unknown>(Object.entries(before ?? {}));
  fields.set('id', id);
  setFields(
    fields,
    columns.filter(({ prefix }) => prefix === ''),
    read.values,
  );
  for (const [name, value] of Object.entries(idsOf(useOf(read.row, '', read.values)))) {
    fields.set(name, value);
  }
  const prefixes = new Set(columns.map(({ prefix }) => prefix).filter((prefix) => prefix !== ''));
  if (prefixes.size > 0) setFallbacks(fields, { read, before, id }, columns, idsOf, prefixes.size);
  const deployment: unknown = before === null ? ordered(fields) : Object.fromEntries(fields);
  if (!DEPLOYMENT.is(deployment)) {
    throw new TypeError(`row ${String(read.row)}: ${DEPLOYMENT.problem(deployment) ?? ''}`);
  }
  return deployment;
}

/** Whether a row left a deployment as it was; absent, empty text and an empty list are the same nothing. Pure. */
export function isSameDeployment(before: Deployment, after: Deployment): boolean {
  return isSame(before, after);
}

function setFields(
  fields: Map<string, unknown>,
  columns: readonly { readonly kind: ColumnKind }[],
  values: CellValues,
): void {
  for (const { kind } of columns) {
    if (OF_THE_WORLD.includes(kind.name)) continue;
    const value = values.get(kind.name);
    const before = fields.get(kind.name);
    if (value === undefined || isNothing(value)) {
      if (!isNothing(before)) fields.delete(kind.name);
    } else if (!saysTheSame(before, value)) fields.set(kind.name, value);
  }
}

/** What no cell can show: text of blanks, a list of nothing. */
function isNothing(value: unknown): boolean {
  return typeof value === 'string'
    ? value.trim() === ''
    : Array.isArray(value) && value.length === 0;
}

/** A cell has lost the blanks around a text and its items. */
function saysTheSame(before: unknown, value: CellValue): boolean {
  if (typeof before === 'string') return before.trim() === value;
  if (!Array.isArray(before) || !Array.isArray(value)) return before === value;
  const items: readonly unknown[] = before;
  const told = items.map((item) => (typeof item === 'string' ? item.trim() : item));
  return isSame(
    told.filter((item) => item !== ''),
    value,
  );
}

function setFallbacks(
  fields: Map<string, unknown>,
  { read, before }: MatchedRow,
  columns: readonly MappedColumn[],
  idsOf: ResolvedNames['idsOf'],
  places: number,
): void {
  const earlier = before?.fallbacks ?? [];
  const fallbacks = read.fallbacks.map(({ prefix, values }, index) => {
    const ids = idsOf(useOf(read.row, prefix, values));
    const same = earlier[index];
    const kept = isAbout(same, ids) ? Object.entries(same) : [];
    const own = new Map<string, unknown>([...kept, ...Object.entries(ids)]);
    setFields(
      own,
      columns.filter((column) => column.prefix === prefix),
      values,
    );
    return Object.fromEntries(own);
  });
  const all = [...fallbacks, ...earlier.slice(places)];
  if (all.length > 0) fields.set('fallbacks', all);
  else if (earlier.length > 0) fields.delete('fallbacks');
}

function isAbout(
  fallback: Fallback | undefined,
  { model, channel }: { readonly model?: string; readonly channel?: string },
): fallback is Fallback {
  return fallback?.model === model && fallback?.channel === channel;
}

/** A new deployment's fields in the order of the columns, as a file would have them. */
function ordered(fields: ReadonlyMap<string, unknown>): object {
  const names = [...DEPLOYMENT_COLUMNS.map(({ name }) => name), 'fallbacks'];
  return Object.fromEntries(
    names.flatMap((name) => (fields.has(name) ? [[name, fields.get(name)]] : [])),
  );
}
