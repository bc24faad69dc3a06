import { offerKey } from '../file/names.ts';
import type { Deployment, Offer } from '../workspace.ts';

/** The models and channels that deployments run or plan to run, and the pairs of them nobody lists as offered yet. Pure. */
export function neededOffers(
  deployments: readonly Deployment[],
  listed: readonly Offer[],
): {
  readonly models: ReadonlySet<string>;
  readonly channels: ReadonlySet<string>;
  readonly offers: readonly Offer[];
} {
  const known = new Set(listed.map(({ model, channel }) => offerKey(model, channel)));
  const models = new Set<string>();
  const channels = new Set<string>();
  const offers: Offer[] = [];
  const take = ({ model, channel }: { readonly model: string; readonly channel: string }) => {
    models.add(model);
    channels.add(channel);
    const key = offerKey(model, channel);
    if (known.has(key)) return;
    known.add(key);
    offers.push({ model, channel });
  };
  for (const deployment of deployments) {
    take(deployment);
    for (const fallback of deployment.fallbacks ?? []) take(fallback);
  }
  return { models, channels, offers };
}
