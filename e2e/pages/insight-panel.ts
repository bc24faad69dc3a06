import type { Locator, Page } from '@playwright/test';
import { Sidebar } from './sidebar.ts';

/** Beside the grid: where spend and value stand, and who has nowhere to go. */
export class InsightPanel {
  readonly window: Page;
  readonly panel: Locator;

  constructor(window: Page) {
    this.window = window;
    this.panel = window.getByRole('complementary', { name: 'Insight' });
  }

  async open(): Promise<void> {
    await new Sidebar(this.window).portfolio.click();
    await this.window.getByRole('button', { name: 'Insight', exact: true }).click();
    await this.panel.waitFor();
  }

  /** What a section finds, as its title says it. */
  finding(text: string | RegExp): Locator {
    return this.panel.getByRole('heading', { name: text });
  }

  share(name: string): Locator {
    return this.panel.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** How many deployments the grid shows, in words. */
  get howMany(): Locator {
    return this.window.getByRole('status').filter({ hasText: 'of spend' });
  }
}
