import type * as z from 'zod';
import type { Collection, Content } from '../change/content.ts';
import { documentSchema, type DivergeDocument } from '../document.ts';
import type { Plain } from '../plain.ts';
import { shapeCheck } from './check-shape.ts';
import { ProblemList } from './problem.ts';

/** A document's fields beside its workspace, scenarios and decks. */
const envelopeSchema = documentSchema.omit({ workspace: true, scenarios: true, decks: true });
type Envelope = Plain<z.infer<typeof envelopeSchema>>;
const checkEnvelope = shapeCheck(envelopeSchema);

/**
 * A document as it is worked on: the same items, not copied, each list with the positions 0, 1, 2…; what
 * stands beside them, unknown fields too, in `envelope` and `workspace`. Pure; `toDocument` undoes it.
 */
export function toContent(document: DivergeDocument): Content {
  const { workspace, scenarios, decks, ...envelope } = document;
  const { vendors, models, channels, deployments, ...fields } = workspace;
  return {
    envelope: decks === undefined ? envelope : { ...envelope, decks: [] },
    workspace: fields,
    vendors: toCollection(vendors),
    models: toCollection(models),
    channels: toCollection(channels),
    deployments: toCollection(deployments),
    scenarios: toCollection(scenarios),
    decks: toCollection(decks ?? []),
  };
}

/**
 * The document a content is: the items in their order, `decks` only where the file had them or the user
 * made some. Pure. Throws when `envelope` is none: a bug, since content comes from `toContent`.
 */
export function toDocument(content: Content): DivergeDocument {
  const { decks: hadDecks, ...envelope } = content.envelope;
  if (!isEnvelope(envelope)) throw new TypeError('the envelope of the content is not a document’s');
  const document = {
    ...envelope,
    workspace: {
      ...content.workspace,
      vendors: content.vendors.items,
      models: content.models.items,
      channels: content.channels.items,
      deployments: content.deployments.items,
    },
    scenarios: content.scenarios.items,
  };
  const hasDecks = hadDecks !== undefined || content.decks.items.length > 0;
  return hasDecks ? { ...document, decks: content.decks.items } : document;
}

function toCollection<Item>(items: readonly Item[]): Collection<Item> {
  return { items, positions: items.map((_, index) => index) };
}

function isEnvelope(value: unknown): value is Envelope {
  const problems = new ProblemList();
  checkEnvelope(value, null, problems);
  return problems.count === 0;
}
