import { useEffect, useState, type RefObject } from 'react';

/** So long without the mouse, and what is for the mouse gives way to the slide. */
const IDLE_MS = 3000;

/** Whether the mouse has rested for a while. */
export function useIdle(within: RefObject<HTMLElement | null>): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const element = within.current;
    let timer = setTimeout(rest, IDLE_MS);
    function rest(): void {
      setIdle(true);
    }
    function wake(): void {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(rest, IDLE_MS);
    }
    element?.addEventListener('pointermove', wake);
    return () => {
      clearTimeout(timer);
      element?.removeEventListener('pointermove', wake);
    };
  }, [within]);
  return isIdle;
}
