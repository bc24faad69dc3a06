import type { Locator, Page } from '@playwright/test';

/** The right side of a scenario while it shows which outcome makes which likelier. */
export class InfluenceMatrix {
  readonly window: Page;
  readonly region: Locator;
  /** The judgements in words, on the left side. */
  readonly summary: Locator;

  constructor(window: Page) {
    this.window = window;
    this.region = window.getByRole('region', { name: 'Influences', exact: true });
    this.summary = window.getByRole('region', { name: 'Influences in words' });
  }

  async open(): Promise<void> {
    await this.summary.getByRole('button', { name: 'Influence matrix' }).click();
    await this.region.getByRole('grid').waitFor();
  }

  async leave(): Promise<void> {
    await this.region.getByRole('button', { name: 'Back to the exposure' }).click();
  }

  get title(): Locator {
    return this.region.getByRole('heading', { level: 3 });
  }

  /** A cell by what it says, as in "If AWS follows, Google Cloud follows". */
  cell(sentence: string): Locator {
    return this.region.getByRole('gridcell', { name: `${sentence}: ` });
  }

  /** What the chosen cell comes to. */
  get chosen(): Locator {
    return this.region.getByRole('region', { name: 'The chosen judgement' });
  }

  /** One of the seven weights under a clicked cell. */
  weight(words: string): Locator {
    return this.window.getByRole('toolbar', { name: 'Weight' }).getByRole('button', {
      name: words,
      exact: true,
    });
  }
}
