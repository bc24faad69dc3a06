import * as z from 'zod';
import type { Plain } from './plain.ts';
import {
  amountSchema,
  daySchema,
  daysSchema,
  governmentSchema,
  idSchema,
  MAX_DAY,
  nameSchema,
  probabilitySchema,
  responseSchema,
  shareSchema,
  spendSchema,
} from './values.ts';
import { fallbackSchema } from './workspace.ts';

/**
 * A what-if: who may be designated and how, what each channel then does, how the company responds.
 * Field names are the file format's (spec/scenario-file.md), terms those of spec/exposure-model.md.
 */

/** The most that one driver's outcome can lengthen switching. */
export const MAX_SWITCH_FACTOR = 20;

const outcomeFields = {
  id: idSchema,
  name: nameSchema.optional(),
  probability: probabilitySchema,
  source: z.string().optional(),
};

export const bindsSchema = z.enum(['none', 'prime', 'contractors', 'company', 'everyone']);
export type Binds = z.infer<typeof bindsSchema>;

/** The designation is not made at all. */
const notIssuedSchema = z.looseObject({ ...outcomeFields, issued: z.literal(false) });

/** A course the designation takes: announced, effective, wound down, perhaps reversed, binding whom. */
const issuedSchema = z.looseObject({
  ...outcomeFields,
  issued: z.literal(true).optional(),
  announcedDay: daySchema,
  effectiveDay: daySchema,
  windDownDays: daysSchema.optional(),
  reversedDay: daySchema.nullable().optional(),
  binds: bindsSchema.optional(),
  agencies: z.array(z.string()).optional(),
  channels: z.array(idSchema).optional(),
  regions: z.array(z.string()).optional(),
});
export type IssuedOutcome = Plain<z.infer<typeof issuedSchema>>;

export const designationOutcomeSchema = z.union([notIssuedSchema, issuedSchema]);
export type DesignationOutcome = Plain<z.infer<typeof designationOutcomeSchema>>;

export const targetSchema = z.union([
  z.looseObject({ vendor: idSchema }),
  z.looseObject({ models: z.array(idSchema) }),
]);
export type Target = Plain<z.infer<typeof targetSchema>>;

export const designationSchema = z
  .looseObject({
    id: idSchema,
    issuer: nameSchema,
    instrument: z.string().optional(),
    target: targetSchema,
    outcomes: z.array(designationOutcomeSchema).min(1),
  })
  .meta({ id: 'designation' });
export type Designation = Plain<z.infer<typeof designationSchema>>;

export const stanceKindSchema = z.enum(['follow', 'partial', 'diverge']);
export type StanceKind = z.infer<typeof stanceKindSchema>;

/** Whom a partial stance withdraws from; a deployment that matches any part is blocked. */
export const blocksSchema = z.looseObject({
  government: z.array(governmentSchema).optional(),
  regulated: z.boolean().optional(),
  regions: z.array(z.string()).optional(),
});
export type PartialBlocks = Plain<z.infer<typeof blocksSchema>>;

export const stanceOutcomeSchema = z.looseObject({
  ...outcomeFields,
  kind: stanceKindSchema,
  actDays: daysSchema.optional(),
  restoreDays: daysSchema.nullable().optional(),
  blocks: blocksSchema.optional(),
});
export type StanceOutcome = Plain<z.infer<typeof stanceOutcomeSchema>>;

export const stanceSchema = z
  .looseObject({
    vendor: idSchema,
    channel: idSchema,
    outcomes: z.array(stanceOutcomeSchema).min(1),
  })
  .meta({ id: 'stance' });
export type Stance = Plain<z.infer<typeof stanceSchema>>;

export const driverOutcomeSchema = z.looseObject({
  ...outcomeFields,
  switchDaysFactor: z.number().min(0).max(MAX_SWITCH_FACTOR).optional(),
});

export type DriverOutcome = Plain<z.infer<typeof driverOutcomeSchema>>;

export const driverSchema = z
  .looseObject({
    id: idSchema,
    name: nameSchema,
    outcomes: z.array(driverOutcomeSchema).min(1),
  })
  .meta({ id: 'driver' });
