import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { northwind } from './fixtures/examples.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { test } from './fixtures/test.ts';
import { ExposurePanel } from './pages/exposure-panel.ts';
import { ImportDialog } from './pages/import-dialog.ts';
import { Sidebar } from './pages/sidebar.ts';

interface BadFile {
  readonly name: string;
  readonly content: string | Buffer;
  /** The file is made this long, with nothing more in it. */
  readonly bytes?: number;
  readonly summary: RegExp;
  /** Place and message of every problem, in order. */
  readonly problems: readonly (readonly [place: string, message: RegExp])[];
}

const header = 'name,vendor,model,channel,annualSpend,annualValue';
const fallback =
  'fallback1_model,fallback1_channel,fallback1_switchDays,fallback1_switchCost,fallback1_valueRetained';
const picture = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61',
  'hex',
);
const northwindText = readFileSync(northwind, 'utf8');

const spreadsheets: readonly BadFile[] = [
  {
    name: 'picture.csv',
    content: picture,
    summary: /looks like a PNG picture\. Nothing was imported\./,
    problems: [],
  },
  {
    name: 'huge.csv',
    content: 'name',
    bytes: 200 * 1024 * 1024,
    summary: /too large: 200 MiB; at most 64 MiB can be read\. Nothing was imported\./,
    problems: [],
  },
  {
    name: 'empty.csv',
    content: '',
    summary: /This file is empty.* Nothing was imported\./,
    problems: [],
  },
  {
    name: 'older.xls',
    content: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    summary: /older kind \(\.xls\).* save it as \.xlsx or \.csv\. Nothing was imported\./,
    problems: [],
  },
  {
    name: 'locked.xlsx',
    content: Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    summary: /protected with a password.* Nothing was imported\./,
    problems: [],
  },
  {
    name: 'cut-short.xlsx',
    content: Buffer.from('PK\u0003\u0004cut short', 'latin1'),
    summary: /damaged or cut short.* Nothing was imported\./,
    problems: [],
  },
];

/** Tables that can be read, with rows that cannot: listed, and nothing of them is imported. */
const badRows: readonly Omit<BadFile, 'summary'>[] = [
  {
    name: 'wrong-amounts.csv',
    content: `${header}\nClaims,Anthropic,Claude,AWS,-5,100\nAgents,Anthropic,Claude,AWS,a lot,100\n`,
    problems: [
      ['2, annualSpend', /from 0 to 1e15, found -5/],
      ['3, annualSpend', /expected a number, found "a lot"/],
    ],
  },
  {
    name: 'ghost.csv',
    content: `${header},${fallback}\nClaims,Anthropic,Claude,AWS,5,100,Ghost,AWS,10,0,1\n`,
    problems: [['2, fallback1_model', /nobody is known to offer "Ghost"/]],
  },
  {
    name: 'open-quote.csv',
    content: `${header}\nClaims,Anthropic,Claude,AWS,5,"100\nAgents,Anthropic,Claude,AWS,5,100\n`,
    problems: [['2, ', /a quote opens here and never closes; the next line is in it/]],
  },
  { name: 'header.csv', content: header, problems: [['1, ', /no row below the header/]] },
];

const files: readonly BadFile[] = [
  {
    name: 'cut-short.diverge',
    content: northwindText.slice(0, 5000),
    summary: /cut short\. Nothing was imported\./,
    problems: [
      [
        'line 282, column 6, in scenarios[1].designations[0].outcomes[3].id',
        /the file ends too early/,
      ],
    ],
  },
  {
    name: 'letter.diverge',
    content: 'Dear team, here is the file.',
    summary: /cannot be read: at line 1, column 1, a value is expected\. Nothing was imported\./,
    problems: [['line 1, column 1', /a value is expected/]],
  },
  {
    name: 'version-2.diverge',
    content: northwindText.replace('"version": 1', '"version": 2'),
    summary: /written by a newer Diverge\. Update the app to open it\. Nothing was imported\./,
    problems: [['version', /version 2 is newer than this app, which reads version 1/]],
  },
  {
    name: 'broken-references.diverge',
    content: northwindText
      .replace('"channel": "aws"', '"channel": "was"')
      .replace('"model": "gpt"', '"model": "gtp"'),
    summary: /2 problems\. Nothing was imported\./,
    problems: [
      [
        'workspace.availability[1].channel',
        /"was" is not a channel of this workspace; did you mean "aws"\?/,
      ],
      [
        'workspace.availability[3].model',
        /"gtp" is not a model of this workspace; did you mean "gpt"\?/,
      ],
    ],
  },
  {
    name: 'picture.diverge',
    content: picture,
    summary: /looks like a PNG picture\. Nothing was imported\./,
    problems: [],
  },
];

for (const [menu, what, badFiles] of [
  ['import-portfolio', 'spreadsheet', spreadsheets],
  ['open-file', 'scenario file', files],
] as const) {
  test(`a bad ${what} has all its problems listed, and nothing is changed or lost`, async ({
    app,
    folder,
  }) => {
    const { window } = app;
    const sidebar = new Sidebar(window);
    const exposure = new ExposurePanel(window);
    await expect(exposure.region).toContainText('Expected loss');
    const before = await exposure.headline();
    const workspaces = await sidebar.workspaceNames();

    for (const bad of badFiles) {
      await test.step(bad.name, async () => {
        const file = path.join(folder, bad.name);
        writeFileSync(file, bad.content);
        if (bad.bytes !== undefined) truncateSync(file, bad.bytes);
        await app.answerOpenDialog(file);
        await app.chooseMenu(menu);
        const dialog = window.getByRole('dialog', { name: `“${bad.name}” was not imported` });
        await expect(dialog).toContainText(bad.summary);
        await expect(dialog.getByRole('rowheader')).toHaveText(
          bad.problems.map(([place]) => place),
        );
        await expect(dialog.getByRole('cell')).toHaveText(
          bad.problems.map(([, message]) => message),
        );
        if (bad.problems.length > 1) await keepScreenshots(window, bad.name.replace('.', '-'));
        await dialog.getByRole('button', { name: 'Close' }).click();
        await expect(dialog).toBeHidden();
      });
    }
    expect(await exposure.headline()).toEqual(before);
    expect(await sidebar.workspaceNames()).toEqual(workspaces);
  });
}

test('bad rows of a spreadsheet are listed with what would mend them, and cannot be imported', async ({
  app,
  folder,
}) => {
  const sidebar = new Sidebar(app.window);
  const workspaces = await sidebar.workspaceNames();
  for (const bad of badRows) {
    await test.step(bad.name, async () => {
      const file = path.join(folder, bad.name);
      writeFileSync(file, bad.content);
      const shown = await ImportDialog.open(app, file);
      await expect(shown.take).toBeDisabled();
      const problems = await shown.cells('Problems');
      expect(problems.map(([row, column]) => `${row ?? ''}, ${column ?? ''}`)).toEqual(
        bad.problems.map(([place]) => place),
      );
      for (const [index, [, message]] of bad.problems.entries()) {
        expect(problems[index]?.[2]).toMatch(message);
      }
      await shown.dialog.getByRole('button', { name: 'Cancel' }).click();
    });
  }
  expect(await sidebar.workspaceNames()).toEqual(workspaces);
});
