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

  /** A scenario's button: its name, an arrow before that of a branch, and whether it is locked. */
  scenario(name: string): Locator {
    return this.region.getByRole('listitem').locator(`button[data-scenario="${name}"]`);
  }

  /** Chooses an item of a scenario's menu. */
  async choose(name: string, item: string): Promise<void> {
    await this.scenario(name).hover();
    await this.region.getByRole('button', { name: `What to do with ${name}` }).click();
    await this.region
      .getByLabel(`What to do with ${name}`)
      .getByRole('button', { name: item, exact: true })
      .click();
  }

  /** The names of the scenarios, in order. */
  scenarioNames(): Promise<string[]> {
    return this.region
      .getByRole('listitem')
      .locator('button[data-scenario]')
      .evaluateAll((buttons) =>
        buttons.map((button) => button.getAttribute('data-scenario') ?? ''),
      );
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
