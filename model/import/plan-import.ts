import { MAX_DEPLOYMENTS } from '../file/limits.ts';
import type { Channel, Deployment, Model, Offer, Vendor } from '../workspace.ts';
import { DEPLOYMENT_COLUMNS, FALLBACK_COLUMNS } from './columns.ts';
import { reportDoubtfulAmounts } from './doubtful-amounts.ts';
import type { Layout } from './layout.ts';
import { matchRows, type MatchedRow } from './match-rows.ts';
import { mappedColumns, readRow, rowsBelow, type MappedColumn } from './read-rows.ts';
import { resolveNames, type KnownWorld } from './resolve-names.ts';
import { RowProblems } from './row-problems.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import type { UnknownName } from './unknown-names.ts';
import { isSameDeployment, withRow } from './with-row.ts';
import { neededOffers } from './needed-offers.ts';

/** Where rows go: a workspace as it is, or one with nothing in it yet. */
export interface ImportTarget extends KnownWorld {
  readonly deployments: readonly Deployment[];
}

export type RowState = 'new' | 'changed' | 'same' | 'bad';

/** What becomes of one row. */
export interface PlannedRow {
  readonly row: number;
  readonly state: RowState;
  /** The deployment it makes; null: the row cannot be read. */
  readonly deployment: Deployment | null;
  /** The one it is taken for; null: none. */
  readonly before: Deployment | null;
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly counts: Readonly<Record<RowState, number>>;
  readonly problems: RowProblems;
  /** Names the workspace does not know, and what they are taken for. */
  readonly unknown: readonly UnknownName[];
  /** What the workspace would have to create for the rows that can be read. */
  readonly makes: {
    readonly vendors: readonly Vendor[];
    readonly models: readonly Model[];
    readonly channels: readonly Channel[];
    readonly offers: readonly Offer[];
  };
}

/**
 * What importing a sheet would bring, row by row; nothing is changed. A row that is matched sets the fields whose columns
 * are read and leaves all others as they are; an empty cell empties an optional field. Rows with something wrong are put
 * down with their column and what would mend it, and are left out; the others stand for themselves. `onProgress` hears the
 * share that is done, 0 to 1. Deterministic.
 */
export function planImport(
  sheet: Sheet,
  layout: Layout,
  target: ImportTarget,
  onProgress: (share: number) => void = () => undefined,
): ImportPlan {
  const problems = new RowProblems();
  const columns = mappedColumns(sheet, layout);
  for (const { row, column, message, mend } of sheet.problems) {
    if (row >= layout.headerRow) problems.add(row, column, message, mend);
  }
  const below = rowsBelow(sheet, layout.headerRow);
  reportSlipped(sheet, layout, below, problems);
  // Where cells are not where they belong, all else that is wrong with them follows from that.
  const spoilt = new Set(problems.listed.flatMap(({ row, column }) => (column === '' ? row : [])));
  const unsaid = new RowProblems();
  const read = below.flatMap((row, index) => {
    if (index % 1000 === 0) onProgress((index / below.length) * 0.6);
    return readRow(row, columns, layout, spoilt.has(row.row) ? unsaid : problems) ?? [];
  });
  if (read.length === 0)
    problems.note(
      layout.headerRow,
      '',
      'there is no row below the header',
      'choose another row as the header, or fill in rows',
    );
  reportDoubtfulAmounts(
    below.filter(({ row }) => !spoilt.has(row)),
    columns,
    layout.numbers,
    problems,
  );
  const good = read.filter(({ row }) => !problems.isBad(row));
  const headers = new Map(columns.map(({ name, header }) => [name, header]));
  const headerOf = (name: string) => headers.get(name) ?? name;
  const names = resolveNames(good, target, layout.names, headerOf, problems);
  const sound = good.filter(({ row }) => !problems.isBad(row));
  const matched = matchRows(sound, target.deployments, layout.match, headerOf, problems);
  onProgress(0.8);
  reportMissing(matched, columns, layout, problems);
  reportTooMany(matched, target.deployments.length, problems);
  const fit = matched.filter(({ read: { row } }) => !problems.isBad(row));
  const planned = fit.map((one): PlannedRow => {
    const { read: values, before } = one;
    const deployment = withRow(one, columns, names.idsOf);
    const state =
      before === null ? 'new' : isSameDeployment(before, deployment) ? 'same' : 'changed';
    return { row: values.row, state, deployment: state === 'same' ? before : deployment, before };
  });
  const rows = inOrder(
    planned,
    read.map(({ row }) => row),
  );
  return {
    rows,
    counts: countsOf(rows),
    problems,
    unknown: names.unknown,
    makes: makesFor(planned, names.made, target),
  };
}

