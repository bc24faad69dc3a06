import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chartKindSchema, type Deck } from '../model/deck/deck.ts';
import { takeSnapshot } from '../model/deck/snapshot.ts';
import { evaluate, compile } from '../model/exposure/evaluate.ts';
import { parseDocument } from '../model/file/parse-document.ts';
import { projectFolder, type Runtime } from '../scripts/setup/prepare-runtime.ts';
import { temporaryFolder } from '../scripts/temporary-folder.ts';
import type { Bench } from './bench.ts';
import { valueOf } from './engine/value-of.ts';
import { startBareWindow } from './cold-start.ts';

const SLIDES = 20;
const RUNS = 7;

/** From the launch of the app to the file on the disk, without a window: a deck of 20 slides, two charts each. */
export const deckExports: readonly Bench[] = (['pdf', 'pptx'] as const).map((kind) => ({
  name: `export.${kind}20`,
  unit: 'ms',
  better: 'lower',
  async measure(runtime) {
    const deck = JSON.stringify(await deckOfEverything());
    await exportDeck(runtime, kind, deck);
    const values: number[] = [];
    const peerValues: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      values.push(await exportDeck(runtime, kind, deck));
      peerValues.push(await startBareWindow(runtime));
    }
    return { values, peer: { name: 'a bare Electron window', values: peerValues } };
  },
}));

async function exportDeck(runtime: Runtime, kind: string, deck: string): Promise<number> {
  await using folder = await temporaryFolder();
  const out = path.join(folder.path, 'deck');
  const start = performance.now();
  const app = spawn(
    runtime.executable,
    [...runtime.args, projectFolder, `--export-deck-as=${kind}`, `--export-deck-to=${out}`],
    {
      env: { ...process.env, DIVERGE_USER_DATA: path.join(folder.path, 'data') },
      stdio: ['pipe', 'ignore', 'inherit'],
    },
  );
  app.stdin.end(deck);
  await once(app, 'exit');
  const milliseconds = performance.now() - start;
  if (app.exitCode !== 0) throw new Error('The deck was not exported.');
  return milliseconds;
}

/** Every kind of chart that shows one scenario, over and over, each slide with the next two. */
async function deckOfEverything(): Promise<Deck> {
  const file = path.join(projectFolder, 'model/examples/spec/northwind.diverge');
  const { workspace, scenarios } = valueOf(parseDocument(await readFile(file))).document;
  const scenario = scenarios.find(({ id }) => id === 'open');
  if (!scenario) throw new Error('Northwind has no open question.');
  const exposure = valueOf(evaluate(valueOf(compile(workspace, scenario))));
  const at = '2026-11-23T12:00:00Z';
  const snapshot = takeSnapshot({
    ...{ id: 's', at, engine: 'Bench', content: '', workspace, scenario, exposure, flows: [] },
  });
  const kinds = chartKindSchema.options.filter(
    (kind) => kind !== 'bridge' && kind !== 'flow' && !kind.startsWith('compared'),
  );
  const kindAt = (place: number) => kinds[place % kinds.length] ?? 'headline';
  return {
    ...{ id: 'd', name: 'Every kind', snapshots: [snapshot] },
    slides: Array.from({ length: SLIDES }, (_, own) => ({
      id: `slide-${String(own)}`,
      headline: `Slide ${String(own + 1)}`,
      charts: [2 * own, 2 * own + 1].map((place) => ({ kind: kindAt(place), snapshots: ['s'] })),
    })),
  };
}
