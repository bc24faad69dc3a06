import * as z from 'zod';
import type { Plain } from './plain.ts';
import {
  amountSchema,
  daysSchema,
  governmentSchema,
  idSchema,
  nameSchema,
  responseSchema,
  shareSchema,
  spendSchema,
} from './values.ts';

/**
 * What a company runs: vendors, their models, the channels that offer them, and its deployments.
 * Field names are the file format's (spec/scenario-file.md). Optional fields stay absent when a file
 * leaves them out, so that writing a file back changes nothing; `DEFAULTS` says what absence means.
 */

export const vendorSchema = z
  .looseObject({ id: idSchema, name: nameSchema })
  .meta({ id: 'vendor' });
export type Vendor = Plain<z.infer<typeof vendorSchema>>;

export const modelSchema = z
  .looseObject({
    id: idSchema,
    vendor: idSchema,
    name: nameSchema,
    openWeights: z.boolean().optional(),
  })
  .meta({ id: 'model' });
export type Model = Plain<z.infer<typeof modelSchema>>;

export const channelKindSchema = z.enum(['cloud', 'marketplace', 'direct', 'self-hosted']);
export const channelSchema = z
  .looseObject({
    id: idSchema,
    name: nameSchema,
    kind: channelKindSchema,
  })
  .meta({ id: 'channel' });
export type Channel = Plain<z.infer<typeof channelSchema>>;

/** A model offered through a channel. No `regions`: everywhere; an empty list: nowhere. */
export const offerSchema = z
  .looseObject({
    model: idSchema,
    channel: idSchema,
    regions: z.array(z.string()).optional(),
  })
  .meta({ id: 'offer' });
export type Offer = Plain<z.infer<typeof offerSchema>>;

export const fallbackSchema = z
  .looseObject({
    model: idSchema,
    channel: idSchema,
    switchDays: daysSchema,
    switchCost: spendSchema,
    valueRetained: shareSchema,
    annualCostDelta: amountSchema.optional(),
  })
  .meta({ id: 'fallback' });
export type Fallback = Plain<z.infer<typeof fallbackSchema>>;

/** One model through one channel, doing one job. Amounts are per year, in the workspace's currency. */
export const deploymentSchema = z
  .looseObject({
    id: idSchema,
    name: nameSchema,
    unit: z.string().optional(),
    model: idSchema,
    channel: idSchema,
    region: z.string().optional(),
    government: governmentSchema.optional(),
    agencies: z.array(z.string()).optional(),
    regulated: z.boolean().optional(),
    criticality: z.int().min(1).max(4).optional(),
    response: responseSchema.optional(),
    annualSpend: spendSchema,
    annualValue: spendSchema,
    owner: z.string().optional(),
    note: z.string().optional(),
    fallbacks: z.array(fallbackSchema).optional(),
  })
  .meta({ id: 'deployment' });
export type Deployment = Plain<z.infer<typeof deploymentSchema>>;

/** What an absent optional field means (spec/scenario-file.md, the `=` of each field). */
export const DEPLOYMENT_DEFAULTS = {
  unit: '',
  region: '',
  government: 'none',
  regulated: false,
  criticality: 3,
} as const;

/** The code only: which currencies there are is the reader's system's to know. */
export const currencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/, 'a currency is three capital letters (ISO 4217)')
  .describe('a currency: three capital letters, as in "USD" (ISO 4217)');

export const workspaceSchema = z
  .looseObject({
    id: z.guid().describe('a UUID').optional(),
    name: nameSchema,
    currency: currencySchema,
    vendors: z.array(vendorSchema),
    models: z.array(modelSchema),
    channels: z.array(channelSchema),
    availability: z.array(offerSchema),
    deployments: z.array(deploymentSchema),
  })
  .meta({ id: 'workspace' });
export type Workspace = Plain<z.infer<typeof workspaceSchema>>;
