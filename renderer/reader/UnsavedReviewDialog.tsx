import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

/** What was said about a deck is in no file yet, and somebody is about to leave it. */
export function UnsavedReviewDialog({ then }: { readonly then: () => void }) {
  const showDialog = useStore((state) => state.showDialog);
  const saveReview = useStore((state) => state.saveReview);
  const close = () => {
    showDialog(null);
  };
  const save = async () => {
    if (!(await saveReview())) return;
    close();
    then();
  };
  return (
    <Dialog
      title="Save your review?"
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Go on reading</Button>
          <Button
            onClick={() => {
              close();
              then();
            }}
          >
            Leave without it
          </Button>
          <Button look="primary" onClick={() => void save()}>
            Save review…
          </Button>
        </>
      }
    >
      <p>What you said about this deck is in no file yet. The file you read stays as it is.</p>
    </Dialog>
  );
}
