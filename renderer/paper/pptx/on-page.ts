import type { Slide } from '../../../model/deck/deck.ts';

/** Where the parts of a slide are on the page they are drawn on. */

export function pageOf({ id }: Slide): HTMLElement {
  const page = document.querySelector<HTMLElement>(`[data-slide="${CSS.escape(id)}"]`);
  if (!page) throw new Error(`slide ${id} is not on paper`);
  return page;
}

export function placeOf(page: Element, place: number): Element {
  const found = page.querySelectorAll('[data-part="chart"]')[place];
  if (!found) throw new Error(`chart ${String(place)} is not on paper`);
  return found;
}

export function figureOf(page: Element, place: number): Element | null {
  return placeOf(page, place).querySelector('figure');
}

export function marksOf(figure: Element): Element | null {
  return figure.querySelector('figcaption + *');
}
