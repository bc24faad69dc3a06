import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RunningServices } from '../../electron/data/start-services.ts';
import type { Change } from '../../model/change/change.ts';
import { temporaryFolder } from '../../scripts/temporary-folder.ts';
import type { HeadlessBench } from '../bench.ts';
import { makePortfolio } from '../engine/large-portfolio.ts';
import { askData as ask } from '../../electron/data/ask-data.ts';
import { startBuiltData } from './data-process.ts';

const ROUNDS = 5;
const CHANGED_HERE = 1000;
const CHANGED_THERE = 5000;

/**
 * From a file of 50,000 deployments on the disk to its preview: read, checked, hashed, and held against the workspace it is
 * a version of, field by field, by way of the version both come from; in the process that owns the data, on a real database.
 */
export const previewFile50k: HeadlessBench = {
  name: 'open.preview50k',
  unit: 'ms',
  better: 'lower',
  measure: () => measure(({ preview }) => preview),
};

/** Merging it after that: 5,000 deployments changed there, 1,000 here, 500 by both; copied aside, checked and saved. */
export const mergeFile50k: HeadlessBench = {
  name: 'open.merge50k',
  unit: 'ms',
  better: 'lower',
  measure: () => measure(({ merge }) => merge),
};

interface Took {
  readonly preview: number;
  readonly merge: number;
}

async function measure(of: (took: Took) => number): Promise<{ values: readonly number[] }> {
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) values.push(of(await openAndMerge()));
  return { values };
}

async function openAndMerge(): Promise<Took> {
  await using folder = await temporaryFolder();
  const running = startBuiltData(folder.path);
  const file = path.join(folder.path, 'large.diverge');
  const size = { deployments: 50_000, routings: 400, horizonDays: 365, plans: 0 };
  const { workspace, scenario } = makePortfolio(size);
  await writeFile(
    file,
    JSON.stringify({ format: 'diverge', version: 1, workspace, scenarios: [scenario] }),
  );
  const ids = workspace.deployments.map(({ id }) => id);
  const mine = await take(running, file);
  const theirs = await take(running, file);
  await change(running, mine, ids.slice(0, CHANGED_HERE), 'Here');
  await change(running, theirs, ids.slice(CHANGED_HERE / 2, CHANGED_THERE), 'There');
  const out = {
    workspace: theirs,
    path: file,
    part: { kind: 'workspace' },
    redaction: null,
    signer: null,
  } as const;
  await ask(running, 'export-workspace', out);
  await ask(running, 'remove-workspace', { workspace: theirs });

  const started = performance.now();
  const { token, fileName } = await preview(running, file);
  const compared = await ask(running, 'compare-file', { token, workspace: mine });
  if (compared.kind !== 'compared' || !compared.hasAncestor) throw new Error('not compared');
  const shown = performance.now();
  const { revision } = compared;
  const question = { token, fileName, workspace: mine, revision, items: [], fields: [] };
  const merged = await ask(running, 'merge-file', question);
  if (merged.kind !== 'merged' || merged.changed === 0) throw new Error('not merged');
  const done = performance.now();
  running.close();
  return { preview: shown - started, merge: done - shown };
}

async function preview(running: RunningServices, file: string) {
  const previewed = await ask(running, 'preview-file', { path: file, as: 'diverge' });
  if (previewed.kind !== 'diverge') throw new Error(previewed.kind);
  return previewed;
}

async function take(running: RunningServices, file: string): Promise<string> {
  const { token, name, currency } = await preview(running, file);
  const taken = await ask(running, 'take-file', { token, name, currency });
  if (taken.kind !== 'taken') throw new Error(taken.kind);
  return taken.workspace.id;
}

async function change(
  running: RunningServices,
  workspace: string,
  ids: readonly string[],
  owner: string,
): Promise<void> {
  const changes = ids.map((id): Change => ({
    kind: 'update',
    collection: 'deployments',
    id,
    set: { owner },
    unset: [],
  }));
  const command = { name: 'bench', label: 'Bench', changes };
  await ask(running, 'run-command', { workspace, revision: 0, command });
}
