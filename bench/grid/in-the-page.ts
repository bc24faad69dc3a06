import type { Page } from '@playwright/test';

const FLING_MILLISECONDS = 2000;
/** More than a screenful at a time: every row of every frame is another one. */
const FLING_PIXELS = 900;

/** The lengths of the frames while the grid is flung down from its top, and up again at its end. */
export function flingThrough(window: Page): Promise<readonly number[]> {
  return window.evaluate(
    ([duration, step]) => {
      const scroller = document.querySelector('[data-scroller="grid"]');
      if (scroller === null) throw new Error('There is no grid.');
      scroller.scrollTop = 0;
      const frames: number[] = [];
      let way: number = step;
      return new Promise<readonly number[]>((resolve) => {
        requestAnimationFrame((began) => {
          let last = began;
          const next = (now: number) => {
            frames.push(now - last);
            last = now;
            if (now - began > duration) return resolve(frames);
            const end = scroller.scrollHeight - scroller.clientHeight;
            if (scroller.scrollTop >= end) way = -step;
            if (scroller.scrollTop <= 0) way = step;
            scroller.scrollTop += way;
            requestAnimationFrame(next);
          };
          requestAnimationFrame(next);
        });
      });
    },
    [FLING_MILLISECONDS, FLING_PIXELS] as const,
  );
}

/**
 * Milliseconds from a real key, as the system stamped it, to the end of the frame that follows, and (`saved`) to when the
 * window says that the disk has it, whichever is later. The page itself measures: nothing of the way to this process counts.
 */
export async function timeOfKey(
  window: Page,
  key: string,
  until: 'painted' | 'saved',
): Promise<number> {
  const watch = await window.evaluateHandle((wanted) => {
    const mark = document.querySelector('nav [role="status"]');
    const time = new Promise<number>((resolve) => {
      const hear = ({ timeStamp }: KeyboardEvent) => {
        const now = () => performance.now() - timeStamp;
        const painted = new Promise<number>((tell) => {
          requestAnimationFrame(() => {
            // The first task after a frame was drawn.
            void scheduler.postTask(() => tell(now()), { priority: 'user-blocking' });
          });
        });
        const saved = new Promise<number>((tell) => {
          if (wanted === 'painted' || mark === null) return tell(0);
          const observer = new MutationObserver(() => {
            if (mark.textContent !== '✓ All changes saved') return;
            observer.disconnect();
            tell(now());
          });
          observer.observe(mark, { subtree: true, childList: true, characterData: true });
        });
        void Promise.all([painted, saved]).then((times) => resolve(Math.max(...times)));
      };
      addEventListener('keydown', hear, { capture: true, once: true });
    });
    return { time };
  }, until);
  await window.keyboard.press(key);
  const milliseconds = await watch.evaluate(({ time }) => time);
  await watch.dispose();
  return milliseconds;
}
