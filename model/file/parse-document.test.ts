import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeRefusal } from './describe-refusal.ts';
import { editJson, GONE } from './edit-json.ts';
import { parseDocument } from './parse-document.ts';
import type { FileRefusal } from './refusal.ts';

const examples = new URL('../examples/spec/', import.meta.url);
const northwind = readFileSync(new URL('northwind.diverge', examples), 'utf8');

function refusalOf(source: string | Uint8Array): FileRefusal {
  const result = parseDocument(source);
  if (result.ok) throw new Error('it was read');
  return result.problem;
}

describe('a .diverge file', () => {
  test.each(readdirSync(examples).filter((name) => name.endsWith('.diverge')))(
    '%s is read as it stands',
    (name) => {
      const bytes = readFileSync(new URL(name, examples));
      const result = parseDocument(bytes);
      if (!result.ok) throw new Error(describeRefusal(result.problem).summary);
      expect(result.value.document).toEqual(JSON.parse(bytes.toString('utf8')));
    },
  );

  test('may start with a byte order mark', () => {
    expect(parseDocument(`\uFEFF${northwind}`).ok).toBe(true);
    expect(parseDocument(new TextEncoder().encode(`\uFEFF${northwind}`)).ok).toBe(true);
  });

  test('keeps unknown fields, __proto__ among them, and fills nothing in', () => {
    const odd = northwind.replace(
      '"id": "claims"',
      '"id": "claims", "__proto__": {"polluted": true}, "x-team": [1, {"deep": null}]',
    );
    const result = parseDocument(odd);
    if (!result.ok) throw new Error('refused');
    expect(JSON.stringify(result.value.document)).toBe(JSON.stringify(JSON.parse(odd)));
    expect('polluted' in {}).toBe(false);
  });

  test('of a newer version is refused as such, whatever else is in it', () => {
    const newer = editJson(northwind, { version: 2, workspace: 'elsewhere', scenarios: GONE });
    const refusal = refusalOf(newer);
    expect(refusal).toEqual({ kind: 'newer-version', version: 2, supported: 1 });
    expect(describeRefusal(refusal)).toEqual({
      summary:
        'The file has version 2 and this app reads version 1: it was written by a newer Diverge. Update the app to open it. Nothing was imported.',
      problems: [
        {
          place: 'version',
          message: 'version 2 is newer than this app, which reads version 1',
        },
      ],
      moreProblems: 0,
    });
  });

  test.each([
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'a PNG picture'],
    ['[]', 'JSON that is a list'],
    ['"diverge"', 'JSON that is "diverge"'],
    ['{"name":"other","version":3}', 'JSON of another kind'],
    ['{"format":"geojson","version":1}', 'JSON of the format "geojson"'],
  ])('is not %j', (source, looksLike) => {
    expect(refusalOf(source)).toEqual({ kind: 'not-diverge', looksLike });
  });

  test('that is cut short is refused where it ends', () => {
    expect(describeRefusal(refusalOf(northwind.slice(0, 3000)))).toEqual({
      summary:
        'The file cannot be read: at line 173, column 19, the file ends too early: the closing quote is missing. It may have been cut short. Nothing was imported.',
      problems: [
        {
          place: 'line 173, column 19, in scenarios[0].name',
          message:
            'the file ends too early: the closing quote is missing. It may have been cut short',
        },
      ],
      moreProblems: 0,
    });
  });

  test('is refused in words when it is too large, not UTF-8, or nested too deeply', () => {
    const limit = 64 * 1024 * 1024;
    const summaries = [
      refusalOf(new Uint8Array(limit * 3)),
      refusalOf(new Uint8Array([0x7b, 0xff])),
      refusalOf(`{"format":"diverge","x":${'['.repeat(100_000)}`),
    ].map((refusal) => describeRefusal(refusal).summary);
    expect(summaries).toEqual([
      'The file is too large: 192 MiB; at most 64 MiB can be read. Nothing was imported.',
      'The file is not text in UTF-8: byte 2 does not belong. Save it again as UTF-8. Nothing was imported.',
      'The file is nested too deeply: more than 64 levels at line 1, column 88. Nothing was imported.',
    ]);
  });

  test('tells the problems of its text, its shape and its references together', () => {
    const text = editJson(northwind, {
      'workspace.deployments[0].annualSpend': '1200000',
      'scenarios[0].stances[2].channel': 'gpc',
    }).replace('"openWeights":true', '"openWeights":true,"openWeights":true,"x":1e999');
    expect(refusalOf(text)).toEqual({
      kind: 'problems',
      problems: [
        {
          place: 'workspace.models[2].openWeights',
          message: 'this key is there twice in one object',
        },
        { place: 'workspace.models[2].x', message: 'expected a finite number, found 1e999' },
        {
          place: 'workspace.deployments[0].annualSpend',
          message: 'expected an amount from 0 to 1e15, found "1200000"',
        },
        {
          place: 'scenarios[0].stances[2].channel',
          message: '"gpc" is not a channel of this workspace; did you mean "gcp"?',
        },
      ],
      more: 0,
      atLeast: false,
    });
  });

  test('with a number that is not finite where one is expected has one problem there', () => {
    for (const written of ['1e999', 'NaN', '-Infinity']) {
      const text = northwind.replace('"annualSpend": 1200000', `"annualSpend": ${written}`);
      expect(refusalOf(text)).toEqual({
        kind: 'problems',
        problems: [
          {
            place: 'workspace.deployments[0].annualSpend',
            message: `expected a finite number, found ${written}`,
          },
        ],
        more: 0,
        atLeast: false,
      });
    }
  });
});
