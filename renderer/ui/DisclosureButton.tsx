import styles from './DisclosureButton.module.css';

interface DisclosureButtonProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Shows more of a row, or less again. */
export function DisclosureButton({ label, isOpen, onToggle }: DisclosureButtonProps) {
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-expanded={isOpen}
      aria-label={label}
      onClick={onToggle}
    >
      {isOpen ? '▴' : '▾'}
    </button>
  );
}
