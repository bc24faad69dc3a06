import { basename } from 'node:path';
import * as z from 'zod';
import { emptyContent } from '../../model/change/empty-content.ts';
import type { Content } from '../../model/change/content.ts';
import { readContent } from '../../model/change/read-content.ts';
import { describeRefusal } from '../../model/file/describe-refusal.ts';
import { writeCsv } from '../../model/file/write-csv.ts';
import { layoutSchema, rememberedLayoutSchema } from '../../model/import/layout.ts';
import { portfolioTable } from '../../model/import/portfolio-table.ts';
import { readFile } from '../data/read-file.ts';
import { writeChosenFile } from '../data/write-chosen-file.ts';
import type { TableProgress } from '../import-contract.ts';
import { importSession, type ImportSession } from './import-session.ts';
import { openTable, tableRefusalWords } from './open-table.ts';
import { writeXlsx } from './write-xlsx.ts';

/** What the thread for tables is asked to do. Content travels as JSON text, which crosses threads fastest. */
export const tableTaskSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open'), path: z.string() }),
  z.strictObject({
    kind: z.literal('shape'),
    /** The workspace the rows go into; `new`: one with nothing in it, `same`: as before. */
    content: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('workspace'), text: z.string() }),
      z.strictObject({ kind: z.enum(['new', 'same']) }),
    ]),
    layout: layoutSchema
      .or(z.strictObject({ sheet: z.int(), headerRow: z.int().nullable() }))
      .nullable(),
    remembered: z.array(z.tuple([z.string(), rememberedLayoutSchema])).readonly(),
  }),
  z.strictObject({ kind: z.literal('changes') }),
  z.strictObject({ kind: z.literal('save-problems'), path: z.string(), suffix: z.string() }),
  z.strictObject({
    kind: z.literal('write'),
    content: z.string(),
    deployments: z.array(z.string()).readonly().nullable(),
    as: z.enum(['csv', 'xlsx']),
    path: z.string(),
    suffix: z.string(),
  }),
]);
export type TableTask = z.infer<typeof tableTaskSchema>;

/** `json` is the answer of the task as JSON text. */
export type TableAnswer =
  | { readonly kind: 'done'; readonly json: string }
  | { readonly kind: 'refused'; readonly summary: string };

/** Does the tasks of one table, one after another; what is opened stays open for those that follow. */
export function tableTasks(): (
  task: TableTask,
  tell: (progress: TableProgress) => void,
) => Promise<TableAnswer> {
  let session: ImportSession | null = null;
  let content: Content = nothing();

  return async (task, tell) => {
    switch (task.kind) {
      case 'open': {
        const bytes = await readFile(task.path);
        if (!bytes.ok) return refused(unreadableWords(bytes.problem));
        tell({ step: 'reading', share: null });
        const table = openTable(bytes.value, (share) => {
          tell({ step: 'reading', share });
        });
        if (!table.ok) return refused(tableRefusalWords(table.problem));
        const opened = importSession(table.value);
        // What has nothing in it is refused at once, and not by a dialog with nothing in it.
        const likely = await opened.likelySheet();
        if (!likely.ok) return refused(tableRefusalWords(likely.problem));
        session = opened;
        const { sheetNames } = table.value;
        return done({ fileName: basename(task.path), sheetNames });
      }
      case 'shape': {
        if (session === null) return refused(NOT_OPEN);
        if (task.content.kind === 'new') content = nothing();
        if (task.content.kind === 'workspace') content = contentOf(task.content.text);
        const wish = { layout: task.layout, content, remembered: new Map(task.remembered) };
        const shaped = await session.shape(wish, (share) => {
          tell({ step: 'checking', share });
        });
        if (!shaped.ok) return refused(tableRefusalWords(shaped.problem));
        return done(shaped.value);
      }
      case 'changes':
        return done(session?.changes() ?? []);
      case 'save-problems': {
        const rows = (session?.problems() ?? []).map(({ row, column, message, mend }) => [
          row,
          column,
          message,
          mend,
        ]);
        const text = writeCsv([['Row', 'Column', 'What is wrong', 'What would mend it'], ...rows]);
        return done(await writeChosenFile(task.path, text, task.suffix));
      }
      case 'write': {
        tell({ step: 'writing', share: null });
        const table = portfolioTable(contentOf(task.content), task.deployments);
        const file =
          task.as === 'xlsx'
            ? await writeXlsx(table)
            : writeCsv([table.header, ...table.rows], (text) => text);
        return done(await writeChosenFile(task.path, file, task.suffix, SAFE));
      }
    }
  };
}

const NOT_OPEN = 'The file is no longer at hand. Nothing was imported; choose it again.';
const SAFE = '; your workspace is safe';

function nothing(): Content {
  const content = emptyContent('00000000-0000-4000-8000-000000000000', 'New workspace', 'USD');
  if (!content.ok) throw new TypeError(content.problem.message);
  return content.value;
}

/** What the database sends has been checked: anything else is a bug. */
function contentOf(text: string): Content {
  const content = readContent(text);
  if (!content.ok) throw new TypeError(content.problem.message);
  return content.value;
}

function unreadableWords(
  problem: Extract<Awaited<ReturnType<typeof readFile>>, { ok: false }>['problem'],
): string {
  return problem.kind === 'unreadable'
    ? `The file cannot be read: ${problem.reason}. Nothing was imported.`
    : describeRefusal(problem).summary;
}

function done(answer: unknown): TableAnswer {
  return { kind: 'done', json: JSON.stringify(answer) };
}

function refused(summary: string): TableAnswer {
  return { kind: 'refused', summary };
}
