import type { ListedStatus } from '../../model/availability/listed-row.ts';
import type { Touched } from '../../model/edit/world/touched.ts';
import type { Offered } from '../../model/world/offers.ts';
import type { Channel } from '../../model/workspace.ts';
import { plural } from '../format/number.ts';
import { listed } from './list.ts';

export const channelKindNames: Readonly<Record<Channel['kind'], string>> = {
  cloud: 'Cloud',
  marketplace: 'Marketplace',
  direct: 'Direct from the vendor',
  'self-hosted': 'Hosted by yourselves',
};

export const listedStatusNames: Readonly<Record<ListedStatus, string>> = {
  yes: 'Offered',
  restricted: 'Offered to some only',
  announced: 'Announced, not offered yet',
  agreed: 'Agreed, not offered yet',
  'phase out': 'Being phased out',
  'not listed': 'Not listed',
};

/** Where something is offered: "everywhere", "in us and eu", "nowhere". */
export function offeredWords(offered: Offered): string {
  if (offered.kind !== 'regions') return offered.kind;
  return `in ${listed(offered.regions.map((region) => (region === '' ? 'no region' : region)))}`;
}

/** What depends on an entry, a phrase for each sort: "14 deployments", "2 scenarios". */
export function dependentWords(dependents: Touched): readonly string[] {
  const { models, deployments, withFallback, offers, scenarios } = dependents;
  return [
    [models.length, 'model'],
    [deployments.length, 'deployment'],
    [withFallback.length, 'fallback of another deployment', 'fallbacks of other deployments'],
    [offers, 'offer'],
    [scenarios.length, 'scenario'],
  ].flatMap(([number, one, many]) =>
    typeof number === 'number' && number > 0 && typeof one === 'string'
      ? [plural(number, one, typeof many === 'string' ? many : undefined)]
      : [],
  );
}

/**
 * What it means that deployments use what is not offered to them (exposure model §5: only a fallback has to be offered,
 * and one that is not is never switched to).
 */
export function outsideWords(outside: number, offered: Offered): string {
  const who = plural(outside, 'deployment uses', 'deployments use');
  const how =
    offered.kind === 'nowhere' ? 'it though it is not offered' : 'it in a region without it';
  return `${who} ${how}. Where it is the primary use it runs all the same; as a fallback it is never switched to.`;
}
