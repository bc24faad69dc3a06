import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Change } from '../../model/change/change.ts';
import type { DivergeDocument } from '../../model/document.ts';
import { parseDocument } from '../../model/file/parse-document.ts';
import type { DataAnswer } from '../contract.ts';
import { askData } from './ask-data.ts';
import { startTestServices, type TestServices } from './test-services.ts';

export const NORTHWIND = join(import.meta.dirname, '../../model/examples/spec/northwind.diverge');

/** All of a workspace, with nothing hidden. */
const whole = { part: { kind: 'workspace' }, redaction: null } as const;

/** The same, to be written without a signature. */
const unsigned = { ...whole, signer: null };

/** The data process with a folder of files beside it, for tests. */
export interface TestFiles {
  readonly data: TestServices;
  readonly folder: string;
  fileOf(name: string, text: string | Uint8Array): string;
  preview(path: string): Promise<DataAnswer<'preview-file'>>;
  /** Opens a file as a workspace of its own; its id. */
  take(path: string): Promise<string>;
  exportTo(workspace: string, path: string): Promise<DataAnswer<'export-workspace'>>;
  /** Changes a workspace that was changed so many times before. */
  change(workspace: string, revision: number, ...changes: readonly Change[]): Promise<void>;
}

function startTestFiles(): TestFiles {
  const data = startTestServices();
  const folder = join(data.folder, 'files');
  mkdirSync(folder);
  const preview = (path: string) => askData(data, 'preview-file', { path, as: 'diverge' });
  return {
    data,
    folder,
    fileOf: (name, text) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    preview,
    take: async (path) => {
      const previewed = await preview(path);
      if (previewed.kind !== 'diverge') throw new Error(JSON.stringify(previewed));
      const { token, name, currency } = previewed;
      const taken = await askData(data, 'take-file', { token, name, currency });
      if (taken.kind !== 'taken') throw new Error(taken.kind);
      return taken.workspace.id;
    },
    exportTo: (workspace, path) =>
      askData(data, 'export-workspace', { workspace, path, ...unsigned }),
    change: async (workspace, revision, ...changes) => {
      const command = { name: 'test', label: 'Test', changes };
      const saved = await askData(data, 'run-command', { workspace, revision, command });
      if (saved.kind !== 'saved') throw new Error(saved.kind);
    },
  };
}

/** The same, new for each test of a file and gone after it. */
export function filesOfEachTest(): TestFiles {
  let now: TestFiles | null = null;
  beforeEach(() => {
    now = startTestFiles();
  });
  afterEach(() => {
    now?.data.remove();
  });
  const files = (): TestFiles => {
    if (now === null) throw new Error('there are files in a test alone');
    return now;
  };
  return {
    get data() {
      return files().data;
    },
    get folder() {
      return files().folder;
    },
    fileOf: (...file) => files().fileOf(...file),
    preview: (path) => files().preview(path),
    take: (path) => files().take(path),
    exportTo: (...to) => files().exportTo(...to),
    change: (...change) => files().change(...change),
  };
}

export function renameWorkspace(name: string): Change {
  return { kind: 'update-workspace', set: { name }, unset: [] };
}

export function documentAt(path: string): DivergeDocument {
  const parsed = parseDocument(readFileSync(path));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value.document;
}
