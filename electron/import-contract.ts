import * as z from 'zod';
import { layoutSchema, nameKindSchema } from '../model/import/layout.ts';
import { writtenSchema } from './written.ts';

/** What is asked and answered about tables that come in and go out: a part of the contract (contract.ts). */

const rowStateSchema = z.enum(['new', 'changed', 'same', 'bad']);

const rowProblemSchema = z.strictObject({
  row: z.int(),
  /** The header of its column; "": the row as a whole. */
  column: z.string(),
  message: z.string(),
  /** What would mend it; "" where that is plain. */
  mend: z.string(),
});

/** How a table would be read, and what it would bring; nothing is changed by asking. */
export const shapedSchema = z.strictObject({
  kind: z.literal('shaped'),
  layout: layoutSchema,
  /** The layout is the one chosen for this header before. */
  isRemembered: z.boolean(),
  /** The revision of the workspace it was held against; null: a new one. */
  revision: z.int().nullable(),
  notes: z.array(z.string()),
  /** The first rows of the sheet as they stand, to choose the header among. */
  heads: z.array(z.strictObject({ row: z.int(), words: z.string() })),
  columns: z.array(
    z.strictObject({
      header: z.string(),
      samples: z.array(z.string()),
      /** The place of the column that is read in its stead, being named the same; null: none. */
      rival: z.int().nullable(),
    }),
  ),
  hasDates: z.boolean(),
  /** The one the table names; null: none. */
  currency: z.string().nullable(),
  counts: z.record(rowStateSchema, z.int()),
  /** Of the rows that can be read. */
  totalSpend: z.number(),
  totalValue: z.number(),
  /** The first rows, as they are read. */
  rows: z.array(
    z.strictObject({
      row: z.int(),
      state: rowStateSchema,
      name: z.string(),
      unit: z.string(),
      model: z.string(),
      channel: z.string(),
      /** Null where the row cannot be read. */
      annualSpend: z.number().nullable(),
      annualValue: z.number().nullable(),
      criticality: z.strictObject({ level: z.int(), isAssumed: z.boolean() }).nullable(),
      fallbacks: z.int(),
    }),
  ),
  names: z.array(
    z.strictObject({
      kind: nameKindSchema,
      name: z.string(),
      uses: z.int(),
      means: z.string().nullable(),
      near: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
      vendor: z.string().nullable(),
    }),
  ),
  moreNames: z.int(),
  offers: z.int(),
  problems: z.array(rowProblemSchema),
  moreProblems: z.int(),
});
export type Shaped = z.infer<typeof shapedSchema>;

const goneSchema = z.strictObject({ kind: z.literal('gone') });
const refusedSchema = z.strictObject({ kind: z.literal('refused'), summary: z.string() });
const diskSchema = z.strictObject({ kind: z.literal('disk'), message: z.string() });

const shapeImportContract = {
  question: z.strictObject({
    token: z.string(),
    /** Null: a new one. */
    workspace: z.string().nullable(),
    /** Null: as is likely. A sheet or a header row alone: guessed for that one. */
    layout: layoutSchema
      .or(z.strictObject({ sheet: z.int().min(0), headerRow: z.int().min(1).nullable() }))
      .nullable(),
  }),
  answer: z.discriminatedUnion('kind', [shapedSchema, goneSchema, refusedSchema]),
} as const;

/** Brings the good rows of a table, as it was last shaped, into a workspace in one command, or into a new one. */
const takeImportContract = {
  question: z.strictObject({
    token: z.string(),
    into: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('workspace'), id: z.string(), revision: z.int() }),
      z.strictObject({ kind: z.literal('new'), name: z.string(), currency: z.string() }),
    ]),
  }),
  answer: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('imported'), workspace: z.string() }),
    goneSchema,
    /** The workspace was changed since the table was held against it. */
    z.strictObject({ kind: z.literal('conflict') }),
    diskSchema,
    refusedSchema,
  ]),
} as const;

/** Only main asks, with a path from the save dialog: every problem as CSV. */
const saveProblemsContract = {
  question: z.strictObject({ token: z.string(), path: z.string() }),
  answer: writtenSchema,
} as const;

/** What of a portfolio goes into a table: all, or the deployments of these ids, in this order. */
export const outgoingTableSchema = z.strictObject({
  workspace: z.string(),
  deployments: z.array(z.string()).readonly().nullable(),
  as: z.enum(['csv', 'xlsx']),
});
export type OutgoingTable = z.infer<typeof outgoingTableSchema>;

/** Only main asks, with a path from the save dialog. */
const exportPortfolioContract = {
  question: outgoingTableSchema.extend({ path: z.string() }),
  answer: writtenSchema,
} as const;

/** How far reading or writing a table is. */
export const tableProgressSchema = z.strictObject({
  step: z.enum(['reading', 'checking', 'saving', 'writing']),
  /** 0 to 1; null: nobody can say. */
  share: z.number().nullable(),
});
export type TableProgress = z.infer<typeof tableProgressSchema>;

export const tableContract = {
  'shape-import': shapeImportContract,
  'take-import': takeImportContract,
  'save-problems': saveProblemsContract,
  'export-portfolio': exportPortfolioContract,
  /** Ends the reading or writing of a table that is under way; nothing of it is kept. */
  'stop-table': { question: z.strictObject({}), answer: z.strictObject({}) },
} as const;
