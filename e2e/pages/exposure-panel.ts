import { expect, type Locator, type Page } from '@playwright/test';
import { readAmount } from './amount.ts';

/** The headline figures, exact as on hover. */
export interface Headline {
  readonly expectedLoss: number;
  readonly cvar95: number;
  readonly exposedSpend: number;
  readonly outageDays: number;
  readonly stranded: number;
}

/** What each chart shows, as the line under its title says it. */
const charts = {
  lossOverTime: 'Cumulative loss',
  blockedSpend: 'Expected yearly spend of primary uses blocked',
  lossByUnit: 'Expected loss by unit',
  lossByCloud: 'Expected loss by cloud',
  lossByVendor: 'Expected loss by vendor',
  lossByCriticality: 'Expected loss by criticality',
  lossByRegion: 'Expected loss by region',
  howBad: 'Chance that the loss is at least',
  drivers: 'Expected loss given each variable',
  plans: 'Loss and the plan’s own cost',
  breakEven: 'The best plan by expected loss',
  map: 'Chance that spend is blocked',
  flow: 'Yearly spend from vendor through cloud to unit',
} as const;

export type Chart = keyof typeof charts;

/** The right side of a scenario: what it costs. */
export class ExposurePanel {
  readonly region: Locator;

  constructor(window: Page) {
    this.region = window.getByRole('region', { name: 'Exposure', exact: true });
  }

  /** All of one moment, once the distribution is there too. */
  async headline(): Promise<Headline> {
    const cvar95 = this.region.locator('[data-figure="cvar95"]');
    await expect(cvar95).not.toHaveAttribute('title', 'being worked out');
    const titles = new Map(
      await this.region
        .locator('[data-figure]')
        .evaluateAll((figures) =>
          figures.map((figure): [string, string] => [
            figure.getAttribute('data-figure') ?? '',
            figure.getAttribute('title') ?? '',
          ]),
        ),
    );
    const exact = (figure: string) => Math.round(readAmount(titles.get(figure) ?? '') * 1e4) / 1e4;
    return {
      expectedLoss: exact('expected-loss'),
      cvar95: exact('cvar95'),
      exposedSpend: exact('exposed-spend'),
      outageDays: exact('outage-days'),
      stranded: exact('stranded'),
    };
  }

  /** How far a headline figure is from the parent's; not there for a scenario that branches from none. */
  change(figure: string): Locator {
    return this.region.locator(`[data-change="${figure}"]`);
  }

  /** A chart by what it shows; its title is the finding and changes with the figures. */
  chart(chart: Chart): Locator {
    return this.region.getByRole('figure').filter({ hasText: charts[chart] });
  }

  /** Where a chart is drawn; busy as long as it shows figures of the draft before. */
  drawingOf(chart: Chart): Locator {
    return this.region.locator('[data-chart]').filter({ hasText: charts[chart] });
  }

  /** A view by its name in the list of views. */
  view(name: string): Locator {
    return this.region.getByRole('region', { name, exact: true });
  }

  /** The list that leads from view to view. */
  viewList(): Locator {
    return this.region.getByRole('navigation', { name: 'Views' });
  }

  /** A mark of a chart that can be chosen, by how its name begins. */
  mark(chart: Chart, name: string): Locator {
    return this.chart(chart).getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** What is chosen: chips, and what it comes to. */
  chosen(): Locator {
    return this.region.getByRole('region', { name: 'Chosen', exact: true });
  }

  /** The deployments behind it, as the list shows them. */
  async listed(): Promise<readonly (readonly string[])[]> {
    const rows = this.region.getByRole('table', { name: 'Chosen deployments' }).getByRole('row');
    await rows.nth(1).waitFor();
    const cells = await rows.evaluateAll((found) =>
      found.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    return cells.slice(1);
  }

  titleOf(chart: Chart): Locator {
    return this.chart(chart).getByRole('heading', { level: 3 });
  }

  /** The rows of a chart's table, as a user reads them after pressing "View as table". */
  async tableOf(chart: Chart): Promise<readonly (readonly string[])[]> {
    const figure = this.chart(chart);
    await expect(this.drawingOf(chart)).toHaveAttribute('aria-busy', 'false');
    await figure.getByRole('button', { name: 'View as table' }).click();
    const rows = figure.getByRole('region').locator('tbody tr');
    await rows.first().waitFor();
    const table = await rows.evaluateAll((found) =>
      found.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    await figure.getByRole('button', { name: 'View as chart' }).click();
    return table;
  }

  /** A table whose rows are a name and amounts, as numbers. */
  async amountsOf(chart: Chart): Promise<Readonly<Record<string, readonly number[]>>> {
    const rows = await this.tableOf(chart);
    return Object.fromEntries(
      rows.map(([name, ...amounts]) => [name ?? '', amounts.map(readAmount)]),
    );
  }
}
