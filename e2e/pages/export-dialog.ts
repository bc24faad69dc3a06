import path from 'node:path';
import { expect, type Locator } from '@playwright/test';
import type { DivergeApp } from '../fixtures/diverge-app.ts';

/** What goes into a file, and what leaves the building by it. */
export class ExportDialog {
  readonly app: DivergeApp;
  readonly dialog: Locator;

  constructor(app: DivergeApp) {
    this.app = app;
    this.dialog = app.window.getByRole('dialog', { name: 'Export' });
  }

  async open(): Promise<void> {
    await this.app.chooseMenu('export-workspace');
    await expect(this.leaving.getByRole('row', { name: /^Workspace name/ })).toBeVisible();
  }

  get leaving(): Locator {
    return this.dialog.getByRole('region', { name: 'What leaves the building' });
  }

  /** Chooses in the field of this label. */
  async choose(label: 'What' | 'How', choice: string): Promise<void> {
    await this.dialog.getByLabel(label, { exact: true }).selectOption({ label: choice });
  }

  /** Answers the dialog of the system with a file, and waits until it is written. */
  async exportTo(file: string): Promise<void> {
    await this.app.answerSaveDialog(file);
    await this.confirm();
    await expect(this.app.window.getByText(`Exported to ${path.basename(file)}.`)).toBeVisible();
  }

  async confirm(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Export…' }).click();
  }
}

/** Exports the open workspace whole and as it is. */
export async function exportWhole(app: DivergeApp, file: string): Promise<void> {
  const dialog = new ExportDialog(app);
  await dialog.open();
  await dialog.exportTo(file);
}
