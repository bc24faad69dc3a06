import { useEffect, useState, type RefObject } from 'react';
import { useStore } from '../../../store/store.ts';
import styles from './ViewList.module.css';
import { VIEWS } from './views.tsx';

interface ViewListProps {
  /** What holds the views, and scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The views by name, always in sight: a click, or Alt and its number, leads to one. */
export function ViewList({ scroller }: ViewListProps) {
  const [current, setCurrent] = useState<string | undefined>(VIEWS[0]?.id);
  const wanted = useStore((state) => state.wantedView);
  const viewReached = useStore((state) => state.viewReached);

  useEffect(() => {
    const scrolled = scroller.current;
    if (scrolled === null) return;
    const follow = () => {
      setCurrent(viewInSight(scrolled));
    };
    scrolled.addEventListener('scroll', follow, { passive: true });
    return () => {
      scrolled.removeEventListener('scroll', follow);
    };
  }, [scroller]);

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
      const view = VIEWS[Number(digit) - 1];
      if (view === undefined) return;
      event.preventDefault();
      goTo(scroller.current, view.id);
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, [scroller]);

  // Led here from elsewhere: the views are in the page once this list is.
  useEffect(() => {
    if (wanted === null) return;
    goTo(scroller.current, wanted);
    viewReached();
  }, [scroller, wanted, viewReached]);

  return (
    <nav className={styles.views} aria-label="Views">
      {VIEWS.map(({ id, name }, place) => (
        <button
          key={id}
          type="button"
          className={styles.view}
          aria-current={id === current ? 'location' : undefined}
          title={`${name} (Alt+${place + 1})`}
          onClick={() => {
            goTo(scroller.current, id);
          }}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}

/** The last view that has begun at the top of what scrolls; at its very end, the last one of all. */
function viewInSight(scrolled: HTMLElement): string | undefined {
  const sections = [...scrolled.querySelectorAll<HTMLElement>('[data-view]')];
  const { top } = scrolled.getBoundingClientRect();
  const isAtEnd = scrolled.scrollTop + scrolled.clientHeight >= scrolled.scrollHeight - 2;
  const begun = sections.filter((section) => section.getBoundingClientRect().top <= top + 48);
  const shown = isAtEnd && scrolled.scrollTop > 0 ? sections.at(-1) : (begun.at(-1) ?? sections[0]);
  return shown?.dataset['view'];
}

/** Brings a view to the top and moves the keyboard there, so that the next Tab is inside it. */
function goTo(scrolled: HTMLElement | null, view: string): void {
  const section = scrolled?.querySelector<HTMLElement>(`[data-view="${view}"]`);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
