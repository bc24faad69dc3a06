import { shortened } from '../file/found.ts';
import { nearest } from '../file/nearest.ts';
import type { CellReading } from './cell-reading.ts';
import type { CellChoice, FieldEdit, GridColumn } from './grid-column.ts';
import type { GridWorld, Names } from './grid-world.ts';

interface ChoiceColumn extends Pick<GridColumn, 'key' | 'title' | 'width'> {
  readonly choices: readonly CellChoice[];
  readonly value: (...of: Parameters<GridColumn['value']>) => string;
  /** What else may be typed for a choice. */
  readonly also?: Readonly<Record<string, string>>;
  /** What choosing changes; absent: nothing can be chosen here. */
  readonly edit?: (value: string) => FieldEdit;
  readonly fixedBecause?: string;
}

/** A column of a few fixed choices, typed by their label or by what the file says, in capitals or not. Empty: the first. */
export function choiceColumn(own: ChoiceColumn): GridColumn {
  const { key, title, width, choices, value, also = {}, edit, fixedBecause } = own;
  const labels = new Map(choices.map((choice) => [choice.value, choice.label]));
  const meant = new Map([
    ['', choices[0]?.value ?? ''] as const,
    ...Object.entries(also),
    ...choices.map((choice) => [choice.label.toLowerCase(), choice.value] as const),
    ...choices.map((choice) => [choice.value, choice.value] as const),
  ]);
  const label = (kept: string | number) => labels.get(String(kept)) ?? String(kept);
  return {
    ...{ key, title, width, kind: 'choice', value, label, text: label },
    choices: () => choices,
    read:
      edit === undefined
        ? null
        : (text): CellReading<FieldEdit> => {
            const chosen = meant.get(text.trim().toLowerCase());
            return chosen === undefined
              ? { error: noSuchChoice(text, choices) }
              : { value: edit(chosen) };
          },
    ...(fixedBecause === undefined ? {} : { fixedBecause }),
  };
}

/** A column of ids shown by their names; typed by either. */
export function referenceColumn(
  key: 'model' | 'channel',
  title: string,
  width: number,
  namesIn: (world: GridWorld) => Names,
): GridColumn {
  return {
    ...{ key, title, width, kind: 'choice' },
    value: (deployment) => deployment[key],
    label: (value, world) => namesIn(world).nameOf(String(value)),
    text: (value, world) => namesIn(world).textOf(String(value)),
    choices: (world) => namesIn(world).items.map(({ id, name }) => ({ value: id, label: name })),
    read: (text, world) => {
      if (text.trim() === '') return { error: `Needs a ${key}` };
      const id = namesIn(world).idOf(text);
      return 'error' in id ? id : { value: { field: key, value: id.value } };
    },
  };
}

function noSuchChoice(text: string, choices: readonly CellChoice[]): string {
  const labels = choices.flatMap(({ label }) => (label === '' ? [] : [label]));
  const close = nearest(text.trim(), labels);
  return close === undefined
    ? `Not a choice: ${shortened(text.trim())}; one of ${labels.join(', ')}`
    : `Not a choice: ${shortened(text.trim())}; did you mean ${close}?`;
}
