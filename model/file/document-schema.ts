import * as z from 'zod';
import { documentSchema } from '../document.ts';

/**
 * The JSON Schema (draft 2020-12) of the `.diverge` file, made from the schema that files are checked
 * with, for `diverge schema` and for those who write such files. It says shapes, ranges and choices; what
 * holds between parts (references, sums, order of days) only `parseDocument` knows.
 */
export function documentJsonSchema(): object {
  return {
    ...z.toJSONSchema(documentSchema, { io: 'input' }),
    title: 'Diverge scenario file',
  };
}
