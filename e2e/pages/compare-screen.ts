import { expect, type Locator, type Page } from '@playwright/test';
import { readAmount } from './amount.ts';
import { Sidebar } from './sidebar.ts';

/** A base and up to three others, side by side. */
export class CompareScreen {
  readonly window: Page;
  readonly region: Locator;

  constructor(window: Page) {
    this.window = window;
    this.region = window.getByRole('region', { name: 'Compare', exact: true });
  }

  async open(): Promise<void> {
    await new Sidebar(this.window).region
      .getByRole('button', { name: 'Compare', exact: true })
      .click();
    await this.region.waitFor();
  }

  /** Which scenario stands at a place: "Base", "Scenario A". */
  place(label: string): Locator {
    return this.region.getByLabel(label, { exact: true });
  }

  async choose(label: string, scenario: string): Promise<void> {
    await this.place(label).selectOption({ label: scenario });
  }

  /** The names at the places, in order. */
  async chosen(): Promise<readonly string[]> {
    return this.region
      .getByRole('group', { name: 'Scenarios compared' })
      .locator('select')
      .evaluateAll((selects) =>
        selects.map((select) =>
          select instanceof HTMLSelectElement ? (select.selectedOptions[0]?.label ?? '') : '',
        ),
      );
  }

  async add(): Promise<void> {
    await this.region.getByRole('button', { name: '+ Add a scenario' }).click();
  }

  /** Everything has been worked out. */
  async settle(): Promise<void> {
    await expect(this.region).toHaveAttribute('aria-busy', 'false');
    await expect(this.figures.locator('td').filter({ hasText: '…' })).toHaveCount(0);
  }

  /**
   * What the screen says of its work from now on, all of it, however short a moment it stands there; given
   * `stopAt`, Stop is pressed the moment those words come.
   */
  async recordStatus(stopAt: string | null = null): Promise<() => Promise<readonly string[]>> {
    const record = await this.region.evaluateHandle((region, wanted) => {
      const said: string[] = [];
      const look = () => {
        const status = region.querySelector('[role="status"]');
        const words = status?.textContent ?? '';
        if (words === '' || words === said.at(-1)) return;
        said.push(words);
        if (wanted !== null && words.includes(wanted)) status?.querySelector('button')?.click();
      };
      new MutationObserver(look).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      look();
      return said;
    }, stopAt);
    return () => record.jsonValue();
  }

  get figures(): Locator {
    return this.region.getByRole('figure').filter({ hasText: 'changes are against the base' });
  }

  /** One figure of every scenario compared, exact as on hover; not a number where it has none. */
  async figure(row: string): Promise<readonly number[]> {
    const titles = await this.figures
      .locator(`tr[data-row="${row}"] td[data-of]`)
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('title') ?? ''));
    return titles.map(readAmount);
  }

  /** What the page says of a figure's change in each of the others. */
  changesOf(row: string): Promise<string[]> {
    return this.figures
      .locator(`tr[data-row="${row}"] td:not([data-of])`)
      .evaluateAll((cells) => cells.map((cell) => cell.textContent.replaceAll(/\s/gu, ' ')));
  }

  bridgeTo(letter: string): Locator {
    return this.region.getByRole('region', { name: `What brings the change to ${letter}` });
  }

  /** What each difference brings, and in the last row the whole change. */
  async sharesOf(letter: string): Promise<Readonly<Record<string, number>>> {
    const bridge = this.bridgeTo(letter);
    await bridge.getByRole('button', { name: 'View as table' }).click();
    const rows = bridge.getByRole('region').locator('tbody tr');
    await rows.first().waitFor();
    const cells = await rows.evaluateAll((found) =>
      found.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    await bridge.getByRole('button', { name: 'View as chart' }).click();
    return Object.fromEntries(
      cells.map(([name, brings]) => [name ?? '', readAmount(brings ?? '')]),
    );
  }

  get assumptions(): Locator {
    return this.region.getByRole('region', { name: 'Assumptions that differ' });
  }
}
