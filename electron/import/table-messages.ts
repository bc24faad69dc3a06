import * as z from 'zod';
import { tableProgressSchema } from '../import-contract.ts';
import { tableTaskSchema } from './table-tasks.ts';

/** What the data process and its thread for tables say to each other; every task is answered under its number. */

export const toTableWorkerSchema = z.strictObject({ id: z.int(), task: tableTaskSchema });

const tableAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), json: z.string() }),
  z.strictObject({ kind: z.literal('refused'), summary: z.string() }),
]);

export const fromTableWorkerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), id: z.int(), progress: tableProgressSchema }),
  z.strictObject({ kind: z.literal('answer'), id: z.int(), answer: tableAnswerSchema }),
  z.strictObject({ kind: z.literal('failed'), id: z.int() }),
]);
export type FromTableWorker = z.infer<typeof fromTableWorkerSchema>;
