import * as z from 'zod';
import type { Plain } from '../plain.ts';
import { stanceKindSchema } from '../scenario.ts';

/** What sort of actor it was: as the library's authors sorted them. */
const actorTypeSchema = z.enum([
  'cloud',
  'saas_platform',
  'platform',
  'platform_non_us',
  'model_vendor',
  'supplier',
  'supplier_non_us',
  'retailer',
  'payments',
  'bank',
  'index_provider',
  'defense_prime',
  'defense_software',
  'us_agency',
  'foreign_government',
]);
export type ActorType = z.infer<typeof actorTypeSchema>;

/**
 * What the law asked of the actor: `direct`, it named or reached the actor; `upstream`, the supplier switched off and
 * left no choice; `none`, a free choice; `own-order`, an agency or government carrying out its own order.
 */
const legallyBoundSchema = z.enum(['direct', 'upstream', 'none', 'own-order']);
export type LegallyBound = z.infer<typeof legallyBoundSchema>;

const sourceGradeSchema = z.enum([
  'press',
  'law-firm',
  'vendor-docs',
  'industry-body',
  'press-mirror',
  'secondary',
]);
export type SourceGrade = z.infer<typeof sourceGradeSchema>;

/** A day, a month or a year: no more than the source says. */
const dateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** One actor and what it did when somebody else was designated. */
export const precedentSchema = z.strictObject({
  id: z.string().min(1),
  case: z.string().min(1),
  designator: z.string().min(1),
  instrument: z.string().min(1),
  designatedParty: z.string().min(1),
  designationDate: dateSchema,
  actor: z.string().min(1),
  actorType: actorTypeSchema,
  legallyBound: legallyBoundSchema,
  stance: stanceKindSchema,
  /** From the designation to the act, negative when the actor moved first; null when not known. */
  daysToAct: z.int().nullable(),
  isActDateApproximate: z.boolean(),
  /** It did more than the rule asked. */
  isBeyondLegalText: z.boolean(),
  /** What it kept going; "" when nothing is said. */
  carveOut: z.string(),
  easedOrReversedOn: dateSchema.nullable(),
  sourceGrade: sourceGradeSchema,
  note: z.string(),
  sourceUrl: z.url(),
});
export type Precedent = Plain<z.infer<typeof precedentSchema>>;
