import type { Content } from '../../../model/change/content.ts';
import { entriesOf, type EntryPlace } from '../../../model/world/entry.ts';
import { SelectField } from '../../ui/SelectField.tsx';

interface EntrySelectProps {
  readonly content: Content;
  /** The one that is not offered. */
  readonly entry: EntryPlace;
  readonly label: string;
  readonly value: string;
  readonly onCommit: (id: string) => void;
}

/** Another entry of the same kind. */
export function EntrySelect({ content, entry, label, value, onCommit }: EntrySelectProps) {
  return (
    <SelectField
      label={label}
      value={value}
      choices={otherEntries(content, entry).map(({ id, name }) => ({ value: id, label: name }))}
      onCommit={onCommit}
    />
  );
}

/** The entries of a kind but one: of a model, those of its own vendor first. */
export function otherEntries(
  content: Content,
  { kind, id }: EntryPlace,
): readonly { readonly id: string; readonly name: string }[] {
  const others = entriesOf(content, kind).filter((entry) => entry.id !== id);
  const vendorOf = new Map(content.models.items.map((model) => [model.id, model.vendor]));
  if (kind !== 'model') return others;
  const isNear = (other: string) => vendorOf.get(other) === vendorOf.get(id);
  return [...others.filter((one) => isNear(one.id)), ...others.filter((one) => !isNear(one.id))];
}
