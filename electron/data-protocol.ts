import * as z from 'zod';
import { startFailureSchema } from './contract.ts';

/**
 * The envelopes between the main process and the data process. What is inside, the questions and answers, is in
 * contract.ts. The data process is started as `data-process.cjs <folder> <nativeBinding>`: the folder that holds the
 * database, and the file of better-sqlite3's native part.
 */

/** From main: a question to be answered under the same id, or the request to close the database and exit. */
export const toDataProcessSchema = z.union([
  z.strictObject({ id: z.int(), name: z.string(), question: z.unknown() }),
  z.strictObject({ shutdown: z.literal(true) }),
]);
export type ToDataProcess = z.infer<typeof toDataProcessSchema>;

/** From the data process: first `ready` or a StartFailure, then an answer or an error (in plain words) for each id. */
export const fromDataProcessSchema = z.union([
  z.strictObject({ id: z.int(), answer: z.unknown() }),
  z.strictObject({ id: z.int(), error: z.string() }),
  z.strictObject({ ready: z.literal(true) }),
  startFailureSchema,
]);
export type FromDataProcess = z.infer<typeof fromDataProcessSchema>;
