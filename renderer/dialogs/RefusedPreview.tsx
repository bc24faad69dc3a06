import type { FilePreview } from '../../electron/file-preview.ts';
import { plural } from '../format/number.ts';
import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ProblemList } from './ProblemList.tsx';

/** A file that cannot be taken: every problem with its place; nothing was changed. */
export function RefusedPreview({
  preview,
}: {
  readonly preview: Extract<FilePreview, { kind: 'refused' }>;
}) {
  const showDialog = useStore((state) => state.showDialog);
  const close = () => {
    showDialog(null);
  };
  return (
    <Dialog
      title={`“${preview.fileName}” was not imported`}
      wide={preview.problems.length > 0}
      onClose={close}
      actions={
        <Button look="primary" onClick={close}>
          Close
        </Button>
      }
    >
      <p>{preview.summary}</p>
      <ProblemList problems={preview.problems} />
      {preview.moreProblems > 0 && <p>and {plural(preview.moreProblems, 'more problem')}.</p>}
    </Dialog>
  );
}
