import { plainColour } from './colour.ts';
import { drawVector } from './draw-vector.ts';
import { svgElement } from './svg.ts';
import { drawText } from './text-lines.ts';
import { drawUpright, isUpright } from './upright-text.ts';

/**
 * What an element of the page shows, as SVG alone: boxes and their borders, text line by line, and the vector
 * parts as they are. So a chart made of page elements becomes a picture just as one made of SVG does.
 */
export function drawElement(element: Element, origin: DOMRect): SVGElement[] {
  const style = getComputedStyle(element);
  if (element instanceof SVGElement) {
    // A hollow mark has a ground of its own, so that what lies behind it does not show through.
    return [
      ...drawBox(element.getBoundingClientRect(), style, origin),
      ...drawVector(element, origin),
    ];
  }
  if (style.display === 'none' || element.classList.contains('visually-hidden')) return [];
  const isHidden = style.visibility === 'hidden';
  const own = isHidden ? [] : drawBox(element.getBoundingClientRect(), style, origin);
  const within = [...element.childNodes].flatMap((child) => {
    if (child instanceof Element) return drawElement(child, origin);
    if (!(child instanceof Text) || isHidden) return [];
    return isUpright(style) ? drawUpright(child, style, origin) : drawText(child, style, origin);
  });
  const parts = [...own, ...within];
  return Number(style.opacity) < 1 && parts.length > 0
    ? [svgElement('g', { opacity: Number(style.opacity) }, parts)]
    : parts;
}

function drawBox(box: DOMRect, style: CSSStyleDeclaration, origin: DOMRect): SVGElement[] {
  if (box.width === 0 || box.height === 0) return [];
  const x = box.left - origin.left;
  const y = box.top - origin.top;
  const { hex, opacity } = plainColour(style.backgroundColor);
  const parts: SVGElement[] = [];
  if (opacity > 0) {
    parts.push(
      svgElement('rect', {
        ...{ x, y, width: box.width, height: box.height },
        rx: Number.parseFloat(style.borderTopLeftRadius) || undefined,
        fill: hex,
        'fill-opacity': opacity < 1 ? opacity : undefined,
      }),
    );
  }
  const { width, height } = box;
  for (const [side, x1, y1, x2, y2] of [
    ['top', 0, 0, width, 0],
    ['right', width, 0, width, height],
    ['bottom', 0, height, width, height],
    ['left', 0, 0, 0, height],
  ] as const) {
    const stroke = borderOf(style, side);
    if (stroke === null) continue;
    parts.push(svgElement('line', { x1: x + x1, y1: y + y1, x2: x + x2, y2: y + y2, ...stroke }));
  }
  return parts;
}

function borderOf(style: CSSStyleDeclaration, side: 'top' | 'right' | 'bottom' | 'left') {
  const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
  const kind = style.getPropertyValue(`border-${side}-style`);
  const { hex, opacity } = plainColour(style.getPropertyValue(`border-${side}-color`));
  if (width === 0 || kind === 'none' || opacity === 0) return null;
  return {
    stroke: hex,
    'stroke-width': width,
    'stroke-opacity': opacity < 1 ? opacity : undefined,
    'stroke-dasharray': kind === 'dashed' ? '3 2' : undefined,
  };
}
