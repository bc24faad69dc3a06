import type { PortfolioImport } from './portfolio-csv.ts';

/** A row as it will be read. Amounts are per year. */
export interface PortfolioRow {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Names, as far as the rows brought them; ids of what the workspace had. */
  readonly model: string;
  readonly channel: string;
  readonly annualSpend: number;
  readonly annualValue: number;
  readonly fallbacks: number;
}

/** What a person is shown of a portfolio before it is taken. */
export interface PortfolioSummary {
  readonly rows: number;
  readonly totalSpend: number;
  readonly totalValue: number;
  /** The first rows. */
  readonly sample: readonly PortfolioRow[];
  /** Names of what would be created, and how many offers. */
  readonly creates: {
    readonly vendors: readonly string[];
    readonly models: readonly string[];
    readonly channels: readonly string[];
    readonly offers: number;
  };
}

const SAMPLE_ROWS = 20;

/** Sums a portfolio up for its preview. Pure. */
export function summarizePortfolio({
  deployments,
  rowOf,
  creates,
}: PortfolioImport): PortfolioSummary {
  const models = namesById(creates.models);
  const channels = namesById(creates.channels);
  return {
    rows: deployments.length,
    totalSpend: deployments.reduce((sum, deployment) => sum + deployment.annualSpend, 0),
    totalValue: deployments.reduce((sum, deployment) => sum + deployment.annualValue, 0),
    sample: deployments.slice(0, SAMPLE_ROWS).map((deployment, index) => ({
      row: rowOf[index] ?? 0,
      id: deployment.id,
      name: deployment.name,
      unit: deployment.unit ?? '',
      model: models.get(deployment.model) ?? deployment.model,
      channel: channels.get(deployment.channel) ?? deployment.channel,
      annualSpend: deployment.annualSpend,
      annualValue: deployment.annualValue,
      fallbacks: deployment.fallbacks?.length ?? 0,
    })),
    creates: {
      vendors: creates.vendors.map(({ name }) => name),
      models: creates.models.map(({ name }) => name),
      channels: creates.channels.map(({ name }) => name),
      offers: creates.offers.length,
    },
  };
}

function namesById(
  items: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  return new Map(items.map((item) => [item.id, item.name]));
}
