import type { Locator, Page } from '@playwright/test';

/** The deployments of the workspace as a grid, and what stands around it. */
export class PortfolioGrid {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  /** Has levels while its rows are grouped. */
  get grid(): Locator {
    return this.window
      .getByRole('grid', { name: 'Deployments' })
      .or(this.window.getByRole('treegrid', { name: 'Deployments' }));
  }

  /** The rows in sight, without the titles of the columns. */
  get rows(): Locator {
    return this.grid.getByRole('rowgroup').getByRole('row');
  }

  row(deployment: string): Locator {
    return this.rows.filter({
      has: this.window.locator('[data-column="0"]').getByText(deployment, { exact: true }),
    });
  }

  groups(level: 1 | 2 = 1): Locator {
    return this.grid.locator(`[role="row"][aria-expanded][aria-level="${level}"]`);
  }

  /** A cell in sight, by its deployment and the title of its column. */
  cell(deployment: string, column: string): Locator {
    return this.row(deployment).locator(`[data-title="${column}"]`);
  }

  /** What a column says in the rows in sight, from the top. */
  async column(title: string): Promise<readonly string[]> {
    const rows = await this.rows.evaluateAll(
      (found, wanted) =>
        found.map((row) => ({
          line: Number(row.getAttribute('aria-rowindex')),
          text: row.querySelector(`[data-title="${wanted}"]`)?.textContent ?? '',
        })),
      title,
    );
    return rows.toSorted((one, other) => one.line - other.line).map(({ text }) => text);
  }

  title(column: string): Locator {
    return this.grid.getByRole('columnheader', { name: column });
  }

  /** The cell that keys act on. */
  get active(): Locator {
    return this.grid.locator('[data-active]');
  }

  /** The field over the cell that is being edited. */
  editor(column: string): Locator {
    return this.window
      .locator('[data-scroller="grid"]')
      .getByLabel(column, { exact: true })
      .first();
  }

  /** How many deployments are shown, and what they come to. */
  get figures(): Locator {
    return this.window.locator('header').getByRole('status').first();
  }

  get tools(): Locator {
    return this.window.getByRole('toolbar', { name: 'Deployments' });
  }

  get search(): Locator {
    return this.window.getByRole('searchbox', { name: 'Search all columns' });
  }

  get details(): Locator {
    return this.window.getByRole('complementary', { name: 'Details' });
  }

  /** Opens the menu of the column that keys act in. */
  async openColumnMenu(column: string): Promise<Locator> {
    await this.grid.focus();
    await this.window.keyboard.press('Alt+ArrowDown');
    return this.window.getByRole('group', { name: column, exact: true });
  }

  /** Chooses an item of a menu in the tools. */
  async choose(menu: 'Group by' | 'Columns', item: string): Promise<void> {
    await this.tools.getByRole('button', { name: menu }).click();
    await this.tools.getByLabel(menu).getByText(item, { exact: true }).click();
  }
}
