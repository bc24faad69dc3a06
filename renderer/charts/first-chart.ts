let told = false;

/** Tells the bench, once, that the first chart has been painted: two frames after it entered the page. */
export function tellFirstChart(): void {
  if (told) return;
  told = true;
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      performance.mark('first-chart');
      window.diverge.firstDrawn('chart');
    });
  });
}
