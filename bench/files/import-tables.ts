import path from 'node:path';
import { writeFile } from 'node:fs/promises';
import { writeXlsx } from '../../electron/import/write-xlsx.ts';
import { toContent } from '../../model/file/content-document.ts';
import { writeCsv } from '../../model/file/write-csv.ts';
import { portfolioTable, type PortfolioTable } from '../../model/import/portfolio-table.ts';
import { temporaryFolder } from '../../scripts/temporary-folder.ts';
import type { Bench } from '../bench.ts';
import { makePortfolio } from '../engine/large-portfolio.ts';
import { askData } from '../../electron/data/ask-data.ts';
import { startBuiltData } from './data-process.ts';

const ROUNDS = 3;

/**
 * From a spreadsheet on the disk to a saved workspace: opened, read, every row checked and shown, then taken; in the process
 * that owns the data and its thread for tables, on a real database. Also at a tenth of the rows, to show how the cost grows.
 */
export const importBenches: readonly Bench[] = [
  importBench('import.csv50k', 'csv', 50_000),
  importBench('import.csv5k', 'csv', 5_000),
  importBench('import.xlsx50k', 'xlsx', 50_000),
  importBench('import.xlsx5k', 'xlsx', 5_000),
];

function importBench(name: string, as: 'csv' | 'xlsx', rows: number): Bench {
  return {
    name,
    unit: 'ms',
    better: 'lower',
    measure: async () => {
      await using folder = await temporaryFolder();
      const file = path.join(folder.path, `portfolio.${as}`);
      const table = tableOf(rows);
      await writeFile(file, as === 'xlsx' ? await writeXlsx(table) : csvOf(table));
      const values: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) values.push(await importOnce(file, rows));
      return { values };
    },
  };
}

async function importOnce(file: string, rows: number): Promise<number> {
  await using folder = await temporaryFolder();
  const running = startBuiltData(folder.path);
  const started = performance.now();
  const opened = await askData(running, 'preview-file', { path: file, as: 'portfolio' });
  if (opened.kind !== 'portfolio') throw new Error(opened.kind);
  const { token } = opened;
  const shaped = await askData(running, 'shape-import', { token, workspace: null, layout: null });
  if (shaped.kind !== 'shaped' || shaped.counts.new !== rows) throw new Error('not all are read');
  const into = { kind: 'new', name: 'Large', currency: 'USD' } as const;
  const taken = await askData(running, 'take-import', { token, into });
  if (taken.kind !== 'imported') throw new Error(taken.kind);
  const took = performance.now() - started;
  running.close();
  return took;
}

function tableOf(deployments: number): PortfolioTable {
  const { workspace } = makePortfolio({ deployments, routings: 400, horizonDays: 365, plans: 0 });
  const document = { format: 'diverge', version: 1, workspace, scenarios: [] } as const;
  return portfolioTable(toContent(document), null);
}

function csvOf({ header, rows }: PortfolioTable): string {
  return writeCsv([header, ...rows], (text) => text);
}
