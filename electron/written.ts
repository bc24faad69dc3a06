import * as z from 'zod';

/** How writing a file went, where the user chose a place for it. */
export const writtenSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('written'), fileName: z.string(), bytes: z.int() }),
  z.strictObject({ kind: z.literal('failed'), message: z.string() }),
]);
export type Written = Readonly<z.infer<typeof writtenSchema>>;
