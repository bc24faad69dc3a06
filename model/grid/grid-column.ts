import type { Deployment } from '../workspace.ts';
import type { CellReading } from './cell-reading.ts';
import type { GridWorld } from './grid-world.ts';

export const COLUMN_KEYS = [
  'name',
  'id',
  'unit',
  'vendor',
  'model',
  'channel',
  'region',
  'government',
  'agencies',
  'regulated',
  'criticality',
  'response',
  'annualSpend',
  'annualValue',
  'fallbacks',
  'gap',
  'owner',
  'note',
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

/** One of a few things a cell may say: what is kept, and what a person reads. */
export interface CellChoice {
  readonly value: string;
  readonly label: string;
}

/** What stands in a cell: text, or a number that is added up and aligned right. Empty text: nothing. */
export type CellValue = string | number;

/** A field of a deployment set to a new whole value; undefined: it becomes absent. */
export interface FieldEdit {
  readonly field: Exclude<keyof Deployment, 'id'>;
  readonly value: unknown;
}

/** A column of the grid: how a deployment reads in it, and what a text typed there changes. */
export interface GridColumn {
  readonly key: ColumnKey;
  readonly title: string;
  /**
   * `text` may say anything, `choice` one of a few things, `list` several parted by semicolons; `amount` is money of
   * the workspace's currency a year, `count` a whole number.
   */
  readonly kind: 'text' | 'choice' | 'list' | 'amount' | 'count';
  /** Pixels, until the user says otherwise. */
  readonly width: number;
  /** What it says, absent fields as what they mean; of a choice the value that is kept. */
  readonly value: (deployment: Deployment, world: GridWorld) => CellValue;
  /** What a person reads of a value. */
  readonly label: (value: CellValue, world: GridWorld) => string;
  /** What leaves for a spreadsheet, and is read back as the same value. */
  readonly text: (value: CellValue, world: GridWorld) => string;
  /** What may be chosen, in order; null where anything may be typed. */
  readonly choices: ((world: GridWorld) => readonly CellChoice[]) | null;
  /** What a text typed or pasted here changes; null: it follows from other cells, or stays as it is. */
  readonly read: ((text: string, world: GridWorld) => CellReading<FieldEdit>) | null;
  /** Why nothing can be typed here. */
  readonly fixedBecause?: string;
}
