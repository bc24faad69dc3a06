import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { contentHash } from '../model/file/content-hash.ts';
import { editJson } from '../model/file/edit-json.ts';
import { parseDocument } from '../model/file/parse-document.ts';
import { example, projectFolder, runDiverge, runProcess } from './run-diverge.ts';

const northwind = readFileSync(example('northwind.diverge'), 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'diverge-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of this content in the tests' own folder. */
function fileOf(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe.concurrent('a file that is well', { timeout: 60_000 }, () => {
  test('is validated in silence', async () => {
    expect(await runDiverge(['validate', example('northwind.diverge')])).toEqual({
      code: 0,
      out: '',
      side: '',
    });
  });

  test('may have warnings, which change nothing else', async () => {
    const text = editJson(northwind, {
      'workspace.deployments[0].fallbacks[1].channel': 'aws',
      content: 'sha256:0',
    });
    const parsed = parseDocument(text);
    if (!parsed.ok) throw new Error('refused');
    const content = contentHash(parsed.value.document);
    expect(await runDiverge(['validate', fileOf('warned.diverge', text)])).toEqual({
      code: 0,
      out: '',
      side:
        'warning: workspace.deployments[0].fallbacks[1]: "gpt" on "aws" is not in availability: nobody is known to offer it\n' +
        `warning: content: does not match: the content was changed after this was written (it hashes to ${content})\n`,
    });
  });

  test('comes from standard input as well', async () => {
    expect(await runDiverge(['validate', '-'], { input: northwind })).toEqual({
      code: 0,
      out: '',
      side: '',
    });
    expect(await runDiverge(['validate', '-'], { input: '[]' })).toEqual({
      code: 1,
      out: '',
      side: 'standard input: This is not a Diverge file: it looks like JSON that is a list.\n',
    });
  });

  test('is found from where npm was called, in this folder or another', async () => {
    fileOf('here.diverge', northwind);
    fileOf('package.json', '{}');
    const npm = ['--prefix', projectFolder, 'run', '--silent', 'diverge', '--'];
    expect(await runProcess('npm', [...npm, 'validate', 'here.diverge'], folder)).toEqual({
      code: 0,
      out: '',
      side: '',
    });
    expect(await runProcess('npm', [...npm, 'validate', 'nowhere'], folder)).toEqual({
      code: 1,
      out: '',
      side: 'nowhere: there is no such file\n',
    });
    expect(await runProcess('npm', [...npm, 'validate'], folder)).toMatchObject({ code: 2 });
  });
});

describe.concurrent('a file that is not', { timeout: 60_000 }, () => {
  test('has all its problems told, each with its place', async () => {
    const broken = editJson(northwind, {
      'scenarios[0].stances[2].channel': 'gpc',
      'scenarios[1].horizonDays': 0,
      'workspace.deployments[3].annualSpend': '300000',
    });
    const file = fileOf('broken.diverge', broken);
    const told = {
      code: 1,
      out: '',
      side:
        'workspace.deployments[3].annualSpend: expected an amount from 0 to 1e15, found "300000"\n' +
        'scenarios[1].horizonDays: expected a whole number of days from 1 to 3650, found 0\n' +
        'scenarios[0].stances[2].channel: "gpc" is not a channel of this workspace; did you mean "gcp"?\n',
    };
    expect(await runDiverge(['validate', file])).toEqual(told);
    expect(await runDiverge(['evaluate', file, '--json'])).toEqual(told);
    expect(await runDiverge(['consistent', file, '--json'])).toEqual(told);
  });

  test('has a hundred problems told and the others counted', async () => {
    const deployments = Array.from({ length: 1000 }, () => ({ id: 'none' }));
    const file = fileOf(
      'many.diverge',
      editJson(northwind, { 'workspace.deployments': deployments }),
    );
    const { code, out, side } = await runDiverge(['validate', file]);
    const lines = side.split('\n');
    expect({ code, out, count: lines.length }).toEqual({ code: 1, out: '', count: 102 });
    for (const line of lines.slice(0, 100))
      expect(line).toMatch(/^workspace\.deployments\[\d+\]\.\w+: \S/);
    expect(lines.slice(100)).toEqual([expect.stringMatching(/^[\d,]+ more problems$/), '']);
  });

  test.each([
    ['cut.diverge', northwind.slice(0, 12), /^line 2, column \d+.*: \S.*\n$/],
    [
      'newer.diverge',
      editJson(northwind, { version: 2 }),
      'version: version 2 is newer than this app, which reads version 1\n',
    ],
    [
      'picture.diverge',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
      /picture\.diverge: This is not a Diverge file: it looks like a PNG picture\.\n$/,
    ],
    [
      'latin.diverge',
      Uint8Array.of(0x7b, 0xff, 0x7d),
      /latin\.diverge: The file is not text in UTF-8: byte 2 does not belong\. Save it again as UTF-8\.\n$/,
    ],
    ['empty.diverge', '', /^line 1, column 1: \S.*\n$/],
  ])('%s is refused with its place', async (name, content, side) => {
    const ending = await runDiverge(['validate', fileOf(name, content)]);
    expect({ ...ending, side: '' }).toEqual({ code: 1, out: '', side: '' });
    expect(ending.side).toMatch(side);
  });

  test('is not there, is a folder, or is none', async () => {
    const here = { folder };
    const refused = (side: string) => ({ code: 1, out: '', side });
    expect(await runDiverge(['validate', 'gone.diverge'], here)).toEqual(
      refused('gone.diverge: there is no such file\n'),
    );
    expect(await runDiverge(['validate', folder])).toEqual(
      refused(`${folder}: this is a folder; a file is wanted\n`),
    );
    fileOf('plain', '');
    expect(await runDiverge(['validate', 'plain/inside'], here)).toEqual(
      refused('plain/inside: there is no such file: part of its path is not a folder\n'),
    );
  });

  test('is too large, which is seen before it is read, or as soon as it is', async () => {
    const file = fileOf('large.diverge', '');
    truncateSync(file, 2 ** 40);
    expect(await runDiverge(['validate', file])).toEqual({
      code: 1,
      out: '',
      side: `${file}: The file is too large: 1048576 MiB; at most 64 MiB can be read.\n`,
    });
    const { code, side } = await runDiverge(['validate', '-'], {
      input: Buffer.alloc(2 ** 26 + 1, ' '),
    });
    expect({ code, side }).toEqual({
      code: 1,
      side: 'standard input: The file is too large: more than 64 MiB.\n',
    });
  });

  test('is one of the two to compare, and its problems say which', async () => {
    const file = fileOf('other.diverge', editJson(northwind, { 'scenarios[0].horizonDays': 0 }));
    expect(await runDiverge(['diff', file, 'gone'], { folder })).toEqual({
      code: 1,
      out: '',
      side:
        `${file}: scenarios[0].horizonDays: expected a whole number of days from 1 to 3650, found 0\n` +
        'gone: there is no such file\n',
    });
  });
});
