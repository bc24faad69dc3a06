import type { Database, Statement } from 'better-sqlite3';
import type { Collection } from '../../model/change/content.ts';
import { itemId, type ItemKind } from '../../model/change/item-kinds.ts';
import type { Cell, Row } from './item-row.ts';

/** Items of one list of one workspace, as rows. The workspace is named by its key. */
export interface ItemTable<Item extends object> {
  all(workspace: number): Collection<Item>;
  /** Those of the ids that are there, in order. */
  some(workspace: number, ids: readonly string[]): Collection<Item>;
  ids(workspace: number): ReadonlySet<string>;
  count(workspace: number): number;
  insert(workspace: number, position: number, item: Item): void;
  /** Both have the same id; what is the same in both is not written. */
  update(workspace: number, before: Placed<Item>, after: Placed<Item>): void;
  remove(workspace: number, id: string): void;
}

/** An item and where it stands among its siblings. */
export interface Placed<Item> {
  readonly item: Item;
  readonly position: number;
}

interface TableDescription<Item extends object> {
  readonly table: string;
  readonly kind: ItemKind<Item>;
  /** The columns beside workspace, id and position, and what stands in them. */
  readonly columns: readonly string[];
  readonly encode: (item: object) => readonly Cell[];
  /** The row has the columns and the id. */
  readonly decode: (row: Row) => object;
  /** Each row counts its own changes, from 1. */
  readonly counted?: true;
}

/** Prepares a table's statements once; they serve as long as the database is open. */
export function itemTable<Item extends object>(
  db: Database,
  { table, kind, columns, encode, decode, counted }: TableDescription<Item>,
): ItemTable<Item> {
  const all = ['id', 'position', ...columns];
  const selectAll = db.prepare<[number], Row>(
    `SELECT ${all.join(', ')} FROM ${table} WHERE workspace = ? ORDER BY position, id`,
  );
  const selectOne = db.prepare<[number, string], Row>(
    `SELECT ${all.join(', ')} FROM ${table} WHERE workspace = ? AND id = ?`,
  );
  const selectIds = db
    .prepare<[number], string>(`SELECT id FROM ${table} WHERE workspace = ? AND id IS NOT NULL`)
    .pluck();
  const count = db
    .prepare<[number], number>(`SELECT count(*) FROM ${table} WHERE workspace = ?`)
    .pluck();
  const insert = db.prepare(
    `INSERT INTO ${table} (workspace, ${all.join(', ')}) VALUES (?${', ?'.repeat(all.length)})`,
  );
  const remove = db.prepare<[number, string]>(
    `DELETE FROM ${table} WHERE workspace = ? AND id = ?`,
  );

  /**
   * One statement for each set of columns that ever changes together. Naming a column that stays the same
   * would write its index again and look up what it refers to.
   */
  const updates = new Map<string, Statement>();
  function updateOf(changed: readonly string[]): Statement {
    const set = changed.map((column) => `${column} = ?`).join(', ');
    const known = updates.get(set);
    if (known !== undefined) return known;
    const counting = counted === true ? ', revision = revision + 1' : '';
    const made = db.prepare(`UPDATE ${table} SET ${set}${counting} WHERE workspace = ? AND id = ?`);
    updates.set(set, made);
    return made;
  }
  const cellsOf = ({ item, position }: Placed<Item>): readonly Cell[] => [
    itemId(item),
    position,
    ...encode(item),
  ];

  function collect(rows: Iterable<Row>): Collection<Item> {
    const items: Item[] = [];
    const positions: number[] = [];
    for (const row of rows) {
      const item = decode(row);
      if (!kind.is(item)) {
        throw new Error(
          `table ${table} holds what is no ${kind.noun}: ${kind.problem(item) ?? ''}`,
        );
      }
      items.push(item);
      positions.push(positionOf(row));
    }
    return { items, positions };
  }

  return {
    all: (workspace) => collect(selectAll.iterate(workspace)),
    some: (workspace, ids) => {
      const rows = ids.map((id) => selectOne.get(workspace, id)).filter((row) => row !== undefined);
      return collect(rows.sort((left, right) => positionOf(left) - positionOf(right)));
    },
    ids: (workspace) => new Set(selectIds.all(workspace)),
    count: (workspace) => count.get(workspace) ?? 0,
    insert: (workspace, position, item) => {
      insert.run(workspace, ...cellsOf({ item, position }));
    },
    update: (workspace, before, after) => {
      const old = cellsOf(before);
      const cells = cellsOf(after);
      const isChanged = (_: unknown, index: number): boolean => cells[index] !== old[index];
      const changed = all.filter(isChanged);
      if (changed.length === 0) return;
      updateOf(changed).run(...cells.filter(isChanged), workspace, itemId(after.item));
    },
    remove: (workspace, id) => {
      remove.run(workspace, id);
    },
  };
}

function positionOf(row: Row): number {
  return Number(row['position']);
}
