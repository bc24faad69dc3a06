import { useEffect, useState, type RefObject } from 'react';
import styles from './SectionList.module.css';

interface SectionListProps {
  /** What it leads to, for a screen reader. */
  readonly label: string;
  /** What holds the sections, each marked `data-section` with its id, and scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly sections: readonly {
    readonly id: string;
    readonly name: string;
    /** Its keys or the like, on hover. */
    readonly hint?: string;
  }[];
}

/** The sections of a long panel by name, always in sight: a click leads to one, and the one in sight is marked. */
export function SectionList({ label, scroller, sections }: SectionListProps) {
  const [current, setCurrent] = useState<string | undefined>(sections[0]?.id);
  useEffect(() => {
    const scrolled = scroller.current;
    if (scrolled === null) return;
    const follow = () => {
      setCurrent(sectionInSight(scrolled));
    };
    scrolled.addEventListener('scroll', follow, { passive: true });
    return () => {
      scrolled.removeEventListener('scroll', follow);
    };
  }, [scroller]);
  return (
    <nav className={styles.sections} aria-label={label}>
      {sections.map(({ id, name, hint }) => (
        <button
          key={id}
          type="button"
          className={styles.section}
          aria-current={id === current ? 'location' : undefined}
          title={hint === undefined ? name : `${name} (${hint})`}
          onClick={() => {
            goToSection(scroller.current, id);
          }}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}

/** Brings a section to the top and moves the keyboard there, so that the next Tab is inside it. */
export function goToSection(scrolled: HTMLElement | null, id: string): void {
  const section = scrolled?.querySelector<HTMLElement>(`[data-section="${id}"]`);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

/** The last section that has begun at the top of what scrolls; at its very end, the last one of all. */
function sectionInSight(scrolled: HTMLElement): string | undefined {
  const sections = [...scrolled.querySelectorAll<HTMLElement>('[data-section]')];
  const { top } = scrolled.getBoundingClientRect();
  const isAtEnd = scrolled.scrollTop + scrolled.clientHeight >= scrolled.scrollHeight - 2;
  const begun = sections.filter((section) => section.getBoundingClientRect().top <= top + 48);
  const shown = isAtEnd && scrolled.scrollTop > 0 ? sections.at(-1) : (begun.at(-1) ?? sections[0]);
  return shown?.dataset['section'];
}
