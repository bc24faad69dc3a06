import { buildApp } from '../scripts/build/build-app.ts';
import { hasDisplay } from '../scripts/setup/display.ts';
import { prepareRuntime } from '../scripts/setup/prepare-runtime.ts';
import { runCommand } from '../scripts/setup/run-command.ts';
import { runScript } from '../scripts/setup/run-script.ts';
import { writeRuntimeFile } from '../scripts/setup/runtime-file.ts';
import { displayLauncher } from '../scripts/setup/virtual-display.ts';
import { benchResult, type BenchResult } from './bench.ts';
import { cliEvaluate } from './cli-evaluate.ts';
import { coldStart } from './cold-start.ts';
import { deckExports } from './deck-export.ts';
import { engineBenches } from './engine/engine-benches.ts';
import { importBenches } from './files/import-tables.ts';
import { mergeFile50k, previewFile50k } from './files/open-files.ts';
import { gridBenches } from './grid/grid-benches.ts';
import { openLarge } from './grid/open-large.ts';
import { editToPaint, editToPaint50k } from './studio/edit-to-paint.ts';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const headless = [...engineBenches, cliEvaluate, previewFile50k, mergeFile50k].filter(isAsked);
/** They need the app built, and most of them a window. */
const windowed = [
  ...[coldStart, ...openLarge, ...gridBenches, ...importBenches],
  ...[editToPaint, editToPaint50k, ...deckExports],
].filter(isAsked);

/**
 * `npm run bench`: a table for people, or with `-- --json` an array for programs and nothing else on that stream. Words
 * leave it at the benches whose names begin with one of them: `npm run bench -- evaluate squiggle`.
 */
await runScript(async () => {
  if (windowed.length > 0 && !hasDisplay()) return runOnVirtualDisplay();
  const results: BenchResult[] = [];
  for (const bench of headless) {
    console.error(`Measuring ${bench.name}…`);
    results.push(benchResult(bench, await bench.measure()));
  }
  if (windowed.length > 0) results.push(...(await measureWindowed()));
  if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2));
  else console.table(Object.fromEntries(results.map((result) => [result.name, row(result)])));
  return 0;
});

function isAsked({ name }: { readonly name: string }): boolean {
  return words.length === 0 || words.some((word) => name.startsWith(word));
}

async function measureWindowed(): Promise<readonly BenchResult[]> {
  const runtime = await prepareRuntime(console.error);
  await writeRuntimeFile(runtime);
  await buildApp();
  const results: BenchResult[] = [];
  for (const bench of windowed) {
    console.error(`Measuring ${bench.name}…`);
    results.push(benchResult(bench, await bench.measure(runtime)));
  }
  return results;
}

async function runOnVirtualDisplay(): Promise<number> {
  const [launcher = '', ...rest] = await displayLauncher(console.error);
  const result = await runCommand(launcher, [...rest, process.execPath, ...process.argv.slice(1)], {
    output: 'show',
  });
  return result.kind === 'ended' ? result.exitCode : 1;
}

function row({ value, unit, better, peer, ratio }: BenchResult): Record<string, string | number> {
  const ours = { value: `${value} ${unit}`, better };
  if (peer === undefined || ratio === undefined) return ours;
  return { ...ours, peer: `${peer.name}: ${peer.value} ${unit}`, ratio };
}
