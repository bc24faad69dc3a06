import type { Locator, Page } from '@playwright/test';

/** The view "Does it hang together". */
export class CoherenceView {
  readonly window: Page;
  readonly region: Locator;
  readonly title: Locator;
  /** The combinations that hang together. */
  readonly combinations: Locator;

  constructor(window: Page) {
    this.window = window;
    this.region = window.getByRole('region', { name: 'Does it hang together' });
    this.title = this.region.getByRole('figure').getByRole('heading', { level: 3 });
    this.combinations = this.region.getByRole('table', { name: 'Consistent combinations' });
  }

  async open(): Promise<void> {
    await this.window
      .getByRole('navigation', { name: 'Views' })
      .getByRole('button', { name: 'Does it hang together' })
      .click();
    await this.combinations.waitFor();
  }

  /** The choice of what a variable holds. */
  held(variable: string): Locator {
    return this.region.getByLabel(`What ${variable} holds`);
  }

  /** A variable's line: what it holds and how that stands. */
  balance(variable: string): Locator {
    return this.region
      .getByRole('list', { name: 'Balances' })
      .getByRole('listitem')
      .filter({ has: this.window.getByLabel(`What ${variable} holds`) });
  }

  /** The consistent combinations, the first line being their heads. */
  get rows(): Locator {
    return this.combinations.getByRole('row');
  }
}
