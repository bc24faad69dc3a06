import { expect } from '@playwright/test';
import { findBarriers } from './fixtures/barriers.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { CommandPalette } from './pages/command-palette.ts';
import { Sidebar } from './pages/sidebar.ts';
import { WorldScreen } from './pages/world-screen.ts';

const opus = 'Claude Opus 5.5';
const aws = 'Amazon Web Services';

test('what is offered where is clicked, narrowed to regions, and taken away with a warning', async ({
  app,
}) => {
  const { window } = app;
  const world = new WorldScreen(window);
  await world.open();
  await expect(world.cell('GPT-6 Sol', aws)).toHaveAccessibleName(/offered in us, /);

  await test.step('a click on the mark offers, another takes away', async () => {
    await world.mark('GPT-6 Sol', 'Google Cloud').click();
    await expect(world.cell('GPT-6 Sol', 'Google Cloud')).toHaveAccessibleName(
      /: offered everywhere/,
    );
    await expect.poll(() => app.menuLabel('undo')).toBe('Undo Offer GPT-6 Sol on Google Cloud');
    await world.mark('GPT-6 Sol', 'Google Cloud').click();
    await expect(world.cell('GPT-6 Sol', 'Google Cloud')).toHaveAccessibleName(/: not offered/);
  });

  await test.step('what deployments use cannot go unseen', async () => {
    await world.mark(opus, aws).click();
    await expect(world.cell(opus, aws)).toHaveAccessibleName(/though it is not offered/);
    await expect(world.details.getByRole('note')).toContainText(
      'Where it is the primary use it runs all the same; as a fallback it is never switched to.',
    );
    await keepScreenshots(window, 'world-warning');
    expect(await findBarriers(window), 'the world, with a warning').toEqual([]);
    await world.field('In some regions').check();
    await world.details.getByRole('checkbox', { name: 'eu', exact: true }).check();
    await expect(world.cell(opus, aws)).toHaveAccessibleName(
      /offered in eu, .* in a region without it/,
    );
  });

  await test.step('the deployments behind a cell are a click away, and the pages that say so', async () => {
    await world.cell(opus, aws).click();
    await expect(
      world.details.getByRole('region', { name: 'What public pages say' }),
    ).toContainText('DoW/defence workloads excluded');
    await world.button(/in the portfolio$/).click();
    await expect(window.getByRole('grid', { name: 'Deployments' })).toBeVisible();
    await expect(window.getByText(/of 13 deployments/).first()).toBeVisible();
  });
});

test('the matrix is gone through and changed with the keyboard alone, also after a restart', async ({
  app,
  launch,
}) => {
  const { window } = app;
  const world = new WorldScreen(window);
  await expect(new Sidebar(window).portfolio).toBeVisible();
  await window.keyboard.press('Control+6');
  await world.matrix.waitFor();
  await world.vendorOrModel('Anthropic').focus();
  await window.keyboard.press('ArrowDown');
  await expect(world.vendorOrModel(opus)).toBeFocused();
  for (let step = 0; step < 5; step += 1) await window.keyboard.press('ArrowRight');
  await expect(world.cell(opus, 'Snowflake')).toBeFocused();
  await window.keyboard.press('Space');
  await expect(world.cell(opus, 'Snowflake')).toHaveAccessibleName(/: offered everywhere/);
  await window.keyboard.press('Home');
  await window.keyboard.press('F2');
  await expect(world.field('Model')).toBeFocused();
  await world.rename('Model', 'Claude Opus 6');
  await expect(world.vendorOrModel('Claude Opus 6')).toBeVisible();
  await app.waitUntilSaved();
  await app.close();

  const again = new WorldScreen((await launch()).window);
  await again.open();
  await expect(again.cell('Claude Opus 6', 'Snowflake')).toHaveAccessibleName(
    /: offered everywhere/,
  );
});

