import type { Locator, Page } from '@playwright/test';

/** Every action, view, scenario and deployment by name. */
export class CommandPalette {
  readonly window: Page;
  readonly dialog: Locator;
  readonly input: Locator;

  constructor(window: Page) {
    this.window = window;
    this.dialog = window.getByRole('dialog', { name: 'Command palette' });
    this.input = this.dialog.getByRole('combobox');
  }

  async open(): Promise<void> {
    await this.window.keyboard.press('Control+k');
    await this.input.waitFor();
  }

  /** What it lists, best first. */
  get entries(): Locator {
    return this.dialog.getByRole('option');
  }

  /** What is listed, by name. */
  names(): Promise<string[]> {
    return this.entries.locator('span:first-child').allTextContents();
  }

  /** The one that Enter takes. */
  get active(): Locator {
    return this.dialog.getByRole('option', { selected: true }).locator('span:first-child');
  }

  /** Opens it, types, and takes the first of what fits. */
  async take(typed: string): Promise<void> {
    await this.open();
    await this.window.keyboard.type(typed);
    await this.window.keyboard.press('Enter');
  }
}
