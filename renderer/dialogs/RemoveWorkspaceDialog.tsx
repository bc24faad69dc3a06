import type { WorkspaceSummary } from '../../electron/contract.ts';
import { plural } from '../format/number.ts';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { shortName } from '../words/short-name.ts';

export function RemoveWorkspaceDialog({ workspace }: { readonly workspace: WorkspaceSummary }) {
  const showDialog = useStore((state) => state.showDialog);
  const removeWorkspace = useStore((state) => state.removeWorkspace);
  const close = () => {
    showDialog(null);
  };
  return (
    <Dialog
      title={`Remove “${shortName(workspace.name)}”?`}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Keep it</Button>
          <Button look="primary" onClick={() => void removeWorkspace(workspace)}>
            Remove workspace
          </Button>
        </>
      }
    >
      <p>
        Its {plural(workspace.deployments, 'deployment')} and{' '}
        {plural(workspace.scenarios, 'scenario')} leave the list.
        {workspace.sample
          ? ' The sample can be had back at any time from the Help menu.'
          : ' It can be brought back right after; export it first if you want to keep a file.'}
      </p>
    </Dialog>
  );
}
