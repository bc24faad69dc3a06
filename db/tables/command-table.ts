import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { changeSchema, type Change } from '../../model/change/change.ts';
import type { Row } from './item-row.ts';

/** One step of a workspace's history. */
export interface LoggedCommand {
  readonly seq: number;
  readonly name: string;
  readonly label: string;
  readonly at: string;
  readonly forward: readonly Change[];
  readonly inverse: readonly Change[];
}

/** One step as a list of them shows it. */
export interface ListedStep {
  readonly seq: number;
  readonly label: string;
  /** When it was done, ISO 8601. */
  readonly at: string;
  readonly undone: boolean;
  /** The one scenario or deck it changed; null: it changed something else, or several things. */
  readonly of: { readonly collection: 'scenarios' | 'decks'; readonly id: string } | null;
}

export interface CommandTable {
  add(workspace: number, command: Omit<LoggedCommand, 'seq'>): void;
  /** The step undo takes back, or redo brings again; null: there is none. */
  next(workspace: number, direction: 'undo' | 'redo'): LoggedCommand | null;
  nextLabel(workspace: number, direction: 'undo' | 'redo'): string | null;
  mark(seq: number, undone: boolean): void;
  /** The newest so many steps, newest first. */
  list(workspace: number, most: number): readonly ListedStep[];
  /** How many steps there are, and how many of them are undone. */
  count(workspace: number): { readonly steps: number; readonly undone: number };
  has(workspace: number, seq: number): boolean;
  /**
   * The steps on the way to the state a step left (0: to that before all of them), in the order they are taken: either
   * done ones to be undone, newest first, or undone ones to be done again.
   */
  between(workspace: number, seq: number): readonly LoggedCommand[];
  /** Every step up to this one is done, every later one undone. */
  markUpTo(workspace: number, seq: number): void;
  /** Forgets what was undone: a new command starts another future. */
  dropUndone(workspace: number): void;
  /** Forgets the oldest steps beyond so many. */
  prune(workspace: number, keep: number): void;
}

const NEXT = {
  undo: 'FROM command WHERE workspace = ? AND undone = 0 ORDER BY seq DESC LIMIT 1',
  redo: 'FROM command WHERE workspace = ? AND undone = 1 ORDER BY seq LIMIT 1',
} as const;

/** Of a step with one change, what it addresses. An import of many rows is not read through for it. */
const MOST_BYTES_READ = 1_000_000;
const isOne = `octet_length(forward) <= ${MOST_BYTES_READ} AND json_array_length(forward) = 1`;
const ONLY_CHANGE = `
  CASE WHEN ${isOne} THEN forward ->> '$[0].collection' END AS collection,
  CASE WHEN ${isOne} THEN forward ->> '$[0].id' END AS id`;

const changesSchema = z.array(changeSchema);

export function commandTable(db: Database): CommandTable {
  const insert = db.prepare(
    `INSERT INTO command (workspace, name, label, at, forward, inverse, undone)
     VALUES (?, ?, ?, ?, ?, ?, 0)`,
  );
  const select = {
    undo: db.prepare<[number], Row>(`SELECT * ${NEXT.undo}`),
    redo: db.prepare<[number], Row>(`SELECT * ${NEXT.redo}`),
  };
  const label = {
    undo: db.prepare<[number], string>(`SELECT label ${NEXT.undo}`).pluck(),
    redo: db.prepare<[number], string>(`SELECT label ${NEXT.redo}`).pluck(),
  };
  const mark = db.prepare<[number, number]>('UPDATE command SET undone = ? WHERE seq = ?');
  const list = db.prepare<[number, number], Row>(
    `SELECT seq, label, at, undone, ${ONLY_CHANGE} FROM command WHERE workspace = ? ORDER BY seq DESC LIMIT ?`,
  );
  const count = db.prepare<[number], Row>(
    'SELECT count(*) AS steps, total(undone) AS undone FROM command WHERE workspace = ?',
  );
  const has = db
    .prepare<[number, number], number>('SELECT 1 FROM command WHERE workspace = ? AND seq = ?')
    .pluck();
  const later = db.prepare<[number, number], Row>(
    'SELECT * FROM command WHERE workspace = ? AND undone = 0 AND seq > ? ORDER BY seq DESC',
  );
  const earlier = db.prepare<[number, number], Row>(
    'SELECT * FROM command WHERE workspace = ? AND undone = 1 AND seq <= ? ORDER BY seq',
  );
  const markUpTo = db.prepare<[number, number]>(
    'UPDATE command SET undone = (seq > ?) WHERE workspace = ?',
  );
  const dropUndone = db.prepare<[number]>('DELETE FROM command WHERE workspace = ? AND undone = 1');
  const prune = db.prepare<[number, number, number]>(
    `DELETE FROM command WHERE workspace = ? AND seq <=
       (SELECT seq FROM command WHERE workspace = ? ORDER BY seq DESC LIMIT 1 OFFSET ?)`,
  );

  return {
    add: (workspace, { name, label: text, at, forward, inverse }) => {
      insert.run(workspace, name, text, at, JSON.stringify(forward), JSON.stringify(inverse));
    },
    next: (workspace, direction) => {
      const row = select[direction].get(workspace);
      return row === undefined ? null : loggedCommand(row);
    },
    nextLabel: (workspace, direction) => label[direction].get(workspace) ?? null,
    mark: (seq, undone) => {
      mark.run(undone ? 1 : 0, seq);
    },
    list: (workspace, most) => list.all(workspace, most).map(listedStep),
    count: (workspace) => {
      const row = count.get(workspace);
      return { steps: Number(row?.['steps'] ?? 0), undone: Number(row?.['undone'] ?? 0) };
    },
    has: (workspace, seq) => has.get(workspace, seq) !== undefined,
    between: (workspace, seq) =>
      [...later.all(workspace, seq), ...earlier.all(workspace, seq)].map(loggedCommand),
    markUpTo: (workspace, seq) => {
      markUpTo.run(seq, workspace);
    },
    dropUndone: (workspace) => {
      dropUndone.run(workspace);
    },
    prune: (workspace, keep) => {
      prune.run(workspace, workspace, keep);
    },
  };
}

function listedStep(row: Row): ListedStep {
  const { collection, id } = row;
  return {
    seq: Number(row['seq']),
    label: String(row['label']),
    at: String(row['at']),
    undone: Number(row['undone']) === 1,
    of:
      collection === 'scenarios' || collection === 'decks' ? { collection, id: String(id) } : null,
  };
}

function loggedCommand(row: Row): LoggedCommand {
  return {
    seq: Number(row['seq']),
    name: String(row['name']),
    label: String(row['label']),
    at: String(row['at']),
    forward: changesSchema.parse(JSON.parse(String(row['forward']))),
    inverse: changesSchema.parse(JSON.parse(String(row['inverse']))),
  };
}
