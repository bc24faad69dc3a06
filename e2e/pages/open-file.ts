import path from 'node:path';
import { expect, type Locator } from '@playwright/test';
import type { DivergeApp } from '../fixtures/diverge-app.ts';
import { keepScreenshots } from '../fixtures/screenshots.ts';
import { ReaderScreen } from './reader.ts';
import { Sidebar } from './sidebar.ts';

/** Chooses a file with a deck from the File menu, and looks past the deck at what is in the file. */
export async function lookInto(app: DivergeApp, file: string): Promise<Locator> {
  const reader = new ReaderScreen(app);
  await reader.open(file);
  await reader.button('What is in this file…').click();
  return app.window.getByRole('dialog', { name: `What is in “${path.basename(file)}”` });
}

/** Opens a `.diverge` file without decks from the File menu and takes it as a workspace of its own. */
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
