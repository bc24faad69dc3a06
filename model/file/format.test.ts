import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FORMAT_VERSION } from '../document.ts';
import { toContent, toDocument } from './content-document.ts';
import { documentJsonSchema } from './document-schema.ts';
import { parseDocument } from './parse-document.ts';
import { writeDocument } from './write-document.ts';

const fixtures = new URL('fixtures/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, fixtures), 'utf8');

test('there is a file of every version there has been', () => {
  expect(readdirSync(fixtures)).toEqual(
    Array.from({ length: FORMAT_VERSION }, (_, at) => `version-${String(at + 1)}.diverge`),
  );
});

test.each(readdirSync(fixtures))(
  '%s is read, worked on, and written back to the letter',
  (name) => {
    const parsed = parseDocument(read(name));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
    expect(writeDocument(parsed.value.document)).toBe(read(name));
    const again = toDocument(toContent(parsed.value.document));
    expect(again).toEqual(JSON.parse(read(name)));
  },
);

test('the schema in the repository is the one files are checked with', () => {
  const published = readFileSync(new URL('diverge.schema.json', import.meta.url), 'utf8');
  // Out of date? npm run --silent diverge -- schema > model/file/diverge.schema.json
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(documentJsonSchema())));
});
