import { FORMAT, FORMAT_VERSION } from '../document.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { ChangeProblem } from './change.ts';
import type { Content } from './content.ts';
import { WORKSPACE_FIELDS } from './item-kinds.ts';

/**
 * What a new workspace holds: its id (a UUID), name and currency (ISO 4217), and nothing in its lists.
 * `invalid` where the name or the currency is not one (spec/scenario-file.md). Pure.
 */
export function emptyContent(
  id: string,
  name: string,
  currency: string,
): Result<Content, ChangeProblem> {
  const workspace = { id, name, currency, availability: [] };
  const problem = WORKSPACE_FIELDS.problem(workspace);
  if (problem !== null) return fail({ kind: 'invalid', message: problem });
  const nothing = { items: [], positions: [] };
  return succeed({
    envelope: { format: FORMAT, version: FORMAT_VERSION },
    workspace,
    vendors: nothing,
    models: nothing,
    channels: nothing,
    deployments: nothing,
    scenarios: nothing,
    decks: nothing,
  });
}
