import type { WorkspaceRow } from '../../db/tables/workspace-table.ts';
import type { WorkspaceSummary } from '../contract.ts';

/** A workspace as the renderer lists it. */
export function summaryOf(row: WorkspaceRow): WorkspaceSummary {
  const { id, name, currency, sample, deployments, scenarios } = row;
  return { id, name, currency, sample, deployments, scenarios };
}
