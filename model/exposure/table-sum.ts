import { at, item } from './numbers.ts';

/** A table over some of the variables of a list, the first variable slowest, from `offset` on in `values`. */
export interface PartTable {
  readonly values: Float64Array;
  readonly offset: number;
  /** Positions in the list of variables, ascending. */
  readonly places: readonly number[];
}

/**
 * The sum of several small tables in every joint state of a list of variables, written to `out` from
 * `offset` on, the first variable slowest. Every variable in turn is set to each of its outcomes, and the tables
 * cut down to that; tables that then take the same variables are added up at once, so that the last variables,
 * where the states are, see few and tiny tables.
 *
 * Example: radices 2, 2; one table over place 0 (10, 20), one over place 1 (1, 2) → 11, 12, 21, 22.
 */
export function sumTables(
  radices: readonly number[],
  tables: readonly PartTable[],
  out: Float64Array,
  offset: number,
): void {
  const whole = mergeAlike(radices, tables, 0);
  const writer = { radices, out, position: offset };
  write(writer, whole, 0);
}

interface Writer {
  readonly radices: readonly number[];
  readonly out: Float64Array;
  position: number;
}

function write(writer: Writer, tables: readonly PartTable[], place: number): void {
  const { radices, out } = writer;
  if (place === radices.length) {
    let sum = 0;
    for (const { values, offset } of tables) sum += at(values, offset);
    out[writer.position] = sum;
    writer.position += 1;
    return;
  }
  if (place === radices.length - 1) {
    writeLast(writer, tables, place);
    return;
  }
  for (let outcome = 0; outcome < at(radices, place); outcome += 1) {
    const cut = tables.map((table) =>
      table.places[0] === place ? cutDown(radices, table, outcome) : table,
    );
    write(writer, mergeAlike(radices, cut, place + 1), place + 1);
  }
}

/** The last variable: at most one table takes it, at most one takes none. */
function writeLast(writer: Writer, tables: readonly PartTable[], place: number): void {
  const { out, radices } = writer;
  let constant = 0;
  let varying: PartTable | null = null;
  for (const table of tables) {
    if (table.places.length === 0) constant += at(table.values, table.offset);
    else varying = table;
  }
  const radix = at(radices, place);
  for (let outcome = 0; outcome < radix; outcome += 1) {
    const own = varying ? at(varying.values, varying.offset + outcome) : 0;
    out[writer.position + outcome] = constant + own;
  }
  writer.position += radix;
}

/** A table with its first variable set to an outcome. */
function cutDown(radices: readonly number[], table: PartTable, outcome: number): PartTable {
  const places = table.places.slice(1);
  return {
    values: table.values,
    offset: table.offset + outcome * sizeOf(radices, places),
    places,
  };
}

/** Adds up tables over the same variables. */
function mergeAlike(
  radices: readonly number[],
  tables: readonly PartTable[],
  from: number,
): readonly PartTable[] {
  const groups = new Map<number, PartTable[]>();
  for (const table of tables) {
    let mask = 0;
    for (const place of table.places) mask += 2 ** (place - from);
    const group = groups.get(mask);
    if (group) group.push(table);
    else groups.set(mask, [table]);
  }
  if (groups.size === tables.length) return tables;
  return [...groups.values()].map((group) => {
    const [first] = group;
    if (group.length === 1 && first) return first;
    const { places } = item(group, 0);
    const values = new Float64Array(sizeOf(radices, places));
    for (const table of group) {
      for (let state = 0; state < values.length; state += 1) {
        values[state] = at(values, state) + at(table.values, table.offset + state);
      }
    }
    return { values, offset: 0, places };
  });
}

function sizeOf(radices: readonly number[], places: readonly number[]): number {
  let size = 1;
  for (const place of places) size *= at(radices, place);
  return size;
}
