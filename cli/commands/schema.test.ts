import { expect, test } from 'vitest';
import { documentJsonSchema } from '../../model/file/document-schema.ts';
import { runDiverge } from '../run-diverge.ts';

test('schema prints the JSON Schema of the file', { timeout: 60_000 }, async () => {
  const { code, out, side } = await runDiverge(['schema']);
  expect({ code, side }).toEqual({ code: 0, side: '' });
  expect(JSON.parse(out)).toEqual(documentJsonSchema());
});
