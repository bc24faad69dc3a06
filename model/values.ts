import * as z from 'zod';

/** The words and numbers every noun of the scenario file is made of (spec/scenario-file.md, first paragraph). */

/** Ids that would clash with an answer's own words: "no plan" and "this stance is moot". */
const RESERVED_IDS: readonly string[] = ['none', 'moot'];

export const MAX_AMOUNT = 1e15;
export const MAX_DAY = 3650;
export const MAX_NAME_LENGTH = 200;

/** 1–64 characters of `a-z 0-9 - _ .`, not one of the reserved words. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9\-_.]{1,64}$/, 'an id is 1–64 characters of a-z, 0-9, "-", "_" and "."')
  .refine((id) => !RESERVED_IDS.includes(id), 'this id is reserved: choose another')
  .meta({
    id: 'id',
    description: 'an id: 1–64 characters of a-z, 0-9, "-", "_", ".", and not "none" or "moot"',
    not: { enum: RESERVED_IDS },
  });

/** Free text, 1–200 characters as a reader counts them (UTF-16 units would cut other scripts short). */
export const nameSchema = z
  .string()
  .refine(isNameLength, `a name is 1–${MAX_NAME_LENGTH} characters`)
  .meta({
    id: 'name',
    description: `a name: 1–${MAX_NAME_LENGTH} characters`,
    minLength: 1,
    maxLength: MAX_NAME_LENGTH,
  });

function isNameLength(name: string): boolean {
  if (name.length <= MAX_NAME_LENGTH) return name.length >= 1;
  return name.length <= 2 * MAX_NAME_LENGTH && [...name].length <= MAX_NAME_LENGTH;
}

/** A name made by the app, cut to the longest that a name may be. */
export function withinName(name: string): string {
  return isNameLength(name) ? name : [...name].slice(0, MAX_NAME_LENGTH).join('');
}

/** Money of any sign, in the workspace's currency; finite, at most 10¹⁵ either way. */
export const amountSchema = z
  .number()
  .min(-MAX_AMOUNT)
  .max(MAX_AMOUNT)
  .describe('an amount from -1e15 to 1e15');

/** Money that cannot be negative. */
export const spendSchema = z.number().min(0).max(MAX_AMOUNT).describe('an amount from 0 to 1e15');

/** A whole day counted from the scenario's start, 0–3650. */
export const daySchema = z.int().min(0).max(MAX_DAY).describe('a whole day from 0 to 3650');

/** A length in whole days, 0–3650. */
export const daysSchema = z
  .int()
  .min(0)
  .max(MAX_DAY)
  .describe('a whole number of days from 0 to 3650');

/**
 * How far a variable's probabilities may be from summing to 1 and still be accepted, to be divided by their
 * sum (spec/exposure-model.md §3). The hair on top is for rounding: 0.5 + 0.499999 misses 1 by a little more
 * than 1e-6 in doubles; as written it does not.
 */
export const PROBABILITY_SUM_TOLERANCE = 1e-6 + 1e-12;

/** A stated probability. One alone may overshoot 1 by as much as a sum may. */
export const probabilitySchema = z
  .number()
  .min(0)
  .max(1 + PROBABILITY_SUM_TOLERANCE)
  .describe('a number from 0 to 1');

/** 0–1, both ends included. */
export const shareSchema = z.number().min(0).max(1);

export const governmentSchema = z.enum(['none', 'subcontract', 'prime']);
export type Government = z.infer<typeof governmentSchema>;

export const responseSchema = z.enum(['reactive', 'notice', 'preemptive', 'wait']);
export type Response = z.infer<typeof responseSchema>;
