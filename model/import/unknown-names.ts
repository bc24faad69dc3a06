import { nearest } from '../file/nearest.ts';
import { plainName } from './column-names.ts';
import type { NameChoice, NameKind } from './layout.ts';
import type { Named } from './name-book.ts';
import { channelSynonyms } from './well-known.ts';

/** A name the rows use and the workspace does not know. */
export interface CountedName {
  readonly kind: NameKind;
  readonly name: string;
  /** How often the rows use it. */
  readonly uses: number;
}

/** Such a name, and what it is taken for. */
export interface UnknownName extends CountedName {
  /** The id or name of what is meant; null: something new. */
  readonly means: string | null;
  /** What it could be a slip of: a thing that is there, or a name the rows use more often (its id is that name). */
  readonly near: Named | null;
  /** Whose a new model is, by name; null: nobody said. */
  readonly vendor: string | null;
}

/** Slips are looked for in so many names of a kind: with more, something else is wrong with the column. */
const MOST_NEAR = 300;

/**
 * What each name is taken for: as a person chose; else another name of what is there, where that is common knowledge
 * (AWS) or the letters are the same; else something new. What is merely near is offered and never taken: "Cloud A" is no
 * slip of "Cloud B", and what is merged by mistake is hard to part. Pure.
 */
export function unknownNames(
  counted: readonly CountedName[],
  existing: Readonly<Record<NameKind, readonly Named[]>>,
  choices: readonly NameChoice[],
): readonly UnknownName[] {
  const chosen = new Map(choices.map((choice) => [keyOf(choice), choice]));
  const looked = new Map<NameKind, number>();
  return counted.map((one) => {
    const same = sameThing(one, existing[one.kind]);
    const count = (looked.get(one.kind) ?? 0) + 1;
    looked.set(one.kind, count);
    const near = same ?? (count > MOST_NEAR ? null : nearName(one, existing[one.kind], counted));
    const choice = chosen.get(keyOf(one));
    const means = choice === undefined ? (same?.id ?? null) : choice.means;
    return { ...one, near, means, vendor: choice?.vendor ?? null };
  });
}

function keyOf({ kind, name }: { readonly kind: NameKind; readonly name: string }): string {
  return `${kind} ${name}`;
}

function sameThing({ kind, name }: CountedName, existing: readonly Named[]): Named | null {
  const synonyms = kind === 'channel' ? channelSynonyms(name) : [];
  const plain = plainName(name);
  const same = existing.find(
    (item) => synonyms.includes(item.name.toLowerCase()) || plainName(item.name) === plain,
  );
  return plain === '' ? null : (same ?? null);
}

function nearName(
  { kind, name, uses }: CountedName,
  existing: readonly Named[],
  counted: readonly CountedName[],
): Named | null {
  const used = counted
    .filter((other) => other.kind === kind && other.uses > uses)
    .slice(0, MOST_NEAR)
    .map((other) => ({ id: other.name, name: other.name }));
  // "GPT-4" is no slip of "GPT-5".
  const alike = [...existing, ...used].filter((item) => digitsOf(item.name) === digitsOf(name));
  const near = nearest(
    name,
    alike.map((item) => item.name),
  );
  return alike.find((item) => item.name === near) ?? null;
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}
