import type { Locator } from '@playwright/test';
import type { DivergeApp } from '../fixtures/diverge-app.ts';

type Tab = 'Rows' | 'Columns' | 'New names' | 'Problems';

/** The dialog of a spreadsheet on its way in. */
export class ImportDialog {
  readonly app: DivergeApp;
  readonly dialog: Locator;

  private constructor(app: DivergeApp, fileName: string) {
    this.app = app;
    this.dialog = app.window.getByRole('dialog', { name: `Import “${fileName}”` });
  }

  /** Chooses a file from the menu, and waits until its rows are checked. */
  static async open(app: DivergeApp, file: string): Promise<ImportDialog> {
    await app.answerOpenDialog(file);
    await app.chooseMenu('import-portfolio');
    return ImportDialog.of(app, file);
  }

  /** The dialog of a file that is being opened, once its rows are checked. */
  static async of(app: DivergeApp, file: string): Promise<ImportDialog> {
    const shown = new ImportDialog(app, file.split(/[\\/]/).at(-1) ?? '');
    await shown.headline.waitFor();
    return shown;
  }

  /** "All 3 rows can be read: …", "Its one row cannot be read." */
  get headline(): Locator {
    return this.dialog.getByText(/rows? (can|cannot) be read/);
  }

  field(label: string): Locator {
    return this.dialog.getByLabel(label, { exact: true });
  }

  tab(name: Tab): Locator {
    return this.dialog.getByRole('tab', { name });
  }

  get take(): Locator {
    return this.dialog.getByRole('button', { name: /^(Add|Update|Create|Nothing|Import$)/ });
  }

  /** The cells of a tab's table in sight, row by row. */
  async cells(name: Tab): Promise<readonly (readonly string[])[]> {
    await this.tab(name).click();
    const table = this.dialog.getByRole('tabpanel').getByRole('table');
    await table.getByRole('cell').first().waitFor();
    const rows = table.locator('[role="row"]:has([role="cell"])');
    return rows.evaluateAll((found) =>
      found.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
  }
}
