import * as z from 'zod';
import { expectedWords, leafCheck, type Check } from './check-leaf.ts';
import { found } from './found.ts';
import { isObject } from './json-access.ts';
import { placeIn } from './problem.ts';
import { unionCheck } from './check-union.ts';

/**
 * Turns a zod schema into a check that looks at a JSON value where it lies: nothing is copied, unknown
 * fields are left alone, every problem is put down with its place and in words, and memory stays flat
 * however many there are. zod's own parse would copy every object, and call a wrong value of a union
 * "Invalid input" without a place. The schema stays the one description of the format: each leaf is
 * decided by it.
 *
 * Knows objects, lists, optional and nullable fields, unions and leaves.
 */
export function shapeCheck(schema: z.core.$ZodType): Check {
  if (schema instanceof z.ZodOptional) return shapeCheck(schema.unwrap());
  if (schema instanceof z.ZodNullable) return nullableCheck(schema);
  if (schema instanceof z.ZodObject) return objectCheck(schema);
  if (schema instanceof z.ZodArray) return listCheck(schema);
  if (schema instanceof z.ZodUnion) return unionCheck(schema, shapeCheck);
  return leafCheck(schema);
}

function nullableCheck(schema: z.ZodNullable): Check {
  const inner = shapeCheck(schema.unwrap());
  return (value, place, problems) => {
    if (value !== null) inner(value, place, problems);
  };
}

interface Field {
  readonly key: string;
  readonly isOptional: boolean;
  readonly expected: string;
  readonly check: Check;
}

function objectCheck(schema: z.ZodObject): Check {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const fields = Object.entries(shape).map(([key, field]): Field => ({
    key,
    isOptional: field instanceof z.ZodOptional,
    expected: expectedWords(field),
    check: shapeCheck(field),
  }));
  return (value, place, problems) => {
    if (!isObject(value)) {
      problems.add(place, () => `expected an object, found ${found(value)}`);
      return;
    }
    for (const field of fields) {
      if (Object.hasOwn(value, field.key)) {
        field.check(value[field.key], placeIn(place, field.key), problems);
      } else if (!field.isOptional) {
        problems.add(placeIn(place, field.key), () => `is missing; expected ${field.expected}`);
      }
    }
  };
}

function listCheck(schema: z.ZodArray): Check {
  const item = shapeCheck(schema.element);
  const mayBeEmpty = schema.safeParse([]).success;
  return (value, place, problems) => {
    if (!Array.isArray(value)) {
      problems.add(place, () => `expected a list, found ${found(value)}`);
      return;
    }
    if (value.length === 0 && !mayBeEmpty) {
      problems.add(place, () => 'expected a list of at least one, found an empty one');
    }
    for (let index = 0; index < value.length; index += 1) {
      item(value[index], placeIn(place, index), problems);
    }
  };
}
