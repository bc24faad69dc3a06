import { FORMAT, FORMAT_VERSION, type DivergeDocument } from '../document.ts';
import type { PortfolioImport } from './portfolio-csv.ts';

/** A workspace of its own for an imported portfolio: what the rows name and nothing else. Pure. */
export function portfolioDocument(
  { creates, deployments }: PortfolioImport,
  name: string,
  currency: string,
): DivergeDocument {
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    workspace: {
      name,
      currency,
      vendors: creates.vendors,
      models: creates.models,
      channels: creates.channels,
      availability: creates.offers,
      deployments,
    },
    scenarios: [],
  };
}
