import type { DivergeDocument } from '../document.ts';
import { FreshIds } from '../file/fresh-ids.ts';

/** What one sort of name or id becomes; the same wherever it stands. What was never seen becomes itself made new. */
export type Mask = (original: string) => string;

/** What every name and id of a document becomes in a redacted file. */
export interface Masks {
  readonly vendor: Mask;
  readonly model: Mask;
  readonly channel: Mask;
  readonly deployment: Mask;
  readonly scenario: Mask;
  readonly region: Mask;
  readonly unit: Mask;
  readonly owner: Mask;
  readonly agency: Mask;
  /** Whether vendors, models, channels, regions and issuers keep their names. */
  readonly keepsPublicNames: boolean;
}

/**
 * Masks for all of a document, numbered in the order things stand in it, which says nothing of what they are called. With
 * `keepsPublicNames`, vendors, models, channels and regions stay what they are, but for channels of the kind
 * `self-hosted`, which are the company's own. Pure and deterministic.
 */
export function masksFor(document: DivergeDocument, keepsPublicNames: boolean): Masks {
  const { vendors, models, channels, deployments } = document.workspace;
  const kept = (ids: readonly string[]) => (keepsPublicNames ? ids : []);
  return {
    vendor: idMask('Vendor', idsOf(vendors), kept(idsOf(vendors))),
    model: idMask('Model', idsOf(models), kept(idsOf(models))),
    channel: idMask(
      'Channel',
      idsOf(channels),
      kept(idsOf(channels.filter(({ kind }) => kind !== 'self-hosted'))),
    ),
    deployment: idMask('Deployment', idsOf(deployments)),
    scenario: idMask('Scenario', idsOf(document.scenarios)),
    region: keepsPublicNames ? (region) => region : textMask('Region'),
    unit: textMask('Unit'),
    owner: textMask('Owner'),
    agency: textMask('Agency'),
    keepsPublicNames,
  };
}

/** `deployment-1`, `deployment-2`, … for ids, none of them one that is kept. */
export function idMask(word: string, ids: readonly string[], kept: readonly string[] = []): Mask {
  const masked = new Map(kept.map((id) => [id, id]));
  const fresh = new FreshIds(kept);
  const make = (id: string): string => {
    const made = fresh.make(`${word} ${String(masked.size - kept.length + 1)}`);
    masked.set(id, made);
    return made;
  };
  // In the order they stand, and not in the order they are asked for.
  for (const id of ids) if (!masked.has(id)) make(id);
  return (id) => masked.get(id) ?? make(id);
}

/** "Unit 1", "Unit 2", … for texts; an empty one, which names nothing, stays empty. */
function textMask(word: string): Mask {
  const masked = new Map<string, string>([['', '']]);
  return (text) => {
    const known = masked.get(text);
    if (known !== undefined) return known;
    const made = `${word} ${String(masked.size)}`;
    masked.set(text, made);
    return made;
  };
}

/** What a masked thing is called: "Deployment 17" of `deployment-17`. */
export function nameOfMask(id: string): string {
  return `${id.slice(0, 1).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}
