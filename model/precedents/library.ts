import * as z from 'zod';
import { precedentSchema, type Precedent } from './precedent.ts';
import precedents from './precedents.json' with { type: 'json' };

/**
 * What others did when somebody was designated: 60 rows of 17 cases, each with its source (README.md beside this
 * file says how far they can be trusted). In the order of the file. Throws when the file is not what it should be:
 * a bug. Deterministic.
 */
export function precedentLibrary(): readonly Precedent[] {
  return z.array(precedentSchema).parse(precedents);
}
