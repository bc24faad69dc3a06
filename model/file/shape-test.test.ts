import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { documentSchema } from '../document.ts';
import { shapeTest } from './shape-test.ts';

const examples = new URL('../examples/spec/', import.meta.url);
const files = readdirSync(examples)
  .filter((name) => name.endsWith('.diverge'))
  .map((name) => readFileSync(new URL(name, examples), 'utf8'));

/** What may stand anywhere in a file by mistake: other types, the ends of ranges and just beyond, odd texts. */
const mistake = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom<unknown>(undefined, null, Number.NaN, Infinity, -0, 0, 1, 1.5, 5, 3650, 3651),
  fc.constantFrom<unknown>(1e15, 1e15 + 1, -1e15, 2 ** 53, -1, 1 + 1e-6, 1 + 2e-6, true, [], {}),
  fc.constantFrom<unknown>(
    '',
    'none',
    'moot',
    'Upper',
    'prime',
    'diverge',
    'x'.repeat(201),
    '2026-13-40',
  ),
);

/** A real file with some of what stands in it replaced, wherever that is. */
const spoilt = fc
  .tuple(fc.constantFrom(...files), fc.array(fc.tuple(fc.nat(), mistake), { maxLength: 2 }))
  .map(([text, mistakes]) => {
    const root: unknown = JSON.parse(text);
    const spots = spotsIn(root);
    for (const [at, value] of mistakes) {
      const spot = spots[at % spots.length];
      if (spot !== undefined) Reflect.set(spot.holder, spot.key, value);
    }
    return root;
  });

function spotsIn(value: unknown): readonly { holder: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [
    { holder: value, key },
    ...spotsIn(inner),
  ]);
}

test('what the schema of a document says of a value, the test says too', () => {
  const fits = shapeTest(documentSchema);
  const answers = new Set<boolean>();
  fc.assert(
    fc.property(spoilt, (document) => {
      const answer = fits(document);
      answers.add(answer);
      expect(answer).toBe(documentSchema.safeParse(document).success);
    }),
    { numRuns: 2000 },
  );
  expect(answers).toEqual(new Set([true, false]));
});

test.each<[string, z.ZodType]>([
  ['an exclusive range', z.number().gt(0).lt(1)],
  ['a multiple', z.number().min(0).multipleOf(0.5)],
  ['a 32-bit number', z.int32()],
  ['a text of some length', z.string().min(2).max(3)],
  ['a strict object', z.strictObject({ a: z.boolean() })],
  ['an object with a rule', z.looseObject({ a: z.number() }).refine(({ a }) => a > 1)],
  ['a list of some length', z.array(z.number()).min(2)],
  [
    'one of several',
    z.union([z.literal('none'), z.array(z.string()), z.looseObject({ a: z.null() })]),
  ],
  ['anything', z.looseObject({ a: z.unknown(), b: z.unknown().optional() })],
])('%s is decided as zod decides it', (_, schema) => {
  const fits = shapeTest(schema);
  const fields = fc.record({ a: mistake, b: mistake }, { requiredKeys: [] });
  const value = fc.oneof(mistake, fc.array(mistake, { maxLength: 3 }), fields, fc.double());
  fc.assert(
    fc.property(value, (any) => {
      expect(fits(any)).toBe(schema.safeParse(any).success);
    }),
    { numRuns: 1000 },
  );
});
