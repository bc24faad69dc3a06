import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryContent } from '../change/arbitrary-content.ts';
import type { DivergeDocument } from '../document.ts';
import { toDocument } from '../file/content-document.ts';
import { editJson, valueAt } from '../file/edit-json.ts';
import { isObject } from '../file/json-access.ts';
import { comparable, parsed } from './comparable.ts';
import { diffDocuments } from './diff-documents.ts';
import type { Difference } from './difference.ts';

const examples = new URL('../examples/spec/', import.meta.url);
const documents = arbitraryContent.map(toDocument);

describe('a document', () => {
  test('differs from itself in nothing, whatever the order of its keys and however written', () => {
    fc.assert(
      fc.property(documents, (one) => {
        expect(diffDocuments(one, one)).toEqual([]);
        expect(diffDocuments(one, turned(one))).toEqual([]);
      }),
    );
    const northwind = readFileSync(new URL('northwind.diverge', examples), 'utf8');
    expect(
      diffDocuments(parsed(northwind), parsed(northwind.replaceAll(/: (\d+),/g, ': $1.0e0,'))),
    ).toEqual([]);
  });

  test('differs from any other as that does from it, turned round', () => {
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        expect(comparable(diffDocuments(other, one))).toEqual(
          comparable(diffDocuments(one, other).map(reversed)),
        );
      }),
    );
  });

  test('differs from one with any value in it changed, in one field of one thing', () => {
    const small = readFileSync(new URL('generated-1.diverge', examples), 'utf8');
    for (const place of leavesOf(JSON.parse(small), '')) {
      const field = place.split(/[.[]/).findLast((key) => !key.endsWith(']')) ?? '';
      const differences = diffDocuments(parsed(small), changedAt(small, place));
      expect(differences.length, place).toBeGreaterThan(0);
      if (!KEYS.has(field)) expect(differences, place).toHaveLength(1);
    }
  });
});

/** The same document with the keys of every object the other way round. */
function turned(one: DivergeDocument): DivergeDocument {
  return trusted(turnedValue(one));
}

function turnedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedValue);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, turnedValue(inner)] as const);
  return Object.fromEntries(entries.reverse());
}

/** Fields that tell which thing it is: with another value it is another thing. */
const KEYS = new Set([
  'id',
  'vendor',
  'model',
  'channel',
  'outcome',
  'kind',
  'designation',
  'driver',
]);

/** The places of all texts, numbers and truths. */
function leavesOf(value: unknown, place: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => leavesOf(item, `${place}[${at}]`));
  if (!isObject(value)) return value === null ? [] : [place];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, place === '' ? key : `${place}.${key}`),
  );
}

/** The file with one value changed, which need not make a document that can be read. */
function changedAt(text: string, place: string): DivergeDocument {
  const value = valueAt(text, place);
  const other =
    typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : 'something else';
  return trusted(JSON.parse(editJson(text, { [place]: other })));
}

function trusted(value: unknown): DivergeDocument {
  if (!isTaken(value)) throw new Error('it is no object');
  return value;
}

function isTaken(value: unknown): value is DivergeDocument {
  return isObject(value);
}

function reversed(difference: Difference): Difference {
  switch (difference.change) {
    case 'added':
      return { ...difference, change: 'removed' };
    case 'removed':
      return { ...difference, change: 'added' };
    case 'reordered':
      return { ...difference, before: difference.after, after: difference.before };
    case 'changed': {
      const { before, after, ...rest } = difference;
      return {
        ...rest,
        ...('after' in difference ? { before: after } : {}),
        ...('before' in difference ? { after: before } : {}),
      };
    }
  }
}
