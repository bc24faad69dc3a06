import type { Content } from '../change/content.ts';
import { withoutEntry } from '../edit/world/entries.ts';
import type { Touched } from '../edit/world/touched.ts';
import type { EntryPlace } from './entry.ts';

/**
 * What depends on a vendor, a model or a channel: whatever deleting it would take along or change, found by deleting it
 * from a copy, so that the two cannot differ. Pure; one pass over the deployments.
 */
export function dependentsOf(content: Content, entry: EntryPlace): Touched {
  return withoutEntry(content, entry).touched;
}

/** Whether anything depends on it at all. */
export function hasDependents({
  models,
  deployments,
  withFallback,
  offers,
  scenarios,
}: Touched): boolean {
  return (
    [models, deployments, withFallback, scenarios].some((list) => list.length > 0) || offers > 0
  );
}
