import * as z from 'zod';

/** So many steps come with one answer at most: as many as are kept. */
const MOST_STEPS = 1000;

const stepSchema = z.strictObject({
  seq: z.int(),
  label: z.string(),
  /** When it was done, ISO 8601. */
  at: z.string(),
  undone: z.boolean(),
});

export const historyWindowContract = {
  question: z.strictObject({
    workspace: z.string(),
    most: z.int().min(1).max(MOST_STEPS),
  }),
  answer: z.strictObject({
    /** Newest first: those undone before those done. */
    steps: z.array(stepSchema),
    kept: z.int(),
    undone: z.int(),
  }),
} as const;
