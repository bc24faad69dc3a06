import { expect, type Locator } from '@playwright/test';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { CommandPalette } from './pages/command-palette.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { Sidebar } from './pages/sidebar.ts';

/** Two hundred letters each: one word, right to left, without spaces, and with marks above and below. */
const one = 'W'.repeat(200);
const hebrew = letters('הכרזה על ספק של בינה מלאכותית ');
const chinese = letters('大型語言模型供應商');
const marked = letters('Z̷̢̛a̷l̸g̵o̶ ');

function letters(of: string): string {
  return [...of.repeat(200)].slice(0, 199).join('').trim();
}

/** How far a part's content is wider than the part. */
function overflow(part: Locator): Promise<number> {
  return part.evaluate((element) => element.scrollWidth - element.clientWidth);
}

test('names of two hundred characters in any script leave every part in its place', async ({
  app,
}) => {
  const { window } = app;
  const exposure = new ExposurePanel(window);
  const screen = new ScenarioScreen(window);
  const sidebar = new Sidebar(window);
  await expect(exposure.titleOf('map')).toBeVisible();

  await test.step('of a scenario, a designation, its courses, a driver and a plan', async () => {
    await screen.type(screen.field('Name of the scenario'), one);
    await screen.type(screen.field('Issued by'), hebrew);
    await screen.type(screen.field('Instrument'), marked);
    await screen.openCourse('No new order');
    await screen.type(screen.field('Name of this course'), chinese);
    await screen.assumptions.getByRole('button', { name: 'Add a driver' }).click();
    await screen.type(screen.field('Driver'), chinese);
    await screen.assumptions.getByRole('button', { name: 'Add a plan' }).click();
    await screen.type(screen.field('Name of the plan').last(), one);
    await expect(exposure.chart('plans').getByRole('rowheader').last()).toHaveText(one);
    await expect(exposure.region).toHaveAttribute('aria-busy', 'false');
    expect(await overflow(window.locator('html')), 'the window').toBe(0);
    expect(await overflow(exposure.region), 'the exposure').toBe(0);
    expect(await overflow(screen.assumptions), 'the assumptions').toBe(0);
    const plans = exposure.chart('plans').getByRole('region', { name: 'Plans' });
    expect(await overflow(plans), 'the plans').toBe(0);
    await exposure.viewList().getByRole('button', { name: 'What to do' }).click();
    await keepScreenshots(window, 'long-names');
  });

  await test.step('in the list they take two lines, and all of it on hover', async () => {
    const entry = sidebar.scenario(one);
    expect((await entry.boundingBox())?.height).toBeLessThan(50);
    await expect(entry).toHaveAttribute('title', new RegExp(`^${one}\n`));
  });

  await test.step('in a dialog, a branch and a comparison', async () => {
    await sidebar.choose(one, 'Branch…');
    const dialog = window.getByRole('dialog');
    await expect(dialog).toBeVisible();
    expect(await overflow(dialog), 'the dialog').toBe(0);
    await dialog.getByLabel('Name', { exact: true }).fill(hebrew);
    await window.keyboard.press('Enter');
    await expect(sidebar.scenario(hebrew)).toHaveAttribute('aria-current', 'page');
    await new CommandPalette(window).take('go compare');
    const figures = window.getByRole('figure').first();
    await expect(figures).toContainText('costs what');
    for (const figure of await window.getByRole('figure').all()) {
      expect(await overflow(figure), 'a figure of the comparison').toBe(0);
    }
    await keepScreenshots(window, 'long-names-compared');
  });
});
