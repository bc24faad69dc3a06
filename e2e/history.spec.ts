import { expect } from '@playwright/test';
import { findBarriers } from './fixtures/barriers.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { CommandPalette } from './pages/command-palette.ts';
import { HistoryPanel } from './pages/history-panel.ts';
import { Sidebar } from './pages/sidebar.ts';
import { WorldScreen } from './pages/world-screen.ts';

const clouds = ['Amazon Web Services', 'Microsoft Azure', 'Oracle Cloud', 'Snowflake'];

test('any step is gone back to and forward again, by mouse and keyboard, also after a restart', async ({
  app,
  launch,
}) => {
  const { window } = app;
  const world = new WorldScreen(window);
  const history = new HistoryPanel(window);
  await world.open();
  await app.chooseMenu('history');
  await expect(history.panel).toContainText('Nothing has been changed yet');
  await window.keyboard.press('Escape');
  await expect(history.panel).toBeHidden();

  for (const cloud of clouds) await world.mark('Gemini', cloud).click();
  await app.waitUntilSaved();
  const offered = (of: WorldScreen, cloud: string) => of.cell('Gemini', cloud);

  await test.step('a click takes everything after it back', async () => {
    await new CommandPalette(window).take('history');
    await expect(history.steps).toHaveCount(5);
    await expect(history.now).toContainText('Offer Gemini on Snowflake');
    await history.step('Offer Gemini on Amazon Web Services').click();
    await expect(history.now).toContainText('Offer Gemini on Amazon Web Services');
    await expect(offered(world, 'Snowflake')).toHaveAccessibleName(/: not offered/);
    await expect(offered(world, 'Microsoft Azure')).toHaveAccessibleName(/: not offered/);
    await expect(history.step('Snowflake')).toContainText('undone');
    await keepScreenshots(window, 'history');
    expect(await findBarriers(window), 'the history').toEqual([]);
    await app.close();
  });

  const again = await launch();
  const later = new HistoryPanel(again.window);
  await test.step('the steps undone are there after a restart, and Enter brings them again', async () => {
    await expect(new Sidebar(again.window).portfolio).toBeVisible();
    await again.window.keyboard.press('Control+Shift+h');
    await expect(later.now).toContainText('Offer Gemini on Amazon Web Services');
    await again.window.keyboard.press('Home');
    await again.window.keyboard.press('Enter');
    await expect(later.now).toContainText('Offer Gemini on Snowflake');
    const anew = new WorldScreen(again.window);
    await again.window.keyboard.press('Escape');
    await anew.open();
    await expect(offered(anew, 'Microsoft Azure')).toHaveAccessibleName(/: offered everywhere/);
    await again.window.keyboard.press('Control+Shift+h');
    await expect(later.list).toBeFocused();
    await expect(later.now).toContainText('Offer Gemini on Snowflake');
    await again.window.keyboard.press('End');
    await again.window.keyboard.press('Enter');
    await expect(later.now).toContainText('Before all of these');
    await expect(offered(anew, 'Amazon Web Services')).toHaveAccessibleName(/: not offered/);
  });
});
