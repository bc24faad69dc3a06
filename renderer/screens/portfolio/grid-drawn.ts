let told = false;

/** Tells the bench, once, that the grid has been painted: two frames after it entered the page. */
export function tellGridDrawn(): void {
  if (told) return;
  told = true;
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      performance.mark('first-grid');
      window.diverge.firstDrawn('grid');
    });
  });
}
