import { expect, type Page } from '@playwright/test';
import { test } from './fixtures/test.ts';
import { readAmount } from './pages/amount.ts';
import { saveChart } from './pages/chart-files.ts';
import { readCsv } from './pages/csv.ts';
import { ExposurePanel, type Chart } from './pages/exposure-panel.ts';

const drawn = ['lossOverTime', 'lossByUnit', 'map', 'howBad', 'drivers', 'plans'] as const;

interface Parsed {
  readonly root: string;
  readonly texts: readonly string[];
  readonly marks: number;
  /** Anything that only the app's page could resolve. */
  readonly foreign: readonly string[];
}

/** Reads an SVG as any other program would: by itself, but for its font, which the page's policy would refuse. */
function parseSvg(window: Page, svg: string): Promise<Parsed> {
  const font = /<style[^>]*>(@font-face\{[^<]*url\(data:[^<]*)<\/style>/.exec(svg);
  expect(font).not.toBeNull();
  return window.evaluate(
    (text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      const all = [...parsed.querySelectorAll('*')];
      const foreign = all.flatMap((element) =>
        [...element.attributes]
          .filter(({ name, value }) => /^(class|style|href)$/.test(name) || value.includes('var('))
          .map(({ name, value }) => `${element.localName} ${name}=${value}`),
      );
      return {
        root: parsed.documentElement.localName,
        texts: [...parsed.querySelectorAll('title, text')].map((one) => one.textContent),
        marks: parsed.querySelectorAll('rect, path, line').length,
        foreign,
      };
    },
    svg.replace(font?.[0] ?? '', ''),
  );
}

test('every kind of chart becomes an SVG that needs nothing else, and a PNG twice as fine', async ({
  app,
  folder,
}) => {
  const exposure = new ExposurePanel(app.window);
  await expect(exposure.titleOf('howBad')).toBeVisible();
  for (const chart of drawn) {
    const figure = exposure.chart(chart);
    const title = (await exposure.titleOf(chart).textContent()) ?? '';
    const svg = await parseSvg(
      app.window,
      (await saveChart(app, figure, 'SVG', folder)).toString(),
    );
    expect(svg.root, chart).toBe('svg');
    expect(svg.texts[0], chart).toBe(title);
    expect(svg.texts.at(-1), chart).toContain('Northwind sample (illustrative) · ');
    expect(svg.texts.slice(1).join(' '), chart).toContain(title.split(' ').slice(0, 3).join(' '));
    expect(svg.marks, chart).toBeGreaterThan(4);
    expect(svg.foreign, chart).toEqual([]);

    const png = await saveChart(app, figure, 'PNG', folder);
    expect(png.subarray(1, 4).toString(), chart).toBe('PNG');
    const box = await figure.boundingBox();
    expect(png.readUInt32BE(16), chart).toBe(2 * (Math.ceil(box?.width ?? 0) + 48));
    expect(png.readUInt32BE(20), chart).toBe(2 * (Math.ceil(box?.height ?? 0) + 72));
  }
});

test('the CSV of a chart holds the numbers of its table', async ({ app, folder }) => {
  const exposure = new ExposurePanel(app.window);
  for (const chart of [
    'lossByUnit',
    'lossByCriticality',
    'blockedSpend',
    'map',
    'plans',
  ] satisfies Chart[]) {
    const shown = await exposure.tableOf(chart);
    const rows = readCsv((await saveChart(app, exposure.chart(chart), 'CSV', folder)).toString());
    expect(rows.length, chart).toBe(shown.length);
    for (const [place, row] of rows.entries()) {
      const [name, ...figures] = Object.entries(row);
      const [shownName, ...shownFigures] = shown[place] ?? [];
      expect(name?.[1], chart).toBe(shownName);
      // Shares are shown in percent, rounded to what can be read.
      for (const [column, [head, figure]] of figures.entries()) {
        const isShare = head.endsWith('(0–1)');
        const told = readAmount(shownFigures[column] ?? '');
        if (isShare) expect(Number(figure) * 100, `${chart} ${head}`).toBeCloseTo(told, -0.5);
        else expect(Number(figure), `${chart} ${head}`).toBe(told);
      }
    }
  }
});

test('a chart is copied as a picture, by keyboard alone', async ({ app }) => {
  const exposure = new ExposurePanel(app.window);
  const figure = exposure.chart('lossByUnit');
  await figure.getByRole('button', { name: 'Copy or save this chart' }).focus();
  await app.window.keyboard.press('Enter');
  await app.window.keyboard.press('Tab');
  await expect(figure.getByRole('button', { name: 'Copy as picture' })).toBeFocused();
  await app.window.keyboard.press('Enter');
  await expect(app.window.getByText('Copied as a picture.')).toBeVisible();
  expect(await app.clipboardFormats()).toContain('image/png');
});
