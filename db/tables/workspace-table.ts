import type { Database } from 'better-sqlite3';
import type { Content, WorkspaceFields } from '../../model/change/content.ts';
import { WORKSPACE_FIELDS } from '../../model/change/item-kinds.ts';
import { isJsonFields } from '../../model/change/json-fields.ts';
import type { Row } from './item-row.ts';

/** A workspace as commands need it. `key` names it inside the database, `id` outside. */
export interface WorkspaceState {
  readonly key: number;
  readonly revision: number;
  readonly removed: boolean;
}

/** A workspace as lists of workspaces show it. */
export interface WorkspaceRow extends WorkspaceState {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly sample: boolean;
  readonly deployments: number;
  readonly scenarios: number;
}

export interface NewWorkspace {
  readonly id: string;
  readonly sample: boolean;
  readonly at: string;
  readonly fields: WorkspaceFields;
  readonly envelope: Content['envelope'];
}

export interface WorkspaceTable {
  /** Every workspace in the order they were made, removed ones too. */
  list(): readonly WorkspaceRow[];
  find(id: string): WorkspaceRow | null;
  /** Without counting what is in it, which takes a millisecond where there is much. */
  state(id: string): WorkspaceState | null;
  fields(key: number, availability: WorkspaceFields['availability']): WorkspaceFields;
  envelope(key: number): Content['envelope'];
  /** Answers with its key. */
  insert(workspace: NewWorkspace): number;
  /** All but the availability, which has its own table. */
  updateFields(key: number, fields: WorkspaceFields): void;
  setRevision(key: number, revision: number): void;
  setRemoved(key: number, at: string | null): void;
}

const SUMMARY = `
SELECT key, id, name, currency, sample, revision, removed_at IS NOT NULL AS removed,
  (SELECT count(*) FROM deployment WHERE deployment.workspace = workspace.key) AS deployments,
  (SELECT count(*) FROM scenario WHERE scenario.workspace = workspace.key) AS scenarios
FROM workspace`;

export function workspaceTable(db: Database): WorkspaceTable {
  const list = db.prepare<[], Row>(`${SUMMARY} ORDER BY key`);
  const find = db.prepare<[string], Row>(`${SUMMARY} WHERE id = ?`);
  const state = db.prepare<[string], Row>(
    'SELECT key, revision, removed_at IS NOT NULL AS removed FROM workspace WHERE id = ?',
  );
  const fields = db.prepare<[number], Row>(
    'SELECT name, currency, extra, envelope FROM workspace WHERE key = ?',
  );
  const insert = db.prepare(
    `INSERT INTO workspace (id, name, currency, sample, extra, envelope, revision, created_at)
     VALUES (?, ?, ?, ?, ?, ?, 0, ?)`,
  );
  const update = db.prepare('UPDATE workspace SET name = ?, currency = ?, extra = ? WHERE key = ?');
  const setRevision = db.prepare('UPDATE workspace SET revision = ? WHERE key = ?');
  const setRemoved = db.prepare('UPDATE workspace SET removed_at = ? WHERE key = ?');

  return {
    list: () => list.all().map(summaryOf),
    find: (id) => {
      const row = find.get(id);
      return row === undefined ? null : summaryOf(row);
    },
    state: (id) => {
      const row = state.get(id);
      return row === undefined ? null : stateOf(row);
    },
    fields: (key, availability) => {
      const row = fields.get(key) ?? {};
      const known = { name: row['name'], currency: row['currency'], availability };
      const workspace = { ...known, ...parsedFields(row['extra']) };
      if (!WORKSPACE_FIELDS.is(workspace)) throw new Error('table workspace holds what is none');
      return workspace;
    },
    envelope: (key) => parsedFields(fields.get(key)?.['envelope']),
    insert: ({ id, sample, at, fields: own, envelope }) => {
      const extra = JSON.stringify(extraOf(own));
      const values = [
        id,
        own.name,
        own.currency,
        sample ? 1 : 0,
        extra,
        JSON.stringify(envelope),
        at,
      ];
      return Number(insert.run(...values).lastInsertRowid);
    },
    updateFields: (key, own) => {
      update.run(own.name, own.currency, JSON.stringify(extraOf(own)), key);
    },
    setRevision: (key, revision) => {
      setRevision.run(revision, key);
    },
    setRemoved: (key, at) => {
      setRemoved.run(at, key);
    },
  };
}

function stateOf(row: Row): WorkspaceState {
  return {
    key: Number(row['key']),
    revision: Number(row['revision']),
    removed: row['removed'] === 1,
  };
}

function summaryOf(row: Row): WorkspaceRow {
  return {
    ...stateOf(row),
    id: String(row['id']),
    name: String(row['name']),
    currency: String(row['currency']),
    sample: row['sample'] === 1,
    deployments: Number(row['deployments']),
    scenarios: Number(row['scenarios']),
  };
}

/** The workspace's fields that have no column or table of their own. */
function extraOf(fields: WorkspaceFields): object {
  const { name: _name, currency: _currency, availability: _availability, ...extra } = fields;
  return extra;
}

function parsedFields(text: unknown): Content['envelope'] {
  const value: unknown = typeof text === 'string' ? JSON.parse(text) : {};
  return isJsonFields(value) ? value : {};
}
