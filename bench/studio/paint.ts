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
 * Milliseconds from a real click, as the system stamped it, to the end of the frame with the first change it brought to
 * a part of the page. The page itself measures: nothing of the way to this process counts.
 */
export async function measurePaint(window: Page, part: Locator, click: Point): Promise<number> {
  const watch = await part.evaluateHandle((watched) => {
    const done = new Promise<number>((resolve) => {
      const whenClicked = ({ timeStamp: clicked }: MouseEvent) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => {
            // A task after a frame's callbacks runs when that frame is drawn.
            const channel = new MessageChannel();
            channel.port1.onmessage = () => {
              resolve(performance.now() - clicked);
            };
            channel.port2.postMessage(null);
          });
        });
        const all = { subtree: true, childList: true, characterData: true, attributes: true };
        observer.observe(watched, all);
      };
      addEventListener('click', whenClicked, { capture: true, once: true });
    });
    return { done };
  });
  await window.mouse.click(click.x, click.y);
  const milliseconds = await watch.evaluate(({ done }) => done);
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
