import { randomUUID } from 'node:crypto';
import { addWorkspace } from '../../db/workspaces.ts';
import { changeSettings } from '../../electron/data/settings.ts';
import { toContent } from '../../model/file/content-document.ts';
import { makePortfolio } from '../engine/large-portfolio.ts';
import { startBuiltData } from '../files/data-process.ts';

/** Leaves a folder as the app leaves it that was last used to look at a portfolio of so many deployments. */
export function keepPortfolio(folder: string, deployments: number): void {
  const at = new Date().toISOString();
  const { services, close } = startBuiltData(folder);
  const size = { deployments, routings: 400, horizonDays: 365, plans: 1 };
  const { workspace, scenario } = makePortfolio(size);
  const document = { format: 'diverge', version: 1, workspace, scenarios: [scenario] } as const;
  const id = randomUUID();
  const added = addWorkspace(services.store, { id, sample: false, at }, toContent(document));
  if (!added.ok) throw new Error(added.problem.message);
  changeSettings(services, { workspace: id, screen: 'portfolio' });
  close();
}
