import { expect } from '@playwright/test';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { CoherenceView } from './pages/coherence-view.ts';
import { InfluenceMatrix } from './pages/influence-matrix.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { Sidebar } from './pages/sidebar.ts';

test('whether a scenario hangs together is weighed, and a consistent combination becomes one', async ({
  app,
}) => {
  const { window } = app;
  const sidebar = new Sidebar(window);
  const view = new CoherenceView(window);
  await sidebar.scenario('The clouds watch each other').click();
  await view.open();
  await expect(view.title).toHaveText(/^If designated, the most likely combination/);
  await keepScreenshots(window, 'coherence');

  await test.step('by keyboard: choose what a variable holds, and see what pulls against it', async () => {
    await view.held('Amazon Web Services').focus();
    await window.keyboard.press('f');
    await expect(view.held('Amazon Web Services')).toHaveValue('follow');
    await expect(view.title).toHaveText(/^If Amazon Web Services follows, the most likely/);
    await view.held('Google Cloud').focus();
    await window.keyboard.press('d');
    await expect(view.title).toContainText(
      'does not hang together: Google Cloud is pulled to Follow, by 3',
    );
    await expect(view.balance('Google Cloud')).toContainText('outweighed by Follow, +3 to 0');
    await expect(view.balance('Google Cloud')).toContainText(
      '+3pulls: Amazon Web Services follows → Google Cloud follows',
    );
    await keepScreenshots(window, 'coherence-pulled');
  });

  await test.step('by mouse: look at a consistent one', async () => {
    await view.rows
      .nth(1)
      .getByRole('button', { name: /^Look at/ })
      .click();
    await expect(view.title).toHaveText(
      'The chosen combination hangs together: no outcome is outweighed',
    );
    await expect(view.held('Google Cloud')).toHaveValue('follow');
    await view.region.getByRole('button', { name: 'Back to the most likely' }).click();
    await expect(view.title).toHaveText(/^If designated/);
  });

  await test.step('and make a scenario of it, in one undoable step', async () => {
    const before = await sidebar.scenarioNames();
    await view.rows
      .nth(1)
      .getByRole('button', { name: /^Make a scenario of/ })
      .click();
    await expect.poll(() => sidebar.scenarioNames()).toHaveLength(before.length + 1);
    const google = new ScenarioScreen(window).stance('Google Cloud', 'Anthropic');
    await expect(google.choice('Follow')).toBeChecked();
    await app.chooseMenu('undo');
    await expect.poll(() => sidebar.scenarioNames()).toEqual(before);
  });
});

test('two choices made before an answer are both held', async ({ app }) => {
  const { window } = app;
  const view = new CoherenceView(window);
  await new Sidebar(window).scenario('The clouds watch each other').click();
  await view.open();
  await view.region.evaluate((region) => {
    const choose = (variable: string, outcome: string) => {
      const select = region.querySelector<HTMLSelectElement>(`[aria-label="${variable}"]`);
      if (select === null) throw new Error(`No choice of ${variable}`);
      select.value = outcome;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose('What Amazon Web Services holds', 'follow');
    choose('What Google Cloud holds', 'diverge');
  });
  await expect(view.title).toContainText(
    'does not hang together: Google Cloud is pulled to Follow, by 3',
  );
});

test('a pull leads to its judgement in the matrix; without judgements nothing pulls', async ({
  app,
}) => {
  const { window } = app;
  const sidebar = new Sidebar(window);
  const view = new CoherenceView(window);
  await sidebar.scenario('The clouds watch each other').click();
  await view.open();
  await view.held('Amazon Web Services').selectOption('follow');
  await view.held('Google Cloud').selectOption('diverge');
  await view.region.getByRole('button', { name: /^\+3\s*pulls/ }).click();
  const matrix = new InfluenceMatrix(window);
  await expect(matrix.cell('If Amazon Web Services follows, Google Cloud follows')).toBeFocused();

  await matrix.leave();
  await sidebar.scenario('AWS follows').click();
  await expect(view.region).toContainText('nothing pulls against anything');
  await view.region.getByRole('button', { name: 'Judge influences' }).click();
  await expect(matrix.title).toHaveText('No outcome makes another likelier yet');
});
