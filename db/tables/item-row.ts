/** How one field of an item stands in its column. Absent fields are NULL; the id has its own column. */
export interface ItemColumn {
  readonly field: string;
  readonly column: string;
  readonly as: 'plain' | 'boolean' | 'json';
}

export type Row = Readonly<Record<string, unknown>>;
export type Cell = string | number | null;

/** A column named as its field, holding text or a number. */
export function plain(field: string, column: string = field): ItemColumn {
  return { field, column, as: 'plain' };
}

/** A column of 0 and 1. */
export function flag(field: string, column: string = field): ItemColumn {
  return { field, column, as: 'boolean' };
}

/** A column of JSON text, for lists and objects. */
export function json(field: string, column: string = field): ItemColumn {
  return { field, column, as: 'json' };
}

/** An item's cells in the order of the columns, then `extra`: its other fields as JSON, or NULL. */
export function encodeItem(item: object, columns: readonly ItemColumn[]): readonly Cell[] {
  const fields = new Map<string, unknown>(Object.entries(item));
  fields.delete('id');
  const cells = columns.map(({ field, as }) => {
    const cell = encodeCell(fields.get(field), as);
    fields.delete(field);
    return cell;
  });
  return [...cells, fields.size === 0 ? null : JSON.stringify(Object.fromEntries(fields))];
}

/** The item a row holds. Fields of `extra` keep their names, even `__proto__`. */
export function decodeItem(row: Row, columns: readonly ItemColumn[]): object {
  const fields: [string, unknown][] = 'id' in row ? [['id', row['id']]] : [];
  for (const { field, column, as } of columns) {
    const cell = row[column];
    if (cell !== null && cell !== undefined) fields.push([field, decodeCell(cell, as)]);
  }
  const known = Object.fromEntries(fields);
  const extra: unknown = typeof row['extra'] === 'string' ? JSON.parse(row['extra']) : null;
  return typeof extra === 'object' && extra !== null ? { ...known, ...extra } : known;
}

function encodeCell(value: unknown, as: ItemColumn['as']): Cell {
  if (value === undefined) return null;
  if (as === 'json') return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`a ${typeof value} cannot stand in a column`);
}

function decodeCell(cell: unknown, as: ItemColumn['as']): unknown {
  if (as === 'boolean') return cell === 1;
  return as === 'json' && typeof cell === 'string' ? JSON.parse(cell) : cell;
}
