import type { Kind } from '../diff/kinds.ts';
import { withFields } from '../change/with-fields.ts';
import { fieldOf, isObject, listOf } from '../file/json-access.ts';
import type { Leaf, Step } from './merge-plan.ts';

/**
 * An item with one of its leaves as the file has it: a field set or gone, an element of a list put in its place, at the
 * list's end, or taken out. A list that stays without elements and was not there is not made. Pure.
 */
export function withTheirs(kind: Kind, item: object, leaf: Leaf): object {
  return withinSteps(kind, item, leaf, leaf.within);
}

function withinSteps(kind: Kind, item: object, leaf: Leaf, steps: readonly Step[]): object {
  const [step, ...rest] = steps;
  if (step === undefined) {
    return leaf.field === undefined ? item : withField(item, leaf.field, leaf.theirs);
  }
  const elementKind = kind.lists[step.list];
  if (elementKind === undefined) throw new TypeError(`${step.list} is not merged by its elements`);
  const elements = listOf(item, step.list);
  const at = elements.findIndex((element) => elementKind.keyOf(element) === step.key);
  const isWhole = rest.length === 0 && leaf.field === undefined;
  const changed = isWhole ? leaf.theirs : changedElement(elementKind, elements[at], leaf, rest);
  const after = withElement(elements, at, changed);
  const isMade = after.length > 0 || fieldOf(item, step.list) !== undefined;
  return isMade ? withField(item, step.list, after) : item;
}

function changedElement(
  kind: Kind,
  element: unknown,
  leaf: Leaf,
  rest: readonly Step[],
): object | undefined {
  return isObject(element) ? withinSteps(kind, element, leaf, rest) : undefined;
}

function withElement(
  elements: readonly unknown[],
  at: number,
  changed: unknown,
): readonly unknown[] {
  if (at === -1) return changed === undefined ? elements : [...elements, changed];
  return changed === undefined ? elements.toSpliced(at, 1) : elements.with(at, changed);
}

function withField(item: object, field: string, value: unknown): object {
  return value === undefined
    ? withFields(item, { set: {}, unset: [field] })
    : withFields(item, { set: Object.fromEntries([[field, value]]), unset: [] });
}
