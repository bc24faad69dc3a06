import * as z from 'zod';

/** How a sheet is to be read: what a person may choose, and what is guessed before. */

/** Names what the rows call a vendor, a model or a channel and the workspace does not know. */
export const nameKindSchema = z.enum(['vendor', 'model', 'channel']);
export type NameKind = z.infer<typeof nameKindSchema>;

export const nameChoiceSchema = z.strictObject({
  kind: nameKindSchema,
  /** As the rows write it. */
  name: z.string(),
  /** The id or name of what is meant; null: something new of this name. */
  means: z.string().nullable(),
  /** Whose a new model is, by name; null: as the rows say. */
  vendor: z.string().nullable(),
});
export type NameChoice = Readonly<z.infer<typeof nameChoiceSchema>>;

/** `point`: 1,234.56; `comma`: 1.234,56. */
export const numberStyleSchema = z.enum(['point', 'comma']);
export type NumberStyle = z.infer<typeof numberStyleSchema>;

/** How a date that stands in a column of text is written. */
export const dateStyleSchema = z.enum(['iso', 'day-first', 'month-first']);
export type DateStyle = z.infer<typeof dateStyleSchema>;

/** By what a row is known to be a deployment that is there; `none`: every row is a new one. */
export const matchSchema = z.enum(['id', 'name', 'none']);
export type Match = z.infer<typeof matchSchema>;

export const layoutSchema = z.strictObject({
  /** Counted from 0. */
  sheet: z.int().min(0),
  /** The row of the header, as the spreadsheet counts; rows above it are not read. */
  headerRow: z.int().min(1),
  /** What each column is read as: `annualSpend`, `fallback1_model`, …; null: not at all. */
  targets: z.array(z.string().nullable()).readonly(),
  numbers: numberStyleSchema,
  dates: dateStyleSchema,
  match: matchSchema,
  names: z.array(nameChoiceSchema).readonly(),
});
export type Layout = Readonly<z.infer<typeof layoutSchema>>;

/** What of a layout is remembered for sheets of the same header. */
export const rememberedLayoutSchema = layoutSchema.pick({
  targets: true,
  numbers: true,
  dates: true,
  match: true,
  names: true,
});
export type RememberedLayout = Readonly<z.infer<typeof rememberedLayoutSchema>>;
