import type { Database } from 'better-sqlite3';

/** One numbered step: what makes tables of version N−1 those of version N. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** "DVRG": written into the file's header, so that no other program's database is taken for ours. */
export const APPLICATION_ID = 0x44565247;

/**
 * Brings the tables up to the last migration, all steps in one transaction: killed in the middle, the file
 * is as it was. References are checked at the end, since a step may rebuild a table that others refer to.
 */
export function migrate(db: Database, from: number, migrations: readonly Migration[]): void {
  const steps = migrations.filter((migration) => migration.version > from);
  if (steps.length === 0) return;
  db.transaction(() => {
    for (const step of steps) {
      db.exec(step.sql);
      db.pragma(`user_version = ${step.version}`);
    }
    db.pragma(`application_id = ${APPLICATION_ID}`);
    const broken = db.pragma('foreign_key_check');
    if (!Array.isArray(broken) || broken.length > 0) {
      throw new Error(`migrating left ${JSON.stringify(broken)} without what it refers to`);
    }
  }).exclusive();
  // Into the file's header at once: who only looks at the header, as opening does, sees the new version.
  db.pragma('wal_checkpoint(TRUNCATE)');
}
