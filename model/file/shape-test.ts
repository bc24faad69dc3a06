import * as z from 'zod';
import { isObject } from './json-access.ts';

/** Whether a value fits; it only looks. */
export type Test = (value: unknown) => boolean;

/** So many different texts that fit are remembered for each schema of a text, some hundred kilobytes at most. */
const REMEMBERED = 4096;

/**
 * The yes or no of a zod schema on a value where it lies. zod's own parse builds a copy of every object and a
 * result for every leaf, which for 50,000 deployments takes most of a second, and a workspace is looked at in each
 * process it passes. Objects with unknown fields allowed, lists, choices, numbers and texts are looked at here;
 * whatever else a schema says (a pattern, a rule of our own), the schema decides. Always the same answer as
 * `schema.safeParse(value).success`. Deterministic.
 */
export function shapeTest(schema: z.core.$ZodType): Test {
  const plain = schema._zod.def.checks === undefined || schema._zod.def.checks.length === 0;
  if (schema instanceof z.ZodOptional) return orSame(undefined, shapeTest(schema.unwrap()));
  if (schema instanceof z.ZodNullable) return orSame(null, shapeTest(schema.unwrap()));
  if (schema instanceof z.ZodNumber) return numberTest(schema);
  if (schema instanceof z.ZodString) return plain ? isText : textTest(schema);
  if (!plain) return decidedBy(schema);
  if (schema instanceof z.ZodObject && isLoose(schema)) return objectTest(schema);
  if (schema instanceof z.ZodArray) return listTest(shapeTest(schema.element));
  if (schema instanceof z.ZodUnion) {
    const tests = schema.options.map(shapeTest);
    return (value) => tests.some((fits) => fits(value));
  }
  if (schema instanceof z.ZodEnum) {
    const options = new Set<unknown>(schema.options);
    return (value) => options.has(value);
  }
  return schema instanceof z.ZodBoolean ? isTruth : decidedBy(schema);
}

function decidedBy(schema: z.core.$ZodType): Test {
  return (value) => z.safeParse(schema, value).success;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isTruth(value: unknown): boolean {
  return typeof value === 'boolean';
}

function orSame(same: null | undefined, fits: Test): Test {
  return (value) => value === same || fits(value);
}

function isLoose(schema: z.ZodObject): boolean {
  return schema.def.catchall instanceof z.ZodUnknown;
}

function objectTest(schema: z.ZodObject): Test {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const fields = Object.entries(shape).map(([key, field]) => ({
    key,
    mayBeAbsent: field instanceof z.ZodOptional,
    fits: shapeTest(field),
  }));
  return (value) =>
    isObject(value) &&
    fields.every(({ key, mayBeAbsent, fits }) => (mayBeAbsent || key in value) && fits(value[key]));
}

function listTest(fits: Test): Test {
  return (value) => Array.isArray(value) && value.every((item) => fits(item));
}

/** Between its ends a number fits; at them and beyond, the schema knows whether they belong to it. */
function numberTest(schema: z.ZodNumber): Test {
  const decide = decidedBy(schema);
  const { format, minValue, maxValue } = schema;
  const isWhole = format === 'safeint';
  const checks = schema._zod.def.checks ?? [];
  const isRange = checks.every(({ _zod }) => RANGES.has(_zod.def.check));
  if (!isRange || !(isWhole || format === null)) return decide;
  const [least, most] = [minValue ?? -Number.MAX_VALUE, maxValue ?? Number.MAX_VALUE];
  return (value) =>
    (typeof value === 'number' &&
      value > least &&
      value < most &&
      (!isWhole || Number.isSafeInteger(value))) ||
    decide(value);
}

const RANGES: ReadonlySet<string> = new Set(['greater_than', 'less_than']);

/** The same few ids and regions stand in thousands of rows: a text that fitted once fits again. */
function textTest(schema: z.ZodString): Test {
  const decide = decidedBy(schema);
  const fitted = new Set<string>();
  return (value) => {
    if (typeof value !== 'string') return false;
    if (fitted.has(value)) return true;
    if (!decide(value)) return false;
    if (fitted.size === REMEMBERED) fitted.clear();
    fitted.add(value);
    return true;
  };
}
