import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

export function AboutDialog() {
  const showDialog = useStore((state) => state.showDialog);
  const close = () => {
    showDialog(null);
  };
  return (
    <Dialog
      title={`Diverge ${window.diverge.version}`}
      onClose={close}
      actions={
        <Button look="primary" onClick={close}>
          Close
        </Button>
      }
    >
      <p>
        What a designation of an AI vendor would cost your portfolio of model deployments, what
        drives it, and what to do about it.
      </p>
      <p>Everything stays on this computer: no account, no network.</p>
    </Dialog>
  );
}
