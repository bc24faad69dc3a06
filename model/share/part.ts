import * as z from 'zod';
import { itemId } from '../change/item-kinds.ts';
import type { DivergeDocument } from '../document.ts';
import { scenariosOfDeck } from './deck-scenarios.ts';

/** What of a workspace goes into a file. */
export const partSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('workspace') }),
  z.strictObject({ kind: z.literal('scenarios'), scenarios: z.array(z.string()).readonly() }),
  z.strictObject({ kind: z.literal('deck'), deck: z.string() }),
]);
export type Part = Readonly<z.infer<typeof partSchema>>;

/**
 * A document with only the scenarios or the deck that were chosen, and what these need: a branch takes the scenarios it is
 * based on with it, a deck those its slides name. What is not chosen is left out, ids that are not there change nothing.
 * The portfolio stays whole: every figure of every scenario is over all deployments, so a pared one would show others.
 * Order and everything else stay as they are. Pure.
 */
export function partOfDocument(document: DivergeDocument, part: Part): DivergeDocument {
  if (part.kind === 'workspace') return document;
  const { decks, ...rest } = document;
  if (part.kind === 'scenarios') {
    return { ...rest, scenarios: withParents(document, new Set(part.scenarios)) };
  }
  const chosen = (decks ?? []).filter((deck) => itemId(deck) === part.deck);
  const named = chosen.flatMap(scenariosOfDeck);
  return { ...rest, scenarios: withParents(document, new Set(named)), decks: chosen };
}

/** The chosen scenarios and all they branch from, in the document's order. */
function withParents(
  { scenarios }: DivergeDocument,
  chosen: ReadonlySet<string>,
): DivergeDocument['scenarios'] {
  const parents = new Map(scenarios.map(({ id, basedOn }) => [id, basedOn]));
  const needed = new Set<string>();
  for (const id of chosen) {
    let next: string | null | undefined = id;
    while (typeof next === 'string' && !needed.has(next)) {
      needed.add(next);
      next = parents.get(next);
    }
  }
  return scenarios.filter(({ id }) => needed.has(id));
}
