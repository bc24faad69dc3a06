import { checkReference, checkUniqueIds } from './check-reference.ts';
import { itemsOf, textOf } from './json-access.ts';
import { offerKey, type Names } from './names.ts';
import type { Place, ProblemList } from './problem.ts';

/** Where findings go: problems refuse a file, warnings only tell. */
export interface Findings {
  readonly problems: ProblemList;
  readonly warnings: ProblemList;
}

/**
 * What holds between the parts of a workspace: ids given once, references that lead somewhere;
 * and as warnings, uses that are not offered and fallbacks that are none.
 */
export function checkWorkspace(
  workspace: unknown,
  names: Names,
  place: Place,
  { problems, warnings }: Findings,
): void {
  for (const list of ['vendors', 'models', 'channels', 'deployments']) {
    checkUniqueIds(workspace, list, place, problems);
  }
  for (const [model, at] of itemsOf(workspace, 'models', place)) {
    checkReference(model, 'vendor', 'a vendor of this workspace', names.vendors, at, problems);
  }
  for (const [offer, at] of itemsOf(workspace, 'availability', place)) {
    checkUse(offer, names, at, problems);
  }
  for (const [deployment, at] of itemsOf(workspace, 'deployments', place)) {
    checkUse(deployment, names, at, problems);
    warnUnoffered(deployment, names, at, warnings);
    for (const [fallback, inside] of itemsOf(deployment, 'fallbacks', at)) {
      checkFallback(fallback, names, inside, { problems, warnings });
      warnSameUse(fallback, deployment, inside, warnings);
    }
  }
}

/** A fallback's references, and whether its use is offered; in a deployment or in a plan. */
export function checkFallback(
  fallback: unknown,
  names: Names,
  place: Place,
  { problems, warnings }: Findings,
): void {
  checkUse(fallback, names, place, problems);
  warnUnoffered(fallback, names, place, warnings);
}

/** The model and channel of anything that names both. */
export function checkUse(value: unknown, names: Names, place: Place, problems: ProblemList): void {
  checkReference(value, 'model', 'a model of this workspace', names.models, place, problems);
  checkReference(value, 'channel', 'a channel of this workspace', names.channels, place, problems);
}

function warnUnoffered(use: unknown, names: Names, place: Place, warnings: ProblemList): void {
  const model = textOf(use, 'model');
  const channel = textOf(use, 'channel');
  if (model === undefined || channel === undefined) return;
  if (!names.models.has(model) || !names.channels.has(channel)) return;
  if (names.offers.has(offerKey(model, channel))) return;
  warnings.add(
    place,
    () => `"${model}" on "${channel}" is not in availability: nobody is known to offer it`,
  );
}

function warnSameUse(
  fallback: unknown,
  deployment: unknown,
  place: Place,
  warnings: ProblemList,
): void {
  const model = textOf(fallback, 'model');
  const channel = textOf(fallback, 'channel');
  if (model === undefined || channel === undefined) return;
  if (model !== textOf(deployment, 'model') || channel !== textOf(deployment, 'channel')) return;
  warnings.add(place, () => 'this fallback is the primary itself: the same model and channel');
}
