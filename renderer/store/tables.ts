import type { DataAnswer, DataQuestion } from '../../electron/contract.ts';
import type { OutgoingTable, TableProgress } from '../../electron/import-contract.ts';
import type { SliceOf } from './state.ts';
import { exportedTo, NOT_SAVED_YET, savedAs, writtenNotice } from './written-notice.ts';

/** Tables on their way in and out: read, held against a workspace, taken as one step; or written. */
export interface TablesSlice {
  /** How far a table is read or written; null: none is. */
  readonly tableProgress: TableProgress | null;
  hearTableProgress: (progress: TableProgress) => void;
  /** Null where nobody can say, and why was said. */
  shapeImport: (
    question: DataQuestion<'shape-import'>,
  ) => Promise<DataAnswer<'shape-import'> | null>;
  takeImport: (question: DataQuestion<'take-import'>, done: string) => Promise<void>;
  /** A save dialog, then every problem of the table as CSV. */
  saveProblems: (token: string, suggestedName: string) => Promise<void>;
  /** A save dialog, then the portfolio as a table: all of it, or the deployments of these ids in this order. */
  exportPortfolio: (
    as: OutgoingTable['as'],
    deployments?: readonly string[] | null,
  ) => Promise<void>;
  /** Ends the reading or writing that is under way. */
  stopTable: () => void;
}

export const createTablesSlice: SliceOf<TablesSlice> = (set, get) => ({
  tableProgress: null,

  hearTableProgress: (tableProgress) => {
    set({ tableProgress });
  },

  shapeImport: async (question) => {
    const { workspace } = question;
    if (workspace !== null && get().open?.summary.id === workspace) await get().whenSaved();
    const reply = await window.diverge.ask('shape-import', question);
    set({ tableProgress: null });
    if (reply.ok) return reply.answer;
    get().say({ text: reply.message, tone: 'problem' });
    return null;
  },

  takeImport: async (question, done) => {
    set({ notice: null, tableProgress: { step: 'saving', share: null } });
    const reply = await window.diverge.ask('take-import', question);
    set({ tableProgress: null });
    if (!reply.ok) return get().say({ text: reply.message, tone: 'problem' });
    const { answer } = reply;
    if (answer.kind !== 'imported') {
      return get().say({ text: notImportedWords(answer), tone: 'problem' });
    }
    set({ dialog: null });
    await get().refreshWorkspaces();
    await get().openWorkspace(answer.workspace, { screen: 'portfolio' });
    get().say({ text: done, tone: 'done' });
  },

  saveProblems: async (token, suggestedName) => {
    const reply = await window.diverge.saveProblems(token, suggestedName);
    if (reply !== null) get().say(writtenNotice(reply, savedAs));
  },

  exportPortfolio: async (as, deployments = null) => {
    const { open } = get();
    if (open === null) return;
    if (!(await get().whenSaved())) return get().say(NOT_SAVED_YET);
    set({ notice: null });
    const outgoing = { workspace: open.summary.id, deployments, as };
    const reply = await window.diverge.exportPortfolio(outgoing, open.content.workspace.name);
    set({ tableProgress: null });
    if (reply !== null) get().say(writtenNotice(reply, exportedTo));
  },

  stopTable: () => {
    void window.diverge.ask('stop-table', {});
  },
});

function notImportedWords(
  answer: Exclude<DataAnswer<'take-import'>, { kind: 'imported' }>,
): string {
  switch (answer.kind) {
    case 'gone':
      return 'The file is no longer at hand. Nothing was imported; choose it again.';
    case 'conflict':
      return 'The workspace was changed since the file was held against it. Nothing was imported; choose the file again.';
    case 'disk':
      return answer.message;
    case 'refused':
      return answer.summary;
  }
}
