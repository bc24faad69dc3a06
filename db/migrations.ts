import type { Migration } from './migrate.ts';
import { firstTables } from './migrations/0001-first-tables.ts';
import { lineage } from './migrations/0002-lineage.ts';

/** Every step from an empty file to today's tables, in order. A step that was shipped never changes. */
export const MIGRATIONS: readonly Migration[] = [firstTables, lineage];
