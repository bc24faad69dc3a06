/** So many frames in a row nothing may change before a page counts as still. */
const STILL_FRAMES = 4;

/**
 * Answers when so many pages are drawn, their fonts are there, and nothing has changed for a few frames: charts measure
 * their place first, and are fitted to it after.
 */
export async function settled(root: HTMLElement, pages: number): Promise<void> {
  await document.fonts.ready;
  await new Promise<void>((resolve) => {
    let still = 0;
    const changes = new MutationObserver(() => {
      still = 0;
    });
    changes.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const look = () => {
      still += 1;
      if (still > STILL_FRAMES && root.childElementCount === pages) {
        changes.disconnect();
        resolve();
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await document.fonts.ready;
}
