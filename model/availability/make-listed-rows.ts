import Papa from 'papaparse';
import * as z from 'zod';
import { listedRowSchema, type ListedRow } from './listed-row.ts';

/**
 * Reads the list as people wrote it, `availability.csv`. Throws at a row that is none: it is a file of this folder, and
 * its mistakes are ours. `availability.json` is what this answers, and a test says so. After a change of the CSV, write
 * it again with
 *
 *     node --input-type=module -e "import { readFileSync } from 'node:fs';
 *       import { listedRowsOf } from './model/availability/make-listed-rows.ts';
 *       const rows = listedRowsOf(readFileSync('model/availability/availability.csv', 'utf8'));
 *       process.stdout.write(JSON.stringify(rows, null, 2) + '\n')" > model/availability/availability.json
 */
export function listedRowsOf(csv: string): readonly ListedRow[] {
  const { data, errors } = Papa.parse(csv, { header: true, skipEmptyLines: true });
  const [first] = errors;
  if (first !== undefined) throw new TypeError(`row ${String(first.row)}: ${first.message}`);
  return z.array(rowSchema).parse(data);
}

/** A row under the names of the CSV's columns. */
const rowSchema = z
  .strictObject({
    vendor: z.string(),
    model_family: z.string(),
    cloud: z.string(),
    available: z.string(),
    since: z.string(),
    restriction: z.string(),
    as_of: z.string(),
    source_url: z.string(),
  })
  .transform((row) => ({
    vendor: row.vendor,
    family: row.model_family,
    cloud: row.cloud,
    status: row.available,
    since: row.since,
    restriction: row.restriction,
    asOf: row.as_of,
    sourceUrl: row.source_url,
  }))
  .pipe(listedRowSchema);
