import type { Locator, Page } from '@playwright/test';

/** The plans on the left of a scenario, and the dialog in which a mitigation is made. */
export class PlanBuilder {
  readonly window: Page;
  readonly region: Locator;

  constructor(window: Page) {
    this.window = window;
    this.region = window
      .getByRole('region', { name: 'Assumptions' })
      .getByRole('region', { name: 'Plans' });
  }

  plan(name: string): Locator {
    return this.region.getByRole('article', { name: `Plan ${name}`, exact: true });
  }

  /** The plans' names, in order. */
  async names(): Promise<readonly string[]> {
    const fields = await this.region.getByLabel('Name of the plan').all();
    return Promise.all(fields.map((field) => field.inputValue()));
  }

  /** A plan's mitigations as they read, in order. */
  async mitigationsOf(name: string): Promise<readonly string[]> {
    const texts = await this.plan(name).locator('li > button:first-child').allInnerTexts();
    return texts.map((text) => text.replaceAll('\u00a0', ' ').replaceAll('\n', ' · '));
  }

  async choose(menu: string, item: string): Promise<void> {
    await this.region.getByRole('button', { name: `What to do with ${menu}` }).click();
    await this.region
      .getByLabel(`What to do with ${menu}`)
      .getByRole('button', { name: item })
      .click();
  }

  async addMitigation(plan: string): Promise<MitigationDialog> {
    await this.region.getByRole('button', { name: `Add a mitigation to ${plan}` }).click();
    return new MitigationDialog(this.window);
  }
}

/** One mitigation, being made or changed. */
export class MitigationDialog {
  readonly region: Locator;

  constructor(window: Page) {
    this.region = window.getByRole('dialog');
  }

  kind(name: string): Locator {
    return this.region.getByRole('radio', { name: new RegExp(`^${name}`) });
  }

  field(label: string): Locator {
    return this.region.getByLabel(label, { exact: true });
  }

  async type(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
    await this.field(label).press('Enter');
  }

  get deployments(): Locator {
    return this.region.getByRole('listbox', { name: 'Deployments' });
  }

  deployment(name: string): Locator {
    return this.deployments.getByRole('option').filter({ hasText: name });
  }

  button(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true });
  }
}

/** The search for the best plan within a budget. */
export class SuggestDialog {
  readonly region: Locator;

  constructor(window: Page) {
    this.region = window.getByRole('dialog', { name: 'Suggest a plan' });
  }

  get budget(): Locator {
    return this.region.getByLabel('Budget over the horizon');
  }

  button(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true });
  }

  /** The search is over, and what it found is evaluated. */
  async waitUntilEvaluated(): Promise<void> {
    await this.region
      .getByRole('region', { name: 'The suggested plan beside the others' })
      .waitFor({ timeout: 30_000 });
  }

  /** The suggested plan's row, as it is shown. */
  async suggestedRow(): Promise<readonly string[]> {
    const row = this.region.getByRole('row').last();
    return row.locator('th, td').allTextContents();
  }
}
