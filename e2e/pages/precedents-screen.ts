import type { Locator, Page } from '@playwright/test';
import { Sidebar } from './sidebar.ts';

/** What others did: filters, rates and the rows behind them. */
export class PrecedentsScreen {
  readonly window: Page;
  readonly region: Locator;

  constructor(window: Page) {
    this.window = window;
    this.region = window.getByRole('region', { name: 'Precedents', exact: true });
  }

  async open(): Promise<void> {
    await new Sidebar(this.window).region
      .getByRole('button', { name: 'Precedents', exact: true })
      .click();
    await this.region.waitFor();
  }

  /** Sets one of the filters, or what the rates are split by. */
  async choose(filter: string, value: string): Promise<void> {
    await this.region.getByLabel(filter, { exact: true }).selectOption({ label: value });
  }

  /** The name of an actor in the rows, which opens all that is known of its act. */
  row(actor: string): Locator {
    return this.region
      .getByRole('table', { name: 'Precedents' })
      .getByRole('button', { name: actor, exact: true });
  }

  /** The ids of the rows, in order. */
  rowIds(): Promise<string[]> {
    return this.region
      .locator('[data-precedent]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-precedent') ?? ''));
  }

  get rates(): Locator {
    return this.region.getByRole('figure').filter({ hasText: 'posterior mean' });
  }

  /** The table behind the rates: whom, cases, rows, then each stance with the ends of its interval. */
  async rateTable(): Promise<readonly (readonly string[])[]> {
    await this.rates.getByRole('button', { name: 'View as table' }).click();
    const rows = this.rates.getByRole('region').locator('tbody tr');
    await rows.first().waitFor();
    const table = await rows.evaluateAll((found) =>
      found.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    await this.rates.getByRole('button', { name: 'View as chart' }).click();
    return table;
  }

  /** Opens the dialog that sets a stance from the rates shown. */
  async useForStance(): Promise<Locator> {
    await this.region.getByRole('button', { name: 'Use for a stance…' }).click();
    const dialog = this.window.getByRole('dialog');
    await dialog.waitFor();
    return dialog;
  }
}
