import type { Change } from '../change/change.ts';
import { isSame } from '../change/same.ts';
import type { Deployment } from '../workspace.ts';
import type { CellReading } from './cell-reading.ts';
import { columnOf } from './columns.ts';
import type { ColumnKey, FieldEdit } from './grid-column.ts';
import type { GridWorld } from './grid-world.ts';

/** A text for one cell. */
export interface CellEdit {
  /** The deployment's position in the portfolio. */
  readonly position: number;
  readonly column: ColumnKey;
  readonly text: string;
}

/** A text that means nothing in its cell, and why. */
export interface CellProblem extends CellEdit {
  readonly message: string;
}

/** What texts for cells come to: changes of deployments, one each, and those that mean nothing. */
export interface EditedCells {
  readonly changes: readonly Change[];
  readonly problems: readonly CellProblem[];
}

/**
 * The changes that put texts into cells; one a deployment, however many of its cells. A text that reads as what the cell
 * says already changes nothing, and so does one for a cell that follows from others, where it says the same.
 * Deterministic.
 */
export function editedCells(
  deployments: readonly Deployment[],
  edits: Iterable<CellEdit>,
  world: GridWorld,
): EditedCells {
  const read = cellReader(world);
  const fields = new Map<number, FieldEdit[]>();
  const problems: CellProblem[] = [];
  for (const edit of edits) {
    const deployment = deployments[edit.position];
    if (deployment === undefined || cellText(deployment, edit.column, world) === edit.text)
      continue;
    const reading = read(edit.column, edit.text);
    if ('error' in reading) problems.push({ ...edit, message: reading.error });
    else fields.set(edit.position, [...(fields.get(edit.position) ?? []), reading.value]);
  }
  const changes: Change[] = [];
  for (const [position, edited] of fields) {
    const deployment = deployments[position];
    const change = deployment === undefined ? null : fieldsChange(deployment, edited, world);
    if (change !== null) changes.push(change);
  }
  return { changes, problems };
}

/** What a cell says, as it would leave for a spreadsheet and be read back. */
export function cellText(deployment: Deployment, key: ColumnKey, world: GridWorld): string {
  const column = columnOf(key);
  return column.text(column.value(deployment, world), world);
}

/** Reads texts of cells, the same text of a column of choices once. */
export function cellReader(
  world: GridWorld,
): (column: ColumnKey, text: string) => CellReading<FieldEdit> {
  const known = new Map<string, CellReading<FieldEdit>>();
  return (key, text) => {
    const { kind, read, fixedBecause } = columnOf(key);
    if (read === null) return { error: fixedBecause ?? 'This cannot be edited.' };
    if (kind !== 'choice') return read(text, world);
    const of = `${key} ${text}`;
    const reading = known.get(of) ?? read(text, world);
    known.set(of, reading);
    return reading;
  };
}

function fieldsChange(
  deployment: Deployment,
  edits: readonly FieldEdit[],
  world: GridWorld,
): Change | null {
  const meant = edits.filter(
    ({ field, value }) => !isMeantAlready(deployment, field, value, world),
  );
  if (meant.length === 0) return null;
  return {
    ...{ kind: 'update', collection: 'deployments', id: deployment.id },
    set: Object.fromEntries(
      meant.flatMap(({ field, value }) => (value === undefined ? [] : [[field, value]])),
    ),
    unset: meant.flatMap(({ field, value }) => (value === undefined ? [field] : [])),
  };
}

/** Whether a field says this already; an absent one says what its absence means. */
function isMeantAlready(
  deployment: Deployment,
  field: FieldEdit['field'],
  value: unknown,
  world: GridWorld,
): boolean {
  if (isSame(deployment[field], value)) return true;
  const column = columnOf(field);
  const edited: Deployment = { ...deployment, [field]: value };
  return column.value(edited, world) === column.value(deployment, world);
}
