import * as z from 'zod';
import { changeSchema } from '../model/change/change.ts';

/** What undo and redo would do next, as labels for the Edit menu; null when there is nothing. */
export const historySchema = z.strictObject({
  undo: z.string().nullable(),
  redo: z.string().nullable(),
});

const steppedSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('stepped'),
    label: z.string(),
    /** How many steps were taken; the label is that of the last of them. */
    steps: z.int(),
    revision: z.int(),
    history: historySchema,
    /** What undoing or redoing changed, to be applied to the working copy. */
    changes: z.array(changeSchema),
  }),
  z.strictObject({ kind: z.literal('nothing') }),
  z.strictObject({ kind: z.literal('conflict'), revision: z.int() }),
  z.strictObject({ kind: z.literal('disk'), message: z.string() }),
]);

/** So many steps come with one answer at most: as many as are kept. */
const MOST_STEPS = 1000;

const stepSchema = z.strictObject({
  seq: z.int(),
  label: z.string(),
  /** When it was done, ISO 8601. */
  at: z.string(),
  undone: z.boolean(),
  /** The one scenario or deck it changed. */
  of: z.strictObject({ collection: z.enum(['scenarios', 'decks']), id: z.string() }).nullable(),
});

/** The newest of the steps kept: there may be a thousand. */
const historyWindowContract = {
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

const placeSchema = z.strictObject({ workspace: z.string(), revision: z.int() });

/** What is done with the steps of a workspace. */
export const stepsContract = {
  undo: { question: placeSchema, answer: steppedSchema },
  redo: { question: placeSchema, answer: steppedSchema },
  history: historyWindowContract,
  /** Takes back, or brings again, all steps up to one, in one transaction; 0: all of them. */
  'go-to-step': {
    question: placeSchema.extend({ seq: z.int().min(0) }),
    answer: steppedSchema,
  },
} as const;