/** In text parted by a sign, a row with more cells than the header has slipped: its values land in the wrong columns. */
function reportSlipped(
  sheet: Sheet,
  { headerRow }: Layout,
  rows: readonly SheetRow[],
  problems: RowProblems,
): void {
  if (sheet.separator === null) return;
  const header = sheet.rows.find(({ row }) => row === headerRow);
  const width = header?.cells.length ?? 0;
  for (const { row, cells } of rows) {
    if (cells.length <= width || cells.slice(width).every((cell) => cell === '')) continue;
    const message = `has ${String(cells.length)} cells where the header has ${String(width)}`;
    problems.add(row, '', message, 'quote the cell that holds the sign between cells');
  }
}

/** New rows need every required column; so does each fallback. Said once for a column, and not for each of its rows. */
function reportMissing(
  matched: readonly MatchedRow[],
  columns: readonly MappedColumn[],
  { headerRow }: Layout,
  problems: RowProblems,
): void {
  const lackedBy = lackingColumns(columns);
  const lacking = new Map<string, number>();
  for (const { read, before } of matched) {
    const prefixes = [
      ...(before === null ? [''] : []),
      ...read.fallbacks.map(({ prefix }) => prefix),
    ];
    for (const name of prefixes.flatMap(lackedBy)) {
      problems.leaveOut(read.row);
      lacking.set(name, (lacking.get(name) ?? 0) + 1);
    }
  }
  for (const [name, count] of lacking) {
    const rows = count === 1 ? '1 row needs' : `${count.toLocaleString('en-US')} rows need`;
    const message = `${rows} this, and no column is read as it`;
    problems.note(headerRow, name, message, 'choose its column under Columns');
  }
}

/** By what the names of columns start with: the required ones that no column is read as. */
function lackingColumns(columns: readonly MappedColumn[]): (prefix: string) => readonly string[] {
  const mapped = new Set(columns.map(({ name }) => name));
  const known = new Map<string, readonly string[]>();
  return (prefix) => {
    const list = prefix === '' ? DEPLOYMENT_COLUMNS : FALLBACK_COLUMNS;
    const lacking =
      known.get(prefix) ??
      list
        .filter(({ name, isRequired }) => isRequired && !mapped.has(prefix + name))
        .map(({ name }) => prefix + name);
    known.set(prefix, lacking);
    return lacking;
  };
}

/** No workspace holds more than so many, and no file with more could be read again. */
function reportTooMany(
  matched: readonly MatchedRow[],
  already: number,
  problems: RowProblems,
): void {
  const added = matched.filter(({ before }) => before === null);
  for (const { read } of added.slice(Math.max(0, MAX_DEPLOYMENTS - already))) {
    const most = MAX_DEPLOYMENTS.toLocaleString('en-US');
    problems.add(read.row, '', `a workspace holds at most ${most} deployments`, 'leave rows out');
  }
}

function inOrder(planned: readonly PlannedRow[], rows: readonly number[]): readonly PlannedRow[] {
  const byRow = new Map(planned.map((one) => [one.row, one]));
  return rows.map((row) => byRow.get(row) ?? { row, state: 'bad', deployment: null, before: null });
}

function countsOf(rows: readonly PlannedRow[]): Record<RowState, number> {
  const counts = { new: 0, changed: 0, same: 0, bad: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

/** Only what a row that is imported needs: a row that is left out creates nothing. */
function makesFor(
  planned: readonly PlannedRow[],
  made: {
    readonly vendors: readonly Vendor[];
    readonly models: readonly Model[];
    readonly channels: readonly Channel[];
  },
  target: ImportTarget,
): ImportPlan['makes'] {
  const deployments = planned.flatMap(({ state, deployment }) =>
    deployment === null || state === 'same' ? [] : [deployment],
  );
  const {
    offers,
    models: usedModels,
    channels: usedChannels,
  } = neededOffers(deployments, target.availability);
  const models = made.models.filter(({ id }) => usedModels.has(id));
  const usedVendors = new Set(models.map(({ vendor }) => vendor));
  return {
    vendors: made.vendors.filter(({ id }) => usedVendors.has(id)),
    models,
    channels: made.channels.filter(({ id }) => usedChannels.has(id)),
    offers,
  };
}
