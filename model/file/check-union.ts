import * as z from 'zod';
import { leafCheck, expectedWords, type Check } from './check-leaf.ts';
import { found, oneOf } from './found.ts';
import { isObject } from './json-access.ts';
import { placeIn } from './problem.ts';

type Compile = (schema: z.core.$ZodType) => Check;

/**
 * The check of a value that may have one of several shapes. Which one is meant is seen from the value
 * itself, so that what is said fits it: by a field that tells the shapes apart (`kind`, `issued`), else
 * by the fields only one shape has (`vendor` or `models`), else by being a list or a text.
 */
export function unionCheck(schema: z.ZodUnion, compile: Compile): Check {
  const objects = schema.options.filter((option) => option instanceof z.ZodObject);
  if (objects.length < schema.options.length) return mixedCheck(schema.options, compile);
  const telling = tellingField(objects);
  return telling === undefined ? byFields(objects, compile) : byValue(objects, telling, compile);
}

/** The field every shape has with fixed values of its own. */
function tellingField(objects: readonly z.ZodObject[]): string | undefined {
  return Object.keys(objects[0]?.shape ?? {}).find((key) =>
    objects.every((object) => literalOf(object, key) !== undefined),
  );
}

function fieldOfShape(object: z.ZodObject, key: string): z.core.$ZodType | undefined {
  const shape: Readonly<Record<string, z.core.$ZodType>> = object.shape;
  return Object.hasOwn(shape, key) ? shape[key] : undefined;
}

function literalOf(object: z.ZodObject, key: string): z.ZodLiteral | undefined {
  const field = fieldOfShape(object, key);
  const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
  return inner instanceof z.ZodLiteral ? inner : undefined;
}

function byValue(objects: readonly z.ZodObject[], key: string, compile: Compile): Check {
  const branches = objects.map((object) => ({
    field: fieldOfShape(object, key) ?? z.never(),
    check: compile(object),
  }));
  const values = objects.flatMap((object) => [...(literalOf(object, key)?.values ?? [])]);
  const expected = leafCheck(z.literal(values));
  return (value, place, problems) => {
    if (!isObject(value)) {
      problems.add(place, () => `expected an object, found ${found(value)}`);
      return;
    }
    const said = Object.hasOwn(value, key) ? value[key] : undefined;
    const branch = branches.find(({ field }) => z.safeParse(field, said).success);
    if (branch === undefined) expected(said, placeIn(place, key), problems);
    else branch.check(value, place, problems);
  };
}

function byFields(objects: readonly z.ZodObject[], compile: Compile): Check {
  const branches = objects.map((object) => ({
    own: Object.keys(object.shape).filter((key) =>
      objects.every((other) => other === object || !Object.hasOwn(other.shape, key)),
    ),
    check: compile(object),
  }));
  const shapes = branches.map(({ own }) => oneOf(own, 'and')).join(', or ');
  return (value, place, problems) => {
    if (!isObject(value)) {
      problems.add(place, () => `expected an object, found ${found(value)}`);
      return;
    }
    const meant = branches.filter(({ own }) => own.some((key) => Object.hasOwn(value, key)));
    const [branch, other] = meant;
    if (branch === undefined) {
      problems.add(place, () => `expected ${shapes}`);
    } else if (other !== undefined) {
      problems.add(place, () => `expected only one of ${shapes}, found several`);
    } else {
      branch.check(value, place, problems);
    }
  };
}

/** A list or a fixed word: what is no list is held against the word. */
function mixedCheck(options: readonly z.core.$ZodType[], compile: Compile): Check {
  const list = options.find((option) => option instanceof z.ZodArray);
  const checkList = list === undefined ? undefined : compile(list);
  const others = options.filter((option) => option !== list);
  const expected = options.map((option) => expectedWords(option)).join(' or ');
  return (value, place, problems) => {
    if (Array.isArray(value) && checkList !== undefined) checkList(value, place, problems);
    else if (!others.some((option) => z.safeParse(option, value).success)) {
      problems.add(place, () => `expected ${expected}, found ${found(value)}`);
    }
  };
}
