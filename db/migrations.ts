import type { Migration } from './migrate.ts';
import { firstTables } from './migrations/0001-first-tables.ts';

/** Every step from an empty file to today's tables, in order. A step that was shipped never changes. */
export const MIGRATIONS: readonly Migration[] = [firstTables];
