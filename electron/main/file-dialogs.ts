import { existsSync } from 'node:fs';
import path from 'node:path';
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import type { Reply } from '../bridge.ts';
import type { DataAnswer, DataQuestion } from '../contract.ts';
import type { Outgoing } from '../file-exchange.ts';
import type { FilePreview } from '../file-preview.ts';
import type { Reviewed } from '../reading-contract.ts';
import type { DataClient } from './data-client.ts';
import { examples, type ExampleName } from './examples.ts';
import { fileNameFor } from './file-name.ts';
import { writeFile } from './write-file.ts';

type Written = Reply<DataAnswer<'export-workspace'>>;

const filters = {
  diverge: { name: 'Diverge workspace', extensions: ['diverge'] },
  portfolio: {
    name: 'Spreadsheet (CSV, Excel)',
    extensions: ['csv', 'xlsx', 'xlsm', 'tsv', 'txt'],
  },
  project: { name: 'ScenarioWizard project', extensions: ['scw'] },
  svg: { name: 'Vector picture (SVG)', extensions: ['svg'] },
  xlsx: { name: 'Excel workbook (XLSX)', extensions: ['xlsx'] },
  png: { name: 'Picture (PNG)', extensions: ['png'] },
  csv: { name: 'Table (CSV)', extensions: ['csv'] },
  pdf: { name: 'Document (PDF)', extensions: ['pdf'] },
  pptx: { name: 'Presentation (PPTX)', extensions: ['pptx'] },
} satisfies Record<string, FileFilter>;

const titles = {
  diverge: 'Open a workspace',
  portfolio: 'Import a portfolio',
  project: 'Import a ScenarioWizard project',
} satisfies Partial<Record<keyof typeof filters, string>>;

const everyFile: FileFilter = { name: 'All files', extensions: ['*'] };

/** An open dialog, then the chosen file read and checked. Null: the user changed their mind. */
export async function chooseFile(
  window: BrowserWindow,
  data: DataClient,
  as: keyof typeof titles,
): Promise<Reply<FilePreview> | null> {
  const chosen = await dialog.showOpenDialog(window, {
    title: titles[as],
    defaultPath: await lastFolder(data),
    filters: [filters[as], everyFile],
    properties: ['openFile'],
  });
  const file = chosen.filePaths[0];
  if (chosen.canceled || file === undefined) return null;
  await rememberFolder(data, file);
  return data.ask('preview-file', { path: file, as });
}

/** A save dialog, then what was chosen of the workspace written there. Null: the user changed their mind. */
export async function exportWorkspace(
  window: BrowserWindow,
  data: DataClient,
  outgoing: Outgoing & Pick<DataQuestion<'export-workspace'>, 'signer'>,
  suggestedName: string,
): Promise<Written | null> {
  const file = await chooseNewFile(window, data, {
    title: 'Export',
    name: fileNameFor(suggestedName, 'diverge', 'Workspace'),
    kind: 'diverge',
  });
  return file === null ? null : data.ask('export-workspace', { ...outgoing, path: file });
}

/** A save dialog, then a file that was read written there with what was said about it. Null: the user changed their mind. */
export async function saveReview(
  window: BrowserWindow,
  data: DataClient,
  reviewed: Reviewed,
  suggestedName: string,
): Promise<Reply<DataAnswer<'save-review'>> | null> {
  const file = await chooseNewFile(window, data, {
    title: 'Save the review',
    name: fileNameFor(suggestedName, 'diverge', 'Review'),
    kind: 'diverge',
  });
  return file === null ? null : data.ask('save-review', { ...reviewed, path: file });
}

/** A save dialog, then one of the shipped examples copied there. Null: the user changed their mind. */
export async function saveExample(
  window: BrowserWindow,
  data: DataClient,
  which: ExampleName,
): Promise<Written | null> {
  const file = await chooseNewFile(window, data, {
    title: 'Save the example',
    name: `${which}.csv`,
    kind: 'csv',
  });
  if (file === null) return null;
  return writeFile(file, Buffer.from(examples[which]));
}

/** A save dialog for a file that is about to be written. Null: the user changed their mind. */
export async function chooseNewFile(
  window: BrowserWindow,
  data: DataClient,
  suggestion: { title: string; name: string; kind: keyof typeof filters },
): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, {
    title: suggestion.title,
    defaultPath: path.join(await lastFolder(data), suggestion.name),
    filters: [filters[suggestion.kind]],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (chosen.canceled || chosen.filePath === '') return null;
  const file = await withExtension(window, chosen.filePath, suggestion.kind);
  if (file !== null) await rememberFolder(data, file);
  return file;
}

/** On Linux the dialog adds no extension, so it has not asked about the file that is really going to be replaced. */
async function withExtension(
  window: BrowserWindow,
  file: string,
  kind: keyof typeof filters,
): Promise<string | null> {
  const extension = `.${filters[kind].extensions[0]}`;
  if (path.extname(file).toLowerCase() === extension) return file;
  const complete = `${file}${extension}`;
  if (!existsSync(complete)) return complete;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `${path.basename(complete)} is there already.`,
    detail: 'Replacing it overwrites what it holds.',
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0 ? complete : null;
}

async function lastFolder(data: DataClient): Promise<string> {
  const settings = await data.ask('change-settings', {});
  const folder = settings.ok ? settings.answer.folder : null;
  return folder !== null && existsSync(folder) ? folder : app.getPath('documents');
}

async function rememberFolder(data: DataClient, file: string): Promise<void> {
  await data.ask('change-settings', { folder: path.dirname(file) });
}
