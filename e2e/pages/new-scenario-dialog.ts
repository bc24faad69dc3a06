import { expect, type Locator, type Page } from '@playwright/test';
import { Sidebar } from './sidebar.ts';

/** Where a scenario begins: a template, what it asks, what it sets, and a name. */
export class NewScenarioDialog {
  readonly dialog: Locator;

  private constructor(window: Page) {
    this.dialog = window.getByRole('dialog', { name: 'New scenario' });
  }

  static async open(window: Page): Promise<NewScenarioDialog> {
    await new Sidebar(window).region.getByRole('button', { name: 'New scenario' }).click();
    return new NewScenarioDialog(window);
  }

  template(title: string): Locator {
    return this.dialog.getByRole('radio', { name: title, exact: true });
  }

  get templates(): Locator {
    return this.dialog.getByRole('radiogroup', { name: 'Start from' }).locator('label');
  }

  async choose(title: string): Promise<void> {
    await this.templates.filter({ hasText: new RegExp(`^${title}$`) }).click();
    await expect(this.template(title)).toBeChecked();
  }

  field(label: string): Locator {
    return this.dialog.getByLabel(label, { exact: true });
  }

  /** What it sets, in words: a line for each thing it is about. */
  get sets(): Locator {
    return this.dialog.getByLabel('What it sets').locator(':scope > div');
  }

  async create(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Create scenario' }).click();
    await expect(this.dialog).toBeHidden();
  }
}
