import Papa from 'papaparse';
import * as z from 'zod';
import { precedentSchema, type Precedent } from './precedent.ts';

/**
 * Reads the library as people wrote it, `precedents.csv`. Throws at a row that is not a precedent: it is a file of
 * this folder, and its mistakes are ours. `precedents.json` is what this answers, and a test says so. After a change
 * of the CSV, write it again with
 *
 *     node --input-type=module -e "import { readFileSync } from 'node:fs';
 *       import { precedentsOf } from './model/precedents/make-precedents.ts';
 *       const rows = precedentsOf(readFileSync('model/precedents/precedents.csv', 'utf8'));
 *       process.stdout.write(JSON.stringify(rows, null, 2) + '\n')" > model/precedents/precedents.json
 */
export function precedentsOf(csv: string): readonly Precedent[] {
  const { data, errors } = Papa.parse(csv, { header: true, skipEmptyLines: true });
  const [first] = errors;
  if (first !== undefined) throw new TypeError(`row ${String(first.row)}: ${first.message}`);
  return z.array(rowSchema).parse(data);
}

const yesSchema = z.enum(['yes', 'no']).transform((word) => word === 'yes');

/** A row under the names of the CSV's columns. */
const rowSchema = z
  .strictObject({
    id: z.string(),
    case: z.string(),
    designator: z.string(),
    instrument: z.string(),
    designated_party: z.string(),
    designation_date: z.string(),
    actor: z.string(),
    actor_type: z.string(),
    legally_bound: z.string(),
    stance: z.string(),
    days_to_act: z.string(),
    act_date_approximate: yesSchema,
    beyond_legal_text: yesSchema,
    carve_out: z.string(),
    eased_or_reversed_on: z.string(),
    source_grade: z.string(),
    note: z.string(),
    source_url: z.string(),
  })
  .transform((row) => ({
    id: row.id,
    case: row.case,
    designator: row.designator,
    instrument: row.instrument,
    designatedParty: row.designated_party,
    designationDate: row.designation_date,
    actor: row.actor,
    actorType: row.actor_type,
    legallyBound: row.legally_bound,
    stance: row.stance,
    daysToAct: row.days_to_act === '' ? null : Number(row.days_to_act),
    isActDateApproximate: row.act_date_approximate,
    isBeyondLegalText: row.beyond_legal_text,
    carveOut: row.carve_out,
    easedOrReversedOn: row.eased_or_reversed_on === '' ? null : row.eased_or_reversed_on,
    sourceGrade: row.source_grade,
    note: row.note,
    sourceUrl: row.source_url,
  }))
  .pipe(precedentSchema);
