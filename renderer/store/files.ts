import type { DataAnswer } from '../../electron/contract.ts';
import { plural } from '../format/number.ts';
import type { FilesSlice, SliceOf } from './state.ts';
import { exportedTo, NOT_SAVED_YET, savedAs, writtenNotice } from './written-notice.ts';

/** Files coming in and going out: a dialog of the system, a preview, then one step. */
export const createFilesSlice: SliceOf<FilesSlice> = (set, get) => ({
  dialog: null,
  notice: null,
  reading: false,

  showDialog: (dialog) => {
    set({ dialog });
  },

  say: (notice) => {
    set({ notice });
  },

  chooseFile: async (as) => {
    set({ reading: true, notice: null });
    const reply = await window.diverge.chooseFile(as);
    set({ reading: false, tableProgress: null });
    if (reply !== null) get().showFile(reply);
  },

  showFile: (reply) => {
    const { dialog } = get();
    if (dialog?.kind === 'preview' && 'token' in dialog.preview)
      get().dropFile(dialog.preview.token);
    if (!reply.ok) return get().say({ text: reply.message, tone: 'problem' });
    const { answer } = reply;
    // Whoever is sent a deck wants to read it; what else is in the file, and what to do with it, is a click away.
    if (answer.kind === 'diverge' && answer.decks > 0) return get().startReading(answer);
    if (answer.kind === 'stopped') return;
    set({ dialog: { kind: 'preview', preview: answer }, notice: null });
  },

  takeFile: async (token, name, currency) => {
    const reply = await window.diverge.ask('take-file', { token, name, currency });
    if (!reply.ok) return get().say({ text: reply.message, tone: 'problem' });
    switch (reply.answer.kind) {
      case 'gone':
        set({ dialog: null });
        return get().say({
          text: 'The file is no longer at hand. Nothing was imported; choose it again.',
          tone: 'problem',
        });
      case 'disk':
        return get().say({ text: reply.answer.message, tone: 'problem' });
      case 'taken': {
        const { workspace } = reply.answer;
        set({ dialog: null });
        get().stopReading();
        await get().refreshWorkspaces();
        const screen = workspace.scenarios > 0 ? 'scenario' : 'portfolio';
        await get().openWorkspace(workspace.id, { screen });
      }
    }
  },

  compareFile: async (token, workspace) => {
    if (get().open?.summary.id === workspace) await get().whenSaved();
    const reply = await window.diverge.ask('compare-file', { token, workspace });
    if (reply.ok) return reply.answer;
    get().say({ text: reply.message, tone: 'problem' });
    return null;
  },

  mergeFile: async (question) => {
    set({ notice: null });
    const reply = await window.diverge.ask('merge-file', question);
    if (!reply.ok) return get().say({ text: reply.message, tone: 'problem' });
    const { answer } = reply;
    if (answer.kind !== 'merged') {
      return get().say({ text: notMergedWords(answer), tone: 'problem' });
    }
    set({ dialog: null });
    get().stopReading();
    await get().refreshWorkspaces();
    await get().openWorkspace(question.workspace);
    const text =
      answer.changed === 0
        ? `“${question.fileName}” was merged and changed nothing.`
        : `“${question.fileName}” was merged: ${plural(answer.changed, 'item')} changed. Undo takes it back as a whole.`;
    get().say({ text, tone: 'done' });
  },

  dropFile: (token) => {
    set({ dialog: null });
    // One that is being read stays at hand.
    if (get().reader?.file.token !== token) void window.diverge.ask('drop-file', { token });
  },

  startExport: async () => {
    if (get().open === null) return;
    if (await get().whenSaved()) return set({ dialog: { kind: 'export' }, notice: null });
    get().say(NOT_SAVED_YET);
  },

  previewExport: async (outgoing) => {
    const reply = await window.diverge.ask('preview-export', outgoing);
    if (reply.ok) return reply.answer;
    get().say({ text: reply.message, tone: 'problem' });
    return null;
  },

  exportWorkspace: async (outgoing, isSigned) => {
    const { open } = get();
    if (open === null) return;
    const name = open.content.workspace.name;
    // A file's name is seen before it is opened: it must not say what the file hides.
    set({ notice: null });
    const suggested = outgoing.redaction === null ? name : 'Redacted';
    const reply = await window.diverge.exportWorkspace(outgoing, suggested, isSigned);
    if (reply === null) return;
    const notice = writtenNotice(reply, exportedTo);
    if (notice.tone === 'done') set({ dialog: null });
    get().say(notice);
  },

  saveExample: async (which) => {
    const reply = await window.diverge.saveExample(which);
    if (reply !== null) get().say(writtenNotice(reply, savedAs));
  },

  saveChart: async (title, kind, bytes) => {
    const reply = await window.diverge.saveChart({ suggestedName: title, kind, bytes });
    const savedAsKind = (fileName: string) => `Saved as ${kind.toUpperCase()}: ${fileName}.`;
    if (reply !== null) get().say(writtenNotice(reply, savedAsKind));
  },
});

function notMergedWords(answer: Exclude<DataAnswer<'merge-file'>, { kind: 'merged' }>): string {
  switch (answer.kind) {
    case 'gone':
      return 'The file is no longer at hand. Nothing was changed; choose it again.';
    case 'conflict':
      return 'The workspace was changed since the file was opened. Nothing was merged; open the file again.';
    case 'disk':
      return answer.message;
    case 'broken': {
      const [first] = answer.problems;
      const more = answer.problems.length - 1;
      const rest = more > 0 ? `, and ${plural(more, 'more problem')}` : '';
      return `What was chosen does not fit together, and nothing was changed: ${first?.place ?? ''}: ${first?.message ?? ''}${rest}. Choose otherwise.`;
    }
  }
}
