import { documentJsonSchema } from '../../model/file/document-schema.ts';
import type { Outcome } from '../outcome.ts';

/** `schema`: the JSON Schema of the file. */
export function runSchema(): Outcome {
  return {
    kind: 'done',
    output: [`${JSON.stringify(documentJsonSchema(), null, 2)}\n`],
    warnings: [],
  };
}
