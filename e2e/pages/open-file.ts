import path from 'node:path';
import { expect } from '@playwright/test';
import type { DivergeApp } from '../fixtures/diverge-app.ts';
import { keepScreenshots } from '../fixtures/screenshots.ts';
import { Sidebar } from './sidebar.ts';

/** Opens a `.diverge` file from the File menu and takes it as a workspace of its own. */
export async function openFile(app: DivergeApp, file: string): Promise<void> {
  await app.answerOpenDialog(file);
  await app.chooseMenu('open-file');
  const dialog = app.window.getByRole('dialog', { name: `Open “${path.basename(file)}”` });
  await keepScreenshots(app.window, 'open-file');
  const taking = dialog.getByLabel('Take it');
  if ((await taking.count()) > 0) await taking.selectOption({ label: 'As a new workspace' });
  const name = await dialog.getByLabel('Name of the workspace').inputValue();
  await dialog.getByRole('button', { name: 'Open as a new workspace' }).click();
  await expect(new Sidebar(app.window).workspace).toContainText(name);
}
