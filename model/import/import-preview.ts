import type { Content } from '../change/content.ts';
import { DEPLOYMENT_DEFAULTS } from '../workspace.ts';
import { rivalColumns } from './guess-columns.ts';
import type { ImportPlan, PlannedRow, RowState } from './plan-import.ts';
import { mappedColumns, rowsBelow } from './read-rows.ts';
import type { Layout } from './layout.ts';
import { cellWords, type Sheet, type SheetRow } from './sheet.ts';

/** A row as it will be read, with names in the place of ids. Amounts are per year; null where the row cannot be read. */
export interface ShownRow {
  readonly row: number;
  readonly state: RowState;
  readonly name: string;
  readonly unit: string;
  readonly model: string;
  readonly channel: string;
  readonly annualSpend: number | null;
  readonly annualValue: number | null;
  /** Assumed where neither the row nor the deployment it is matched with says it. */
  readonly criticality: { readonly level: number; readonly isAssumed: boolean } | null;
  readonly fallbacks: number;
}

const SHOWN_ROWS = 100;
const SHOWN_HEADS = 20;
const SAMPLES = 3;
const SAMPLE_LENGTH = 60;

/** The first rows of a plan as they are read; of a row that cannot be, the words of its cells. Pure. */
export function shownRows(
  plan: ImportPlan,
  sheet: Sheet,
  layout: Layout,
  content: Pick<Content, 'models' | 'channels'>,
): readonly ShownRow[] {
  const models = namesById([...content.models.items, ...plan.makes.models]);
  const channels = namesById([...content.channels.items, ...plan.makes.channels]);
  const written = writtenWords(sheet, layout);
  return plan.rows.slice(0, SHOWN_ROWS).map(({ row, state, deployment }: PlannedRow) => {
    if (deployment === null) {
      const words = (name: string) => written(row, name);
      const names = {
        name: words('name'),
        unit: words('unit'),
        model: words('model'),
        channel: words('channel'),
      };
      const none = { annualSpend: null, annualValue: null, criticality: null, fallbacks: 0 };
      return { row, state, ...names, ...none };
    }
    return {
      row,
      state,
      name: deployment.name,
      unit: deployment.unit ?? '',
      model: models.get(deployment.model) ?? deployment.model,
      channel: channels.get(deployment.channel) ?? deployment.channel,
      annualSpend: deployment.annualSpend,
      annualValue: deployment.annualValue,
      criticality: {
        level: deployment.criticality ?? DEPLOYMENT_DEFAULTS.criticality,
        isAssumed: deployment.criticality === undefined,
      },
      fallbacks: deployment.fallbacks?.length ?? 0,
    };
  });
}

/** The first rows of a sheet in words, to choose its header among. Pure. */
export function shownHeads(
  sheet: Sheet,
): readonly { readonly row: number; readonly words: string }[] {
  return sheet.rows.slice(0, SHOWN_HEADS).map(({ row, cells }) => ({
    row,
    words: shortWords(
      cells
        .map(cellWords)
        .filter((words) => words !== '')
        .join(' · '),
    ),
  }));
}

/** A column of the sheet, with its first values. */
export interface ShownColumn {
  readonly header: string;
  readonly samples: readonly string[];
  /** The place of the column that is read in its stead, being named the same; null: none. */
  readonly rival: number | null;
}

/** Each column's header, the first values below it, and which other column says the same. Pure. */
export function shownColumns(sheet: Sheet, { headerRow, targets }: Layout): readonly ShownColumn[] {
  const header = sheet.rows.find(({ row }) => row === headerRow);
  const headers = targets.map((_, index) => cellWords(header?.cells[index] ?? ''));
  const below = rowsBelow(sheet, headerRow).slice(0, SHOWN_ROWS);
  const rivals = rivalColumns(headers, targets);
  return headers.map((words, index) => ({
    header: shortWords(words),
    samples: samplesOf(below, index),
    rival: rivals[index] ?? null,
  }));
}

/** Whether a column that is read as text holds dates, so that somebody has to say how they are written. Pure. */
export function hasDates(sheet: Sheet, layout: Layout): boolean {
  const columns = mappedColumns(sheet, layout).map(({ index }) => index);
  return rowsBelow(sheet, layout.headerRow).some(({ cells }) =>
    columns.some((index) => {
      const cell = cells[index];
      return typeof cell === 'object' && cell.kind === 'date';
    }),
  );
}

function samplesOf(rows: readonly SheetRow[], index: number): readonly string[] {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const words = shortWords(cellWords(cells[index] ?? ''));
    if (words !== '' && !samples.includes(words)) samples.push(words);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

function writtenWords(sheet: Sheet, layout: Layout): (row: number, name: string) => string {
  const places = new Map(mappedColumns(sheet, layout).map(({ name, index }) => [name, index]));
  const rows = new Map(
    rowsBelow(sheet, layout.headerRow)
      .slice(0, 2 * SHOWN_ROWS)
      .map((row) => [row.row, row]),
  );
  return (row, name) => {
    const index = places.get(name);
    const cell = index === undefined ? undefined : rows.get(row)?.cells[index];
    return cell === undefined ? '' : shortWords(cellWords(cell));
  };
}

function shortWords(words: string): string {
  return words.length > SAMPLE_LENGTH ? `${words.slice(0, SAMPLE_LENGTH)}…` : words;
}

function namesById(
  items: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  return new Map(items.map(({ id, name }) => [id, name]));
}
