import { expect, type Locator } from '@playwright/test';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';

/** The sample's first scenario: if Anthropic is designated, AWS follows with 25%, goes partial with 35%, diverges with 40%. */
const partial = 'Partial: government and regulated customers';

test('linked probabilities always add up, by slider, arrow key and typing, and a drag is undone as one', async ({
  app,
}) => {
  const { window } = app;
  const exposure = new ExposurePanel(window);
  await expect(exposure.region).toContainText('Expected loss');
  const before = await exposure.headline();
  const aws = new ScenarioScreen(window).stance('Amazon Web Services', 'Anthropic');
  const chances = () =>
    Promise.all(
      ['Follow', partial, 'Diverge'].map((name) => aws.probability(name).inputValue().then(Number)),
    );
  expect(await chances()).toEqual([25, 35, 40]);

  await test.step('dragged to the end and back, the others have what they had', async () => {
    const slider = aws.slider('Follow');
    await slider.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await boxOf(slider);
    const at = (share: number) => window.mouse.move(x + 7 + share * (width - 14), y + height / 2);
    await at(0.25);
    await window.mouse.down();
    await at(1);
    await expect.poll(chances).toEqual([100, 0, 0]);
    await expect
      .poll(async () => (await exposure.headline()).expectedLoss)
      .not.toBe(before.expectedLoss);
    await at(0.25);
    await expect.poll(chances).toEqual([25, 35, 40]);
    await expect.poll(() => exposure.headline()).toEqual(before);
    await at(0.5);
    await window.mouse.up();
    const [follow = 0, ...others] = await chances();
    expect(follow).toBeGreaterThan(45);
    expect(others.reduce((sum, one) => sum + one, follow)).toBeCloseTo(100, 3);
  });

  await test.step('which is one step back', async () => {
    await expect
      .poll(() => app.menuLabel('undo'))
      .toBe('Undo Change stance of Amazon Web Services');
    await app.chooseMenu('undo');
    await expect.poll(chances).toEqual([25, 35, 40]);
    await expect.poll(() => exposure.headline()).toEqual(before);
    expect(await app.menuLabel('undo')).toBe('Undo');
  });

  await test.step('by arrow key', async () => {
    await aws.slider('Diverge').focus();
    await window.keyboard.press('ArrowRight');
    await expect.poll(async () => (await chances())[2]).toBe(41);
    await window.keyboard.press('Home');
    await expect.poll(async () => (await chances())[2]).toBe(0);
    await expect(aws.choice('Diverge')).not.toBeChecked();
    await window.keyboard.press('d');
    await expect(aws.choice('Diverge')).toBeChecked();
  });
});

test('a probability that is none is explained where it was typed, and the last good figures stay', async ({
  app,
}) => {
  const { window } = app;
  const exposure = new ExposurePanel(window);
  await expect(exposure.region).toContainText('Expected loss');
  const before = await exposure.headline();
  const screen = new ScenarioScreen(window);
  const aws = screen.stance('Amazon Web Services', 'Anthropic');
  const bad = [
    ['120', 'Between 0 and 100; 25% still counts'],
    ['-3', 'Between 0 and 100; 25% still counts'],
    ['likely', 'Not a number; 25% still counts'],
    ['', 'Needs a number; 25% still counts'],
  ] as const;
  for (const [text, message] of bad) {
    await screen.type(aws.probability('Follow'), text);
    await expect(aws.group.getByRole('alert')).toHaveText(message);
    await expect(aws.probability('Follow')).toHaveAttribute('aria-invalid', 'true');
    expect(await exposure.headline()).toEqual(before);
  }
  await window.keyboard.press('Escape');
  await expect(aws.probability('Follow')).toHaveValue('25');

  for (const [text, message] of [
    ['0', 'Between 1 and 3650; 365 days still counts'],
    ['10000', 'Between 1 and 3650; 365 days still counts'],
  ] as const) {
    await screen.type(screen.field('Horizon'), text);
    await expect(window.getByRole('alert')).toHaveText(message);
  }
  await keepScreenshots(window, 'horizon-out-of-range');
  await window.keyboard.press('Escape');

  await screen.field('Against').selectOption('Certain models…');
  await screen.field('Claude Opus 5.5').uncheck();
  await screen.field('Claude Haiku 4.5').uncheck();
  await expect(window.getByRole('alert')).toHaveText(
    'A designation needs a target: choose a model. Until then it stays Claude Haiku 4.5.',
  );
  await screen.field('Claude Opus 5.5').check();
  await expect(window.getByRole('alert')).toBeHidden();

  await screen.openCourse('It stands, defence contracts only');
  await screen.type(screen.field('Only in regions').first(), 'nothing');
  await expect(screen.assumptions).toContainText('An empty list matches nothing.');
  await expect(screen.assumptions).toContainText('By law it reaches none of your deployments.');
});

test('an outcome is split in two with days of their own, and merged back', async ({ app }) => {
  const { window } = app;
  const exposure = new ExposurePanel(window);
  await expect(exposure.region).toContainText('Expected loss');
  const before = await exposure.headline();
  const screen = new ScenarioScreen(window);
  const aws = screen.stance('Amazon Web Services', 'Anthropic');

  await aws.open();
  await aws.group.getByRole('button', { name: 'Split in two: Follow' }).click();
  await expect(aws.probability('Follow, later')).toHaveValue('12.5');
  await expect
    .poll(async () => (await exposure.headline()).outageDays)
    .toBeLessThan(before.outageDays);
  await keepScreenshots(window, 'split-stance');
  await screen.type(aws.field('Days to act').nth(1), '45');
  await expect
    .poll(async () => (await exposure.headline()).outageDays)
    .toBeCloseTo(before.outageDays, 6);
  await aws.merge('Follow, later', 'Follow');
  await expect(aws.probability('Follow, later')).toBeHidden();
  await expect.poll(() => exposure.headline()).toEqual(before);

  const name = 'It stands, defence contracts only';
  await screen.openCourse(name);
  await screen.assumptions.getByRole('button', { name: `Split in two: ${name}` }).click();
  await expect(screen.field(`Probability of ${name}, later`)).toHaveValue('22.5');
  await expect
    .poll(async () => (await exposure.headline()).outageDays)
    .toBeLessThan(before.outageDays);
  await app.chooseMenu('undo');
  await expect(screen.field(`Probability of ${name}, later`)).toBeHidden();
  await expect.poll(() => exposure.headline()).toEqual(before);
});

test('every channel takes a stance in one click', async ({ app }) => {
  const { window } = app;
  await expect(new ExposurePanel(window).region).toContainText('Expected loss');
  const screen = new ScenarioScreen(window);
  await screen.assumptions.getByRole('button', { name: 'Follow: every channel' }).click();
  for (const channel of ['Amazon Web Services', 'Microsoft Azure', 'Google Cloud', 'Snowflake']) {
    await expect(screen.stance(channel, 'Anthropic').choice('Follow')).toBeChecked();
  }
  await expect.poll(() => app.menuLabel('undo')).toBe('Undo Have every channel follow');
});

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (box === null) throw new Error('it is not to be seen');
  return box;
}
