import type { Database } from 'better-sqlite3';

/** Settings by name, each a JSON value. */
export interface SettingTable {
  /** Undefined: never set. */
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

export function settingTable(db: Database): SettingTable {
  const select = db.prepare<[string], string>('SELECT value FROM setting WHERE name = ?').pluck();
  const upsert = db.prepare<[string, string]>(
    `INSERT INTO setting (name, value) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  );
  return {
    get: (name) => {
      const text = select.get(name);
      const value: unknown = text === undefined ? undefined : JSON.parse(text);
      return value;
    },
    set: (name, value) => {
      upsert.run(name, JSON.stringify(value));
    },
  };
}
