import type { ReactNode } from 'react';
import styles from './Button.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** The one thing a dialog or screen is for is `primary`; quiet ones carry no frame. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly label?: string;
  readonly title?: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
}

export function Button({
  children,
  onClick,
  look = 'plain',
  label,
  title,
  disabled,
  pressed,
}: ButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles[look]}`}
      onClick={onClick}
      disabled={disabled}
      aria-label={label}
      aria-pressed={pressed}
      title={title}
    >
      {children}
    </button>
  );
}