test('entries are added, merged into another, and deleted with what depends on them named', async ({
  app,
}) => {
  const { window } = app;
  const world = new WorldScreen(window);
  const palette = new CommandPalette(window);
  await expect(new Sidebar(window).portfolio).toBeVisible();
  await palette.take('go to world');
  await world.matrix.waitFor();

  await test.step('a channel is added and chosen', async () => {
    await world.button('Add channel…').click();
    await world.dialog.getByLabel('Name', { exact: true }).fill('Azure, again');
    await world.dialog.getByLabel('Kind').selectOption('marketplace');
    await window.keyboard.press('Tab');
    await world.dialog.getByRole('button', { name: 'Add channel' }).click();
    await expect(world.field('Channel')).toHaveValue('Azure, again');
    await expect(world.details).toContainText('Nothing.');
  });

  await test.step('a cloud is merged into another, and clashing stances are settled', async () => {
    await world.channel(aws).click();
    await world.button('Merge into another…').click();
    await world.dialog.getByLabel('Merge into').selectOption('Google Cloud');
    await expect(world.dialog).toContainText('where both have one');
    await world.dialog
      .getByLabel('Where both have a stance in a scenario')
      .selectOption('that of “Amazon Web Services” stands');
    await keepScreenshots(window, 'world-merge');
    expect(await findBarriers(window), 'a merge').toEqual([]);
    await world.dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(world.channel(aws)).toHaveCount(0);
    await expect(world.field('Channel')).toHaveValue('Google Cloud');
    await window.keyboard.press('Control+z');
    await expect(world.channel(aws)).toBeVisible();
  });

  await test.step('a vendor in use is not deleted unseen', async () => {
    await world.vendorOrModel('Anthropic').click();
    await world.vendorOrModel('Anthropic').press('Delete');
    await expect(world.dialog).toContainText('“Anthropic” is used by 2 models, ');
    await expect(world.dialog).toContainText('4 scenarios');
    await keepScreenshots(window, 'world-delete');
    expect(await findBarriers(window), 'a deletion').toEqual([]);
    await world.dialog.getByRole('button', { name: 'AWS follows' }).click();
    await expect(new Sidebar(window).scenario('AWS follows')).toHaveAttribute(
      'aria-current',
      'page',
    );
    await world.open();
    await world.vendorOrModel('Anthropic').click();
    await world.button('Delete…').click();
    await world.dialog.getByLabel(/^They are deleted with it/).check();
    // One more has a plan for deployments that go.
    await expect(world.dialog).toContainText('5 scenarios');
    await expect(world.dialog).toContainText(
      '5 mitigations; empties plans “Qualify a second source”, ',
    );
    await world.dialog.getByRole('button', { name: 'Delete vendor' }).click();
    await expect(world.vendorOrModel('Anthropic')).toHaveCount(0);
    await expect(world.vendorOrModel(opus)).toHaveCount(0);
    // The keyboard is on what took its place.
    await expect(world.vendorOrModel('OpenAI')).toBeFocused();
    await window.keyboard.press('Control+z');
    await expect(world.vendorOrModel(opus)).toBeVisible();
    await app.waitUntilSaved();
  });
});

test('a name that another entry has is not given twice: the two are a click or a merge away', async ({
  app,
}) => {
  const { window } = app;
  const world = new WorldScreen(window);
  await world.open();

  await test.step('a new vendor', async () => {
    await world.button('Add vendor…').click();
    await world.dialog.getByLabel('Name', { exact: true }).fill(' openai');
    await expect(world.dialog).toContainText('There is already a vendor “OpenAI”.');
    await expect(world.dialog.getByRole('button', { name: 'Add vendor' })).toBeDisabled();
    await keepScreenshots(window, 'world-twin');
    expect(await findBarriers(window), 'a name twice').toEqual([]);
    await world.dialog.getByRole('button', { name: 'Go to it' }).click();
    await expect(world.field('Vendor')).toHaveValue('OpenAI');
  });

  await test.step('another name for one that is there', async () => {
    await world.vendorOrModel('Meta').click();
    await world.rename('Vendor', 'Open AI');
    await expect(world.vendorOrModel('Open AI')).toBeVisible();
    await world.rename('Vendor', 'OPENAI');
    await expect(world.details.getByRole('status')).toContainText(
      'There is already a vendor “OpenAI”.',
    );
    await expect(world.field('Vendor')).toHaveValue('Open AI');
    expect(await findBarriers(window), 'a name not taken').toEqual([]);
    await world.details.getByRole('button', { name: 'Merge into it…' }).click();
    await expect(world.dialog.getByLabel('Merge into')).toHaveValue('openai');
    await world.dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(world.vendorOrModel('Open AI')).toHaveCount(0);
    await expect(world.vendorOrModel('OpenAI')).toBeFocused();
    await expect(world.field('Vendor')).toHaveValue('OpenAI');
  });
});

test('an empty world starts from what public pages say, and is compared with them', async ({
  app,
}) => {
  const { window } = app;
  const world = new WorldScreen(window);
  await app.chooseMenu('new-workspace');
  await world.dialog.getByLabel('Name', { exact: true }).fill('From the list');
  await window.keyboard.press('Enter');
  await expect(new Sidebar(window).workspace).toContainText('From the list');
  await new CommandPalette(window).take('go to world');
  await window
    .getByRole('button', { name: 'Start from what is offered today (as of 2026-10-03)…' })
    .click();
  await expect(world.dialog).toContainText('A starting point, to be checked before use');
  await world.dialog.getByRole('checkbox', { name: 'With new models and channels' }).check();
  await world.dialog.getByText('Offered', { exact: false }).nth(1).click();
  await keepScreenshots(window, 'world-list');
  expect(await findBarriers(window), 'the list').toEqual([]);
  await world.dialog.getByRole('button', { name: /^Take \d+ offers$/ }).click();
  await expect(world.cell('Claude', 'AWS Bedrock')).toHaveAccessibleName(/: offered everywhere/);
  await expect(world.vendorOrModel('gpt-oss')).toContainText('open weights');
  expect(await findBarriers(window), 'a world from the list').toEqual([]);
  await world.mark('Claude', 'AWS Bedrock').click();
  await world.button(/^Compare with the list/).click();
  await expect(
    world.dialog.getByRole('region', { name: 'For what you have' }).getByRole('listitem'),
  ).toHaveCount(1);
});
