import type { Locator, Page } from '@playwright/test';

/** Where everything is: the workspace, its portfolio, its scenarios. */
export class Sidebar {
  readonly window: Page;
  readonly region: Locator;

  constructor(window: Page) {
    this.window = window;
    this.region = window.getByRole('navigation', { name: 'Workspace' });
  }

  /** The button that names the open workspace and leads to the others. */
  get workspace(): Locator {
    return this.region.getByRole('button').first();
  }

  scenario(name: string): Locator {
    return this.region.getByRole('listitem').getByRole('button', { name, exact: true });
  }

  /** The names of the scenarios, in order. */
  scenarioNames(): Promise<string[]> {
    return this.region.getByRole('listitem').getByRole('button').allTextContents();
  }

  get portfolio(): Locator {
    return this.region.getByRole('button', { name: /^Portfolio/ });
  }

  /** Opens the list of workspaces. */
  async openWorkspaces(): Promise<Locator> {
    await this.workspace.click();
    return this.window.getByLabel('Workspaces', { exact: true });
  }

  /** The names of the user's own workspaces and of the app's sample, as the list shows them. */
  async workspaceNames(): Promise<{ own: string[]; sample: string[] }> {
    const list = await this.openWorkspaces();
    const under = (heading: string) =>
      list
        .locator('section')
        .filter({ has: this.window.getByRole('heading', { name: heading }) })
        .getByRole('button')
        .locator('span:first-child')
        .allTextContents();
    const names = { own: await under('Your workspaces'), sample: await under('Sample') };
    await this.window.keyboard.press('Escape');
    return names;
  }
}
