import { useEffect, type RefObject } from 'react';
import { useStore } from '../../../store/store.ts';
import { goToSection, SectionList } from '../../../ui/SectionList.tsx';
import { VIEWS } from './views.tsx';

interface ViewListProps {
  /** What holds the views, and scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
}

const SECTIONS = VIEWS.map(({ id, name }, place) => ({
  id,
  name,
  hint: `Alt+${String(place + 1)}`,
}));

/** The views by name: a click, Alt and its number, or the palette leads to one. */
export function ViewList({ scroller }: ViewListProps) {
  const wanted = useStore((state) => state.wantedView);
  const viewReached = useStore((state) => state.viewReached);

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
      const view = VIEWS[Number(digit) - 1];
      if (view === undefined) return;
      event.preventDefault();
      goToSection(scroller.current, view.id);
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, [scroller]);

  // Led here from elsewhere: the views are in the page once this list is.
  useEffect(() => {
    if (wanted === null) return;
    goToSection(scroller.current, wanted);
    viewReached();
  }, [scroller, wanted, viewReached]);

  return <SectionList label="Views" scroller={scroller} sections={SECTIONS} />;
}
