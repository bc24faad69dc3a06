import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DivergeApp } from '../fixtures/diverge-app.ts';
import type { Locator } from '@playwright/test';

/** Saves a chart by its menu, and answers what was written. */
export async function saveChart(
  app: DivergeApp,
  figure: Locator,
  kind: 'SVG' | 'PNG' | 'CSV',
  folder: string,
): Promise<Buffer> {
  // A name of its own: what is said of the file before may still be on screen.
  const fileName = `chart-${readdirSync(folder).length}.${kind.toLowerCase()}`;
  const file = path.join(folder, fileName);
  await app.answerSaveDialog(file);
  await figure.getByRole('button', { name: 'Copy or save this chart' }).click();
  await figure.getByRole('button', { name: `Save as ${kind}…` }).click();
  await app.window.getByText(`Saved as ${kind}: ${fileName}.`).waitFor();
  return readFileSync(file);
}
