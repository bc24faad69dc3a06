import type { Content } from '../../change/content.ts';
import type { EntryPlace } from '../../world/entry.ts';

/** What becomes of the ids that go: another entry stands in for them, or (null) nothing does. Others stay. */
export interface Fates {
  readonly vendors: ReadonlyMap<string, string | null>;
  readonly models: ReadonlyMap<string, string | null>;
  readonly channels: ReadonlyMap<string, string | null>;
}

const NOBODY: ReadonlyMap<string, string | null> = new Map();

/** One entry goes and another of its kind stands in for it. Pure. */
export function replacedBy({ kind, id }: EntryPlace, other: string): Fates {
  const fate = new Map([[id, other]]);
  return {
    vendors: kind === 'vendor' ? fate : NOBODY,
    models: kind === 'model' ? fate : NOBODY,
    channels: kind === 'channel' ? fate : NOBODY,
  };
}

/** One entry goes and nothing stands in for it; a vendor takes its models along. Pure. */
export function gone({ models }: Pick<Content, 'models'>, { kind, id }: EntryPlace): Fates {
  const fate = new Map([[id, null]]);
  const own = models.items.filter(({ vendor }) => kind === 'vendor' && vendor === id);
  return {
    vendors: kind === 'vendor' ? fate : NOBODY,
    models: kind === 'model' ? fate : new Map(own.map((model) => [model.id, null])),
    channels: kind === 'channel' ? fate : NOBODY,
  };
}

/** What an id is now; null: gone. */
export function fateOf(fates: ReadonlyMap<string, string | null>, id: string): string | null {
  const fate = fates.get(id);
  return fate === undefined ? id : fate;
}

/** A list of ids as it is now: each once, those gone left out; the very same list where none of them is touched. */
export function fatesOf(
  fates: ReadonlyMap<string, string | null>,
  ids: readonly string[],
): readonly string[] {
  if (!ids.some((id) => fates.has(id))) return ids;
  return [...new Set(ids.flatMap((id) => fateOf(fates, id) ?? []))];
}

interface Use {
  readonly model: string;
  readonly channel: string;
}

/** Anything that names a model and a channel as it is now; null where either is gone. The same where nothing changes. */
export function useAfter<Of extends Use>(fates: Fates, use: Of): Of | null {
  const model = fateOf(fates.models, use.model);
  const channel = fateOf(fates.channels, use.channel);
  if (model === null || channel === null) return null;
  return model === use.model && channel === use.channel ? use : { ...use, model, channel };
}
