import { fail, type Result } from '../result.ts';
import { guessHeaderRow, guessLayout } from './guess-layout.ts';
import type { Layout } from './layout.ts';
import { planImport, type ImportPlan, type ImportTarget } from './plan-import.ts';
import { readCsv } from './read-csv.ts';

/** For tests: a CSV text or its bytes all the way to a plan, read as is likely but for what is chosen otherwise. */

export const NOTHING: ImportTarget = {
  vendors: [],
  models: [],
  channels: [],
  availability: [],
  deployments: [],
};

export function planned(
  source: string | Uint8Array,
  target: ImportTarget = NOTHING,
  chosen: Partial<Layout> = {},
): Result<ImportPlan & { readonly layout: Layout }, { readonly kind: string }> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const read = readCsv(bytes);
  if (!read.ok) return fail(read.problem);
  const at = { sheet: 0, headerRow: chosen.headerRow ?? guessHeaderRow(read.value).row };
  const layout = { ...guessLayout(read.value, at, null), ...chosen };
  return { ok: true, value: { ...planImport(read.value, layout, target), layout } };
}

/** The same where it must be read. */
export function plan(
  ...given: Parameters<typeof planned>
): ImportPlan & { readonly layout: Layout } {
  const result = planned(...given);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Every problem in one line each: `row 2, annualSpend: …`. */
export function problemsOf(...given: Parameters<typeof planned>): readonly string[] {
  return plan(...given).problems.listed.map(({ row, column, message, mend }) => {
    const place = column === '' ? `row ${String(row)}` : `row ${String(row)}, ${column}`;
    return `${place}: ${message}${mend === '' ? '' : ` → ${mend}`}`;
  });
}
