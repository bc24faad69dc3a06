import * as z from 'zod';
import { found, oneOf } from './found.ts';
import { didYouMean } from './nearest.ts';
import type { Place, ProblemList } from './problem.ts';
import { shapeTest } from './shape-test.ts';

/** Looks at one value; what is wrong with it goes into the list. */
export type Check = (value: unknown, place: Place, problems: ProblemList) => void;

/**
 * The check of a text, number, choice or other value without parts: the zod schema decides, the words say
 * what was expected (the schema's description, or its type and range) and what was found.
 */
export function leafCheck(schema: z.core.$ZodType): Check {
  const choices = choicesOf(schema);
  const expected = expectedWords(schema, choices);
  const fits = shapeTest(schema);
  return (value, place, problems) => {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      // The reader of the text may have said so already, with the number as it was written.
      problems.addOnce(place, () => `expected a finite number, found ${found(value)}`);
      return;
    }
    if (fits(value)) return;
    problems.add(place, () => {
      const meant = typeof value === 'string' ? meantWords(value, schema, choices) : '';
      return `expected ${expected}, found ${found(value)}${meant}`;
    });
  };
}

/** What a leaf is called in "expected …, found …". */
export function expectedWords(
  schema: z.core.$ZodType,
  choices: readonly string[] = choicesOf(schema),
): string {
  const described = z.globalRegistry.get(schema)?.description;
  if (described !== undefined) return described;
  if (choices.length > 0) return oneOf(choices);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(found).join(' or ');
  if (schema instanceof z.ZodNumber) return numberWords(schema);
  const type = schema._zod.def.type;
  if (type === 'string') return 'text';
  if (type === 'boolean') return 'true or false';
  if (type === 'array') return 'a list';
  return type === 'object' ? 'an object' : type;
}

function numberWords(schema: z.ZodNumber): string {
  const kind = schema.format === 'safeint' ? 'a whole number' : 'a number';
  return `${kind} from ${schema.minValue ?? '−∞'} to ${schema.maxValue ?? '∞'}`;
}

/** The texts a choice allows; none for anything else. */
function choicesOf(schema: z.core.$ZodType): readonly string[] {
  const values: readonly unknown[] =
    schema instanceof z.ZodEnum
      ? schema.options
      : schema instanceof z.ZodLiteral
        ? [...schema.values]
        : [];
  return values.every((value) => typeof value === 'string') ? values : [];
}

function meantWords(value: string, schema: z.core.$ZodType, choices: readonly string[]): string {
  if (choices.length > 0) return didYouMean(value, choices);
  // "GCP" or "New York" where an id belongs: the id most people would make of it.
  const tidied = value.trim().toLowerCase().replaceAll(/\s+/g, '-');
  const isFine = tidied !== value && z.safeParse(schema, tidied).success;
  return isFine ? `; did you mean ${JSON.stringify(tidied)}?` : '';
}
