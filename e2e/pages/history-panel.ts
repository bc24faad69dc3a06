import type { Locator, Page } from '@playwright/test';

/** Every step of the workspace, newest first. */
export class HistoryPanel {
  readonly window: Page;
  readonly panel: Locator;
  readonly list: Locator;

  constructor(window: Page) {
    this.window = window;
    this.panel = window.getByRole('complementary', { name: 'History' });
    this.list = this.panel.getByRole('listbox', { name: 'Steps, newest first' });
  }

  get steps(): Locator {
    return this.list.getByRole('option');
  }

  step(label: string): Locator {
    return this.steps.filter({ hasText: label });
  }

  /** How things stand. */
  get now(): Locator {
    return this.list.locator('[aria-current="step"]');
  }
}
