import type { Locator, Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where to click a part, once it is in view. */
export async function centreOf(part: Locator): Promise<Point> {
  await part.scrollIntoViewIfNeeded();
  const box = await part.boundingBox();
  if (box === null) throw new Error('There is nothing to click.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * Milliseconds from a real click, as the system stamped it, to the end of the frame in which the last of some parts of
 * the page first changed; a part that has not changed once `settled` is there again was not touched. The first part
 * always is. The page itself measures: nothing of the way to this process counts, nor what later frames bring.
 */
export async function measurePaint(
  window: Page,
  parts: Locator,
  settled: Locator,
  click: Point,
): Promise<number> {
  const watched = await parts.elementHandles();
  const watch = await window.evaluateHandle((watched) => {
    const painted = new Map<Node, number>();
    let tellFirst: () => void = () => undefined;
    const first = new Promise<void>((resolve) => {
      tellFirst = resolve;
    });
    const whenClicked = ({ timeStamp: clicked }: MouseEvent) => {
      for (const part of watched) {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => {
            // What blocks the user is the first task after a frame was drawn, before answers that wait for the next.
            void scheduler.postTask(
              () => {
                painted.set(part, performance.now() - clicked);
                if (part === watched[0]) tellFirst();
              },
              { priority: 'user-blocking' },
            );
          });
        });
        const all = { subtree: true, childList: true, characterData: true, attributes: true };
        observer.observe(part, all);
      }
    };
    addEventListener('click', whenClicked, { capture: true, once: true });
    return { first, painted };
  }, watched);
  await window.mouse.click(click.x, click.y);
  await watch.evaluate(({ first }) => first);
  await settled.waitFor();
  const milliseconds = await watch.evaluate(({ painted }) => Math.max(...painted.values()));
  await watch.dispose();
  return milliseconds;
}

/** Puts the least that can be repainted into the window: a button that counts its clicks. */
export async function showPeer(window: Page): Promise<Locator> {
  await window.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'peer';
    button.textContent = '0';
    button.addEventListener('click', () => {
      button.textContent = String(Number(button.textContent) + 1);
    });
    document.querySelector('nav')?.append(button);
  });
  return window.locator('#peer');
}
