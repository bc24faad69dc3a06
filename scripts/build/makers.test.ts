import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FILE_TYPE } from '../../electron/file-type.ts';
import { debOptions, documentTypes, makers, mimeFile } from './makers.ts';

test('each system has a maker', () => {
  const platforms = makers.flatMap((maker) =>
    maker.defaultPlatforms.map((platform) => `${platform} ${maker.name}`),
  );
  expect(platforms).toEqual(expect.arrayContaining(['linux deb', 'win32 squirrel', 'darwin zip']));
});

test('all systems are told of the same type of file', () => {
  expect(debOptions.mimeType).toEqual([FILE_TYPE.mime]);
  const mime = readFileSync(mimeFile, 'utf8');
  expect(mime).toContain(`<mime-type type="${FILE_TYPE.mime}">`);
  expect(mime).toContain(`<glob pattern="*.${FILE_TYPE.extension}"/>`);
  expect(mime).toContain(`<comment>${FILE_TYPE.name}</comment>`);
  const [declared] = documentTypes.UTExportedTypeDeclarations;
  expect(declared?.UTTypeTagSpecification['public.mime-type']).toEqual([FILE_TYPE.mime]);
});

test('a desktop hands over the path of a file, which is what the app takes', () => {
  const entry = readFileSync(String(debOptions.desktopTemplate), 'utf8');
  expect(entry).toMatch(/^Exec=<%= name %> %f$/m);
  expect(entry).toMatch(/^MimeType=/m);
});
