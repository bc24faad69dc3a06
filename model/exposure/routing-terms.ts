import { SCENARIO_DEFAULTS, type Scenario } from '../scenario.ts';
import type { Response } from '../values.ts';
import type { Deployment } from '../workspace.ts';
import { circumstancesOf, type Circumstances } from './circumstances.ts';

/** A fallback as far as it decides what runs when. */
export interface FallbackTerms {
  readonly model: string;
  readonly channel: string;
  readonly switchDays: number;
}

/** Everything of a deployment that decides what runs when, and no amount. */
export interface RoutingTerms {
  readonly model: string;
  readonly channel: string;
  readonly circumstances: Circumstances;
  readonly response: Response;
  readonly fallbacks: readonly FallbackTerms[];
}

/** What of a deployment decides what runs when in a scenario. */
export function routingTermsOf(deployment: Deployment, scenario: Scenario): RoutingTerms {
  return {
    model: deployment.model,
    channel: deployment.channel,
    circumstances: circumstancesOf(deployment),
    response: deployment.response ?? scenario.response ?? SCENARIO_DEFAULTS.response,
    fallbacks: deployment.fallbacks ?? [],
  };
}

/** The same text for terms that are alike. Ids hold no separators; regions and agencies are free text, and come last. */
export function routingKey({
  model,
  channel,
  circumstances,
  response,
  fallbacks,
}: RoutingTerms): string {
  const { government, regulated } = circumstances;
  let key = `${model} ${channel} ${government} ${regulated ? 1 : 0} ${response}`;
  for (const fallback of fallbacks) {
    key += ` ${fallback.model} ${fallback.channel} ${fallback.switchDays}`;
  }
  return key + whereabouts(circumstances);
}

/** The same text for uses that fare alike. */
export function useKey(
  { model, channel }: { readonly model: string; readonly channel: string },
  { circumstances, response }: RoutingTerms,
): string {
  const { government, regulated } = circumstances;
  const key = `${model} ${channel} ${government} ${regulated ? 1 : 0} ${response}`;
  return key + whereabouts(circumstances);
}

function whereabouts({ region, agencies }: Circumstances): string {
  return agencies.length === 0
    ? `\n${region.length} ${region}`
    : `\n${region.length} ${region}\n${JSON.stringify(agencies)}`;
}
