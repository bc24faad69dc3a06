import { useEffect, useState } from 'react';
import { plural } from '../../format/number.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './NewSlideDialog.module.css';

const stop = () => {
  window.diverge.stopDeckExport();
};

/** How far a deck is on its way into a file. Stopped, nothing was written. */
export function ExportingDeckDialog({ name }: { readonly name: string }) {
  const [progress, setProgress] = useState({ done: 0, of: 0 });
  useEffect(() => window.diverge.onDeckProgress(setProgress), []);
  const { done, of } = progress;
  return (
    <Dialog
      title={`Exporting “${name}”`}
      onClose={stop}
      actions={<Button onClick={stop}>Stop</Button>}
    >
      <progress
        className={styles.progress}
        aria-label="Slides drawn"
        {...(of > 0 ? { value: done, max: of } : {})}
      />
      <p role="status">
        {of === 0
          ? 'Choose where it goes.'
          : done < of
            ? `${String(done)} of ${plural(of, 'slide')} drawn`
            : 'All slides are drawn; the file is being made.'}
      </p>
    </Dialog>
  );
}
