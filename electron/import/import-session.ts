import type { Change } from '../../model/change/change.ts';
import type { Content } from '../../model/change/content.ts';
import {
  guessCurrency,
  guessHeaderRow,
  guessLayout,
  headerSignature,
} from '../../model/import/guess-layout.ts';
import { importChanges } from '../../model/import/import-changes.ts';
import {
  hasDates,
  shownColumns,
  shownHeads,
  shownRows,
} from '../../model/import/import-preview.ts';
import type { Layout, RememberedLayout } from '../../model/import/layout.ts';
import { planImport, type ImportPlan } from '../../model/import/plan-import.ts';
import type { RowProblem, Sheet } from '../../model/import/sheet.ts';
import { fail, succeed, type Result } from '../../model/result.ts';
import type { Shaped } from '../import-contract.ts';
import type { TableRefusal } from './open-table.ts';
import type { Workbook } from './workbook.ts';

/** Which part of a layout somebody chose; the rest is guessed. */
export type WishedLayout = Layout | { readonly sheet: number; readonly headerRow: number | null };

export interface ShapeWish {
  readonly layout: WishedLayout | null;
  readonly content: Content;
  readonly remembered: ReadonlyMap<string, RememberedLayout>;
}

export type ShapedTable = Omit<Shaped, 'revision'> & {
  /** What the layout is remembered by. */
  readonly signature: string;
};

/** One table on its way into a workspace: opened once, shaped as often as somebody changes how it is read. */
export interface ImportSession {
  /** The first sheet that has a header of a portfolio; else the first with anything in it. Error: none has. */
  readonly likelySheet: () => Promise<Result<number, TableRefusal>>;
  readonly shape: (
    wish: ShapeWish,
    onProgress: (share: number) => void,
  ) => Promise<Result<ShapedTable, TableRefusal>>;
  /** What brings the good rows of what was shaped last into the content it was shaped for. */
  readonly changes: () => readonly Change[];
  readonly problems: () => readonly RowProblem[];
}

const MOST_PROBLEMS = 5000;
const MOST_NAMES = 500;

export function importSession(workbook: Workbook): ImportSession {
  const sheets = new Map<number, Sheet>();
  let last: { readonly plan: ImportPlan; readonly content: Content } | null = null;

  async function sheetAt(index: number): Promise<Result<Sheet, TableRefusal>> {
    const known = sheets.get(index);
    if (known !== undefined) return succeed(known);
    const read = await workbook.sheet(index);
    if (read.ok) sheets.set(index, read.value);
    return read;
  }

  async function likelySheet(): Promise<Result<number, TableRefusal>> {
    let filled: number | null = null;
    for (const index of workbook.sheetNames.keys()) {
      const sheet = await sheetAt(index);
      if (!sheet.ok) return sheet;
      if (guessHeaderRow(sheet.value).known >= HEADERS_OF_A_PORTFOLIO) return succeed(index);
      if (filled === null && sheet.value.rows.length > 0) filled = index;
    }
    return filled === null ? fail({ kind: 'empty' }) : succeed(filled);
  }

  return {
    likelySheet,
    shape: async ({ layout: wished, content, remembered }, onProgress) => {
      const index = wished === null ? await likelySheet() : succeed(wished.sheet);
      if (!index.ok) return index;
      onProgress(0);
      const read = await sheetAt(index.value);
      if (!read.ok) return read;
      const sheet = read.value;
      const headerRow = wished?.headerRow ?? guessHeaderRow(sheet).row;
      const signature = headerSignature(sheet, headerRow);
      const chosen = remembered.get(signature) ?? null;
      const isWhole = wished !== null && 'targets' in wished;
      const layout = isWhole
        ? wished
        : guessLayout(sheet, { sheet: index.value, headerRow }, chosen);
      const target = {
        vendors: content.vendors.items,
        models: content.models.items,
        channels: content.channels.items,
        availability: content.workspace.availability,
        deployments: content.deployments.items,
      };
      const plan = planImport(sheet, layout, target, onProgress);
      last = { plan, content };
      const isRemembered = !isWhole && chosen !== null;
      return succeed({ ...shapedOf(plan, sheet, layout, content), isRemembered, signature });
    },
    changes: () => (last === null ? [] : importChanges(last.plan, last.content)),
    problems: () => inOrder(last?.plan.problems.listed ?? []),
  };

  function shapedOf(
    plan: ImportPlan,
    sheet: Sheet,
    layout: Layout,
    content: Content,
  ): Omit<ShapedTable, 'isRemembered' | 'signature'> {
    const { problems, unknown, counts, makes } = plan;
    const deployments = plan.rows.flatMap(({ deployment }) => deployment ?? []);
    return {
      kind: 'shaped',
      layout,
      notes: [...workbook.notes, ...sheet.notes],
      heads: [...shownHeads(sheet)],
      columns: shownColumns(sheet, layout).map((column) => ({
        ...column,
        samples: [...column.samples],
      })),
      hasDates: hasDates(sheet, layout),
      currency: guessCurrency(sheet, layout),
      counts: { ...counts },
      totalSpend: deployments.reduce((sum, { annualSpend }) => sum + annualSpend, 0),
      totalValue: deployments.reduce((sum, { annualValue }) => sum + annualValue, 0),
      rows: [...shownRows(plan, sheet, layout, content)],
      names: unknown.slice(0, MOST_NAMES).map((one) => ({
        ...one,
        near: one.near === null ? null : { id: one.near.id, name: one.near.name },
      })),
      moreNames: Math.max(0, unknown.length - MOST_NAMES),
      offers: makes.offers.length,
      problems: inOrder(problems.listed).slice(0, MOST_PROBLEMS),
      moreProblems: Math.max(0, problems.count - MOST_PROBLEMS),
    };
  }
}

function inOrder(problems: readonly RowProblem[]): RowProblem[] {
  return [...problems].sort((one, other) => one.row - other.row);
}

/** So many known headers in one row are no accident. */
const HEADERS_OF_A_PORTFOLIO = 3;
