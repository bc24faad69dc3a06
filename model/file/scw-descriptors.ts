import { MAX_NAME_LENGTH, nameSchema } from '../values.ts';
import { found } from './found.ts';
import type { ProblemList } from './problem.ts';
import type { Line } from './scw-sections.ts';

/** What can turn out in several ways, its variants; names as written, which may be empty or come twice. */
export interface Descriptor {
  readonly name: string;
  readonly variants: readonly string[];
}

/** ScenarioWizard's own models have up to about 200. */
export const MAX_VARIANTS = 500;

/** Reads `&name` for a descriptor and ` -name` for each of its variants; what is wrong goes into `problems`. */
export function readDescriptors(
  header: readonly Line[],
  problems: ProblemList,
): readonly Descriptor[] {
  const descriptors: { name: string; line: number; variants: string[] }[] = [];
  let variants = 0;
  for (const line of header) {
    const place = `line ${line.number}`;
    const last = descriptors.at(-1);
    const name = line.text.slice(1).trim();
    if (line.text.startsWith('&')) {
      descriptors.push({ name, line: line.number, variants: [] });
    } else if (!line.text.startsWith('-')) {
      problems.add(
        place,
        () => `expected a descriptor, "&name", or a variant, " -name"; found ${found(line.text)}`,
      );
      continue;
    } else if (last === undefined) {
      problems.add(place, () => 'a variant stands before the first descriptor, "&name"');
    } else {
      last.variants.push(name);
      variants += 1;
    }
    if (name !== '' && !nameSchema.safeParse(name).success) {
      problems.add(place, () => `a name is at most ${MAX_NAME_LENGTH} characters`);
    }
  }
  for (const { name, line, variants: own } of descriptors) {
    if (own.length > 0) continue;
    problems.add(`line ${line}`, () => `the descriptor ${found(name)} has no variants`);
  }
  if (descriptors.length === 0 && problems.count === 0) {
    problems.add('first section', () => 'there is no descriptor, "&name"');
  }
  if (variants > MAX_VARIANTS) {
    problems.add(
      'first section',
      () => `${variants} variants; at most ${MAX_VARIANTS} can be read`,
    );
  }
  return descriptors.map(({ name, variants: own }) => ({ name, variants: own }));
}
