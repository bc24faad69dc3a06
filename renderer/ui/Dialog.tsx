import { useId, useRef, type ReactNode } from 'react';
import styles from './Dialog.module.css';
import { useModal } from './use-modal.ts';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the one the dialog is for last. */
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** As broad as a table of many columns needs. */
  readonly broad?: boolean;
}

/** The platform's own modal: it keeps the focus, closes on Escape and is announced by its title. */
export function Dialog({
  title,
  children,
  actions,
  onClose,
  wide = false,
  broad = false,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useModal(dialog);
  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${wide ? styles.wide : ''} ${broad ? styles.broad : ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
}
