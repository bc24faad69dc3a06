import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './PopoverMenu.module.css';

interface PopoverMenuProps {
  /** What the menu is of, for a screen reader. */
  readonly label: string;
  /** What stands on the button that opens it. */
  readonly face: ReactNode;
  readonly faceClass?: string | undefined;
  /** At least as wide as its button. */
  readonly wide?: boolean;
  /** Its sections of items; choosing one closes the menu. */
  readonly children: ReactNode;
}

/** A button and the menu under it, in the top layer: it closes on Escape and on a click elsewhere. */
export function PopoverMenu({ label, face, faceClass, wide = false, children }: PopoverMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menuId = useId();

  useEffect(() => {
    const shown = menu.current;
    if (shown === null) return;
    // The top layer knows nothing of the button: the menu is placed by hand, at it and inside the window.
    const place = () => {
      const face = button.current?.getBoundingClientRect() ?? new DOMRect();
      const isLow = face.bottom > innerHeight / 2;
      const fitsRight = innerWidth - face.left >= ROOM_RIGHT;
      shown.style.inset = [
        isLow ? 'auto' : `${face.bottom + 4}px`,
        fitsRight ? 'auto' : `${innerWidth - face.right}px`,
        isLow ? `${innerHeight - face.top + 4}px` : 'auto',
        fitsRight ? `${face.left}px` : 'auto',
      ].join(' ');
      if (wide) shown.style.minWidth = `${face.width}px`;
    };
    shown.addEventListener('beforetoggle', place);
    return () => {
      shown.removeEventListener('beforetoggle', place);
    };
  }, [wide]);

  return (
    <>
      <button
        ref={button}
        type="button"
        className={faceClass ?? styles.face}
        popoverTarget={menuId}
        aria-label={wide ? undefined : label}
      >
        {face}
      </button>
      <div ref={menu} id={menuId} popover="auto" className={styles.menu} aria-label={label}>
        {children}
      </div>
    </>
  );
}

/** Pixels that a menu is wide, about: with less to the right of its button, it opens to the left. */
const ROOM_RIGHT = 240;

interface MenuItemProps {
  readonly children: ReactNode;
  readonly onChoose: () => void;
  readonly isCurrent?: boolean;
  /** Set right and faint: a count, a shortcut. */
  readonly detail?: string;
}

/** One thing a menu offers. */
export function MenuItem({ children, onChoose, isCurrent = false, detail }: MenuItemProps) {
  return (
    <button
      type="button"
      className={styles.item}
      aria-current={isCurrent}
      onClick={(event) => {
        event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        onChoose();
      }}
    >
      <span className={styles.itemName}>{children}</span>
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </button>
  );
}

interface MenuSectionProps {
  readonly heading?: string;
  readonly children: ReactNode;
}

/** Items that belong together, set off from the others by a line. */
export function MenuSection({ heading, children }: MenuSectionProps) {
  return (
    <section className={styles.section}>
      {heading !== undefined && <h3 className={styles.heading}>{heading}</h3>}
      {children}
    </section>
  );
}
