import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryContent } from '../change/arbitrary-content.ts';
import { isSame } from '../change/same.ts';
import type { DivergeDocument } from '../document.ts';
import { toContent, toDocument } from './content-document.ts';
import { contentHash, withCurrentContent } from './content-hash.ts';
import { isObject } from './json-access.ts';
import { parseDocument } from './parse-document.ts';
import { writeDocument } from './write-document.ts';

const examples = new URL('../examples/spec/', import.meta.url);
const files = readdirSync(examples)
  .filter((name) => name.endsWith('.diverge'))
  .map((name) => readFileSync(new URL(name, examples), 'utf8'));

function parsed(text: string): DivergeDocument {
  const result = parseDocument(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.document;
}

/** A field no reader knows, of a name that a careless one loses or stumbles over. */
const oddField = fc.tuple(
  fc.constantFrom('x-note', '__proto__', 'constructor', 'toString', '', '0', 'é😀'),
  fc.jsonValue({ maxDepth: 2 }).filter((value) => !Object.is(value, -0)),
);

/** A real file with odd fields put into some of its objects, wherever those are. */
const oddText = fc
  .tuple(fc.constantFrom(...files), fc.array(fc.tuple(fc.nat(), oddField), { maxLength: 6 }))
  .map(([text, odd]) => {
    const root: unknown = JSON.parse(text);
    const objects = objectsIn(root);
    for (const [at, [key, value]] of odd) {
      const object = objects[at % objects.length];
      if (object !== undefined) {
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true });
      }
    }
    return JSON.stringify(root);
  });

function objectsIn(value: unknown): object[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

describe('a document', () => {
  test('written and read again is the same, odd fields included', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const document = parsed(text);
        expect(JSON.stringify(document)).toBe(text);
        expect(writeDocument(parsed(writeDocument(document)))).toBe(writeDocument(document));
      }),
    );
  });

  test('taken apart to be worked on and put together again is the same', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const document = parsed(text);
        const before = writeDocument(document);
        const again = toDocument(toContent(document));
        expect(isSame(again, document)).toBe(true);
        expect(contentHash(again)).toBe(contentHash(document));
        expect(writeDocument(document)).toBe(before);
      }),
    );
  });

  test('made of any content is a file that can be read, and gives the content back', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const read = toContent(parsed(writeDocument(toDocument(content))));
        const hasDecks = content.decks.items.length > 0;
        const envelope = hasDecks ? { ...content.envelope, decks: [] } : content.envelope;
        expect(isSame(read, { ...content, envelope })).toBe(true);
      }),
    );
  });

  test('is written by two spaces, with a line break at its end', () => {
    const document = parsed(files[0] ?? '');
    expect(writeDocument(document).split('\n').slice(0, 4)).toEqual([
      '{',
      '  "format": "diverge",',
      '  "version": 1,',
      '  "workspace": {',
    ]);
    expect(writeDocument(document).endsWith('\n}\n')).toBe(true);
  });

  test('without decks and one with an empty list of them stay what they are', () => {
    const [text = ''] = files;
    const empty = text.replace('"format"', '"decks": [], "format"');
    for (const source of [text, empty]) {
      expect(toDocument(toContent(parsed(source)))).toEqual(JSON.parse(source));
    }
  });
});

describe('the content hash', () => {
  test('ignores the order of keys and nothing else', () => {
    fc.assert(
      fc.property(oddText, fc.nat(), (text, seed) => {
        const document = parsed(text);
        const hash = contentHash(document);
        expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
        expect(contentHash(parsed(shuffled(text, seed)))).toBe(hash);
        expect(contentHash({ ...document, requires: ['something'] })).not.toBe(hash);
      }),
    );
  });

  test('counts a field named __proto__ like any other', () => {
    const [text = ''] = files;
    const [one, other] = [1, 2].map((value) => {
      return contentHash(parsed(text.replace('"format"', `"__proto__": ${value}, "format"`)));
    });
    expect(one).not.toBe(other);
    expect(one).not.toBe(contentHash(parsed(text)));
  });

  test('leaves out itself and the signatures', () => {
    const document = parsed(files[0] ?? '');
    const signature = { alg: 'ed25519', key: 'k', signature: 's' } as const;
    expect(contentHash({ ...document, content: 'x', signatures: [signature] })).toBe(
      contentHash(document),
    );
  });

  test('is brought up to date where a document has one, and outdated signatures go', () => {
    const document = parsed(files[0] ?? '');
    const content = contentHash(document);
    const signatures = [{ alg: 'ed25519', key: 'k', signature: 's' }] as const;
    const current = { ...document, content, signatures };
    expect(withCurrentContent(document)).toBe(document);
    expect(withCurrentContent(current)).toBe(current);
    expect(withCurrentContent({ ...current, content: 'sha256:old' })).toEqual({
      ...document,
      content,
    });
  });

  test('of the Northwind example is this', () => {
    const text = readFileSync(new URL('northwind.diverge', examples), 'utf8');
    expect(contentHash(parsed(text))).toBe(
      'sha256:bfa9793dd9964c12dff9e8419ee2abc6d792a86705adfdd74f73842b92931bc3',
    );
  });
});

/** The same JSON with the keys of every object in another order. */
function shuffled(text: string, seed: number): string {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turn);
    if (!isObject(value)) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, turn(inner)] as const);
    const at = entries.length === 0 ? 0 : seed % entries.length;
    return Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)].reverse());
  };
  return JSON.stringify(turn(JSON.parse(text)));
}
