import type { Content } from '../../model/change/content.ts';
import type { Workspace } from '../../model/workspace.ts';

let last: { readonly of: Content; readonly workspace: Workspace } | null = null;

/**
 * The portfolio side of the working copy as the engine takes it. The same object as long as nothing but
 * scenarios changed, so that flipping a stance sends the worker a scenario and not 50,000 deployments.
 */
export function workspaceOf(content: Content): Workspace {
  if (last !== null && hasSamePortfolio(last.of, content)) return last.workspace;
  const workspace: Workspace = {
    ...content.workspace,
    vendors: content.vendors.items,
    models: content.models.items,
    channels: content.channels.items,
    deployments: content.deployments.items,
  };
  last = { of: content, workspace };
  return workspace;
}

function hasSamePortfolio(one: Content, other: Content): boolean {
  return (
    one.workspace === other.workspace &&
    one.vendors === other.vendors &&
    one.models === other.models &&
    one.channels === other.channels &&
    one.deployments === other.deployments
  );
}
