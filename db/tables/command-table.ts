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

export interface CommandTable {
  add(workspace: number, command: Omit<LoggedCommand, 'seq'>): void;
  /** The step undo takes back, or redo brings again; null: there is none. */
  next(workspace: number, direction: 'undo' | 'redo'): LoggedCommand | null;
  nextLabel(workspace: number, direction: 'undo' | 'redo'): string | null;
  mark(seq: number, undone: boolean): void;
  /** Forgets what was undone: a new command starts another future. */
  dropUndone(workspace: number): void;
  /** Forgets the oldest steps beyond so many. */
  prune(workspace: number, keep: number): void;
}

const NEXT = {
  undo: 'FROM command WHERE workspace = ? AND undone = 0 ORDER BY seq DESC LIMIT 1',
  redo: 'FROM command WHERE workspace = ? AND undone = 1 ORDER BY seq LIMIT 1',
} as const;

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
    dropUndone: (workspace) => {
      dropUndone.run(workspace);
    },
    prune: (workspace, keep) => {
      prune.run(workspace, workspace, keep);
    },
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
