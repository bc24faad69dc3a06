import { deploymentSchema, channelKindSchema, fallbackSchema } from '../workspace.ts';
import { nameSchema } from '../values.ts';
import { leafCheck, type Check } from './check-leaf.ts';
import { shapeCheck } from './check-shape.ts';
import { shortened } from './found.ts';
import { didYouMean } from './nearest.ts';
import type { TableRow } from './portfolio-table.ts';
import type { ProblemList } from './problem.ts';

/** How the text of a cell is read. */
export type CellKind = 'text' | 'number' | 'flag' | 'list' | 'choice' | 'id' | 'reference';

/** A column a portfolio may have. */
export interface ColumnKind {
  readonly name: string;
  readonly kind: CellKind;
  readonly isRequired: boolean;
  /** What the value must be once it is read; references are checked when everything is known. */
  readonly check: Check | null;
}

const fields = deploymentSchema.shape;

/** The columns of a deployment, in the order of the template. */
export const DEPLOYMENT_COLUMNS: readonly ColumnKind[] = [
  column('id', 'id', shapeCheck(fields.id)),
  required('name', 'text', shapeCheck(fields.name)),
  column('unit', 'text', shapeCheck(fields.unit)),
  column('vendor', 'reference', leafCheck(nameSchema)),
  required('model', 'reference', leafCheck(nameSchema)),
  required('channel', 'reference', leafCheck(nameSchema)),
  column('channelKind', 'choice', leafCheck(channelKindSchema)),
  column('region', 'text', shapeCheck(fields.region)),
  column('government', 'choice', shapeCheck(fields.government)),
  column('agencies', 'list', shapeCheck(fields.agencies)),
  column('regulated', 'flag', shapeCheck(fields.regulated)),
  column('criticality', 'number', shapeCheck(fields.criticality)),
  column('response', 'choice', shapeCheck(fields.response)),
  required('annualSpend', 'number', shapeCheck(fields.annualSpend)),
  required('annualValue', 'number', shapeCheck(fields.annualValue)),
  column('owner', 'text', shapeCheck(fields.owner)),
  column('note', 'text', shapeCheck(fields.note)),
];

const inFallback = fallbackSchema.shape;

/** The columns of one fallback, after `fallback1_`, `fallback2_`, …; needed once any of them is filled. */
export const FALLBACK_COLUMNS: readonly ColumnKind[] = [
  column('vendor', 'reference', leafCheck(nameSchema)),
  required('model', 'reference', leafCheck(nameSchema)),
  required('channel', 'reference', leafCheck(nameSchema)),
  required('switchDays', 'number', shapeCheck(inFallback.switchDays)),
  required('switchCost', 'number', shapeCheck(inFallback.switchCost)),
  required('valueRetained', 'number', shapeCheck(inFallback.valueRetained)),
  column('annualCostDelta', 'number', shapeCheck(inFallback.annualCostDelta)),
];

function column(name: string, kind: CellKind, check: Check | null = null): ColumnKind {
  return { name, kind, isRequired: false, check };
}

function required(name: string, kind: CellKind, check: Check | null = null): ColumnKind {
  return { name, kind, isRequired: true, check };
}

/** Where the columns of a table stand: `annualSpend` or `fallback1_switchDays` → index of the cell. */
export interface Columns {
  readonly at: ReadonlyMap<string, number>;
  /** Which fallbacks the table has columns of, ascending. */
  readonly fallbacks: readonly number[];
  readonly width: number;
}

const FALLBACK = /^fallback([1-9]\d?)_(.+)$/i;

/**
 * Finds the columns by the names in the header: any order, capitals aside. Unknown, repeated and missing
 * columns are put down with their place; one without a name is passed over when nothing stands in it.
 */
export function readColumns(
  header: TableRow,
  rows: readonly TableRow[],
  problems: ProblemList,
): Columns {
  const at = new Map<string, number>();
  const fallbacks = new Set<number>();
  for (const [index, cell] of header.cells.entries()) {
    const place = `row ${header.row}, ${cell === '' ? `column ${index + 1}` : shortened(cell)}`;
    const name = columnName(cell);
    if (name === undefined) {
      const isEmpty = cell === '' && rows.every((row) => (row.cells[index] ?? '') === '');
      if (!isEmpty) problems.add(place, () => unknownColumn(cell, [...fallbacks]));
    } else if (at.has(name)) {
      problems.add(place, () => `the column ${name} is there twice`);
    } else {
      at.set(name, index);
      const fallback = FALLBACK.exec(name)?.[1];
      if (fallback !== undefined) fallbacks.add(Number(fallback));
    }
  }
  const sorted = [...fallbacks].sort((left, right) => left - right);
  reportMissing(at, sorted, header.row, problems);
  return { at, fallbacks: sorted, width: header.cells.length };
}

/** The name as this app writes it, `annualSpend` for "ANNUALSPEND"; undefined when there is no such column. */
function columnName(cell: string): string | undefined {
  const wanted = cell.toLowerCase();
  const fallback = FALLBACK.exec(cell);
  const list = fallback === null ? DEPLOYMENT_COLUMNS : FALLBACK_COLUMNS;
  const inside = fallback === null ? wanted : (fallback[2] ?? '').toLowerCase();
  const name = list.find((kind) => kind.name.toLowerCase() === inside)?.name;
  if (name === undefined) return undefined;
  return fallback === null ? name : `fallback${fallback[1] ?? ''}_${name}`;
}

function reportMissing(
  at: ReadonlyMap<string, number>,
  fallbacks: readonly number[],
  row: number,
  problems: ProblemList,
): void {
  const needed = [
    ...DEPLOYMENT_COLUMNS.filter((kind) => kind.isRequired).map((kind) => kind.name),
    ...fallbacks.flatMap((number) =>
      FALLBACK_COLUMNS.filter((kind) => kind.isRequired).map(
        (kind) => `fallback${number}_${kind.name}`,
      ),
    ),
  ];
  for (const name of needed) {
    if (!at.has(name)) problems.add(`row ${row}, ${name}`, () => 'this column is missing');
  }
}

function unknownColumn(cell: string, fallbacks: readonly number[]): string {
  if (cell === '') return 'this column has no name';
  const known = [
    ...DEPLOYMENT_COLUMNS.map((kind) => kind.name),
    ...[...new Set([1, 2, 3, ...fallbacks])].flatMap((number) =>
      FALLBACK_COLUMNS.map((kind) => `fallback${number}_${kind.name}`),
    ),
  ];
  return `there is no column of this name${didYouMean(cell, known)}`;
}