export type Driver = Plain<z.infer<typeof driverSchema>>;

export const influenceEndSchema = z.union([
  z.looseObject({ designation: idSchema, outcome: idSchema }),
  z.looseObject({ vendor: idSchema, channel: idSchema, outcome: idSchema }),
  z.looseObject({ driver: idSchema, outcome: idSchema }),
]);
export type InfluenceEnd = Plain<z.infer<typeof influenceEndSchema>>;

export const influenceSchema = z
  .looseObject({
    from: influenceEndSchema,
    to: influenceEndSchema,
    weight: z.int().min(-99).max(99),
    note: z.string().optional(),
  })
  .meta({ id: 'influence' });
export type Influence = Plain<z.infer<typeof influenceSchema>>;

const mitigationFields = {
  deployments: z.union([z.array(idSchema).describe('a list of ids'), z.literal('all')]),
  cost: spendSchema.optional(),
  annualCost: spendSchema.optional(),
};

export const mitigationSchema = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('prequalify'),
    ...mitigationFields,
    model: idSchema.optional(),
    channel: idSchema.optional(),
    switchDays: daysSchema,
  }),
  z.looseObject({
    kind: z.literal('addFallback'),
    ...mitigationFields,
    fallback: fallbackSchema,
    first: z.boolean().optional(),
  }),
  z.looseObject({
    kind: z.literal('relocate'),
    ...mitigationFields,
    model: idSchema,
    channel: idSchema,
    valueRetained: shareSchema.optional(),
    annualCostDelta: amountSchema.optional(),
  }),
]);
export type Mitigation = Plain<z.infer<typeof mitigationSchema>>;

export const planSchema = z
  .looseObject({
    id: idSchema,
    name: nameSchema,
    note: z.string().optional(),
    mitigations: z.array(mitigationSchema),
  })
  .meta({ id: 'plan' });
export type Plan = Plain<z.infer<typeof planSchema>>;

export const scenarioSchema = z
  .looseObject({
    id: idSchema,
    name: nameSchema,
    note: z.string().optional(),
    status: z.enum(['draft', 'locked']).optional(),
    basedOn: idSchema.nullable().optional(),
    start: z.iso.date().describe('a date of the calendar, as in "2026-03-05"'),
    horizonDays: z.int().min(1).max(MAX_DAY).describe('a whole number of days from 1 to 3650'),
    response: responseSchema.optional(),
    influenceStrength: z.number().min(0).max(5).optional(),
    tolerance: spendSchema.optional(),
    designations: z.array(designationSchema),
    stances: z.array(stanceSchema),
    drivers: z.array(driverSchema).optional(),
    influences: z.array(influenceSchema).optional(),
    plans: z.array(planSchema).optional(),
  })
  .meta({ id: 'scenario' });
export type Scenario = Plain<z.infer<typeof scenarioSchema>>;

/** What an absent optional field means (spec/scenario-file.md, the `=` of each field). */
export const SCENARIO_DEFAULTS = { response: 'reactive', influenceStrength: 0.5 } as const;
export const COURSE_DEFAULTS = { windDownDays: 0, reversedDay: null, binds: 'none' } as const;
export const DRIVER_DEFAULTS = { switchDaysFactor: 1 } as const;
export const STANCE_DEFAULTS = { actDays: 0, restoreDays: null } as const;

/** The variable a stance is, in reports and influences: `vendor:channel` (spec/exposure-model.md §3). */
export function stanceKey(stance: { readonly vendor: string; readonly channel: string }): string {
  return `${stance.vendor}:${stance.channel}`;
}

/** The variable that an end of an influence is an outcome of (spec/exposure-model.md §3). */
export function variableKey(end: InfluenceEnd): string {
  if ('designation' in end) return end.designation;
  return 'driver' in end ? end.driver : stanceKey(end);
}

/** Whether an outcome of a designation is a course it takes, and not its absence. */
export function isIssued(outcome: DesignationOutcome): outcome is IssuedOutcome {
  return outcome.issued !== false;
}
