import { plainColour } from './colour.ts';
import { svgElement } from './svg.ts';
import { fontOf } from './text-lines.ts';

/** An SVG of the page at its place, every style that shows written out as an attribute. */
export function drawVector(element: SVGElement, origin: DOMRect): SVGElement[] {
  if (getComputedStyle(element).display === 'none') return [];
  const box = element.getBoundingClientRect();
  const copy = standAlone(element);
  if (copy === null) return [];
  for (const [name, value] of Object.entries({
    x: box.left - origin.left,
    y: box.top - origin.top,
    width: box.width,
    height: box.height,
  })) {
    copy.setAttribute(name, value.toFixed(2));
  }
  return [copy];
}

/** What only a page needs: how it is styled, reached and told. */
const OF_THE_PAGE = /^(class|style|role|tabindex|on.*|aria-.*|data-.*|focusable)$/;

function standAlone(element: Element): SVGElement | null {
  const style = getComputedStyle(element);
  const inDefinition = element.closest('defs') !== null;
  if (!inDefinition && (style.display === 'none' || style.visibility === 'hidden')) return null;
  const copy = svgElement(element.localName);
  for (const { name, value } of element.attributes) {
    if (!OF_THE_PAGE.test(name)) copy.setAttribute(name, value);
  }
  if (PAINTED.has(element.localName)) paint(copy, style);
  for (const child of element.childNodes) {
    if (child instanceof SVGElement) {
      const drawn = standAlone(child);
      if (drawn !== null) copy.append(drawn);
    } else if (child instanceof Text) copy.append(child.data);
  }
  return copy;
}

const PAINTED = new Set([
  ...['path', 'rect', 'line', 'circle', 'ellipse', 'polyline', 'polygon'],
  ...['text', 'tspan'],
]);

function paint(copy: SVGElement, style: CSSStyleDeclaration): void {
  for (const kind of ['fill', 'stroke'] as const) {
    const value = style.getPropertyValue(kind);
    const given = Number(style.getPropertyValue(`${kind}-opacity`));
    if (value === 'none' || value.startsWith('url(')) {
      copy.setAttribute(kind, value.replaceAll('"', ''));
      continue;
    }
    const { hex, opacity } = plainColour(value);
    copy.setAttribute(kind, hex);
    if (given * opacity < 1) copy.setAttribute(`${kind}-opacity`, String(given * opacity));
    else copy.removeAttribute(`${kind}-opacity`);
  }
  copy.setAttribute('stroke-width', style.strokeWidth.replace('px', ''));
  if (style.strokeDasharray !== 'none') {
    copy.setAttribute('stroke-dasharray', style.strokeDasharray.replaceAll('px', ''));
  }
  if (style.paintOrder !== 'normal') copy.setAttribute('paint-order', style.paintOrder);
  if (style.stroke !== 'none') copy.setAttribute('stroke-linejoin', style.strokeLinejoin);
  if (Number(style.opacity) < 1) copy.setAttribute('opacity', style.opacity);
  if (copy.localName !== 'text' && copy.localName !== 'tspan') return;
  for (const [name, value] of Object.entries(fontOf(style))) copy.setAttribute(name, String(value));
  copy.setAttribute('text-anchor', style.textAnchor);
}
