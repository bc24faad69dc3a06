import { insertWorkspace, visibleWorkspaces } from '../../db/workspaces.ts';
import { inTransaction } from '../../db/transaction.ts';
import { fail, succeed } from '../../model/result.ts';
import type { WorkspaceSummary } from '../contract.ts';
import type { Answered, Services } from './services.ts';
import { summaryOf } from './workspace-summary.ts';

/** Set once the sample was installed, so that a removed sample stays removed. */
const INSTALLED = 'sample-installed';

/** Puts the sample workspace there on the first start, and never again. */
export function installSampleOnce(services: Services): Answered<null> {
  if (services.store.settings.get(INSTALLED) === true) return succeed(null);
  const installed = restoreSample(services);
  return installed.ok ? succeed(null) : installed;
}

/** Whether the user took the sample away, and could have it back. */
export function isSampleRemoved(store: Services['store']): boolean {
  return (
    store.settings.get(INSTALLED) === true && !visibleWorkspaces(store).some(({ sample }) => sample)
  );
}

/** Puts the sample back as it was shipped, in the place of whatever became of it. */
export function restoreSample({ store, sample, newId, now }: Services): Answered<WorkspaceSummary> {
  const id = newId();
  const at = now();
  const restored = inTransaction(store.db, () => {
    for (const old of visibleWorkspaces(store)) {
      if (old.sample) store.workspaces.setRemoved(old.key, at);
    }
    insertWorkspace(store, { id, sample: true, at }, sample());
    store.settings.set(INSTALLED, true);
    return succeed(store.workspaces.find(id));
  });
  if (!restored.ok) return fail(restored.problem);
  if (restored.value === null) throw new Error('the sample was installed and is not there');
  return succeed(summaryOf(restored.value));
}
