import { useCallback, useState, type RefCallback } from 'react';

/** Whether any of an element is in sight, and the ref to give it; taken to be until it was looked at. */
export function useInSight(): readonly [boolean, RefCallback<HTMLElement>] {
  const [isInSight, setInSight] = useState(true);
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const observer = new IntersectionObserver((entries) => {
      setInSight(entries.at(-1)?.isIntersecting ?? true);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [isInSight, watch];
}
