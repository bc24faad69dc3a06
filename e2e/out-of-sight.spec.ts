import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fixtures/test.ts';
import { openFile } from './pages/open-file.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';
import { Sidebar } from './pages/sidebar.ts';

const northwind = path.join(
  import.meta.dirname,
  ...['..', 'model', 'examples', 'spec', 'northwind.diverge'],
);

test('undo away from the scenario it changes says so and leads there', async ({ app }) => {
  const { window } = app;
  await openFile(app, northwind);
  const aws = new ScenarioScreen(window).stance('Amazon Web Services', 'Anthropic');
  await aws.take('Diverge');
  await expect(aws.choice('Diverge')).toBeChecked();
  await new Sidebar(window).portfolio.click();
  await app.chooseMenu('undo');
  const notice = window.getByRole('status').filter({ hasText: /^Undone: .*, in “/ });
  await notice.getByRole('button', { name: 'Show' }).click();
  await expect(aws.choice('Diverge')).not.toBeChecked();
  await expect(notice).toBeHidden();
});

test('a file that waits for an answer stays, whatever the menu is asked for', async ({ app }) => {
  const { window } = app;
  await app.answerOpenDialog(northwind);
  await app.chooseMenu('open-file');
  const preview = window.getByRole('dialog', { name: 'Open “northwind.diverge”' });
  await expect(preview).toBeVisible();
  await expect.poll(() => app.menuOffers('about')).toBe(false);
  await window.keyboard.press('Control+n');
  await expect(preview).toBeVisible();
  await window.keyboard.press('Escape');
  await app.chooseMenu('about');
  await expect(window.getByRole('dialog', { name: /^Diverge \d/ })).toBeVisible();
});
