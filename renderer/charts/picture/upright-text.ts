import { plainColour } from './colour.ts';
import { svgElement } from './svg.ts';
import { ascentOf, fontOf, penOf } from './text-lines.ts';

/** Whether a text is set upright, to be read from the bottom to the top. */
export function isUpright(style: CSSStyleDeclaration): boolean {
  return style.writingMode === 'vertical-rl';
}

/** A text set upright as one turned by a quarter, cut with "…" where its box ends. */
export function drawUpright(node: Text, style: CSSStyleDeclaration, origin: DOMRect): SVGElement[] {
  const text = node.data.replaceAll(/\s+/gu, ' ').trim();
  const box = node.parentElement?.getBoundingClientRect();
  if (text === '' || box === undefined) return [];
  const padding = Number.parseFloat(style.paddingTop) || 0;
  const pen = penOf(style);
  let kept = text;
  while (kept !== '' && pen.measureText(shown(kept, text)).width > box.height - 2 * padding + 0.5) {
    kept = kept.slice(0, -1);
  }
  const { fontBoundingBoxDescent: fall } = pen.measureText('x');
  const x = box.left - origin.left + box.width / 2 + (ascentOf(style) - fall) / 2;
  const y = box.bottom - origin.top - padding;
  const { hex } = plainColour(style.color);
  const attributes = { transform: `translate(${x} ${y}) rotate(-90)`, fill: hex };
  return [svgElement('text', { ...attributes, ...fontOf(style) }, [shown(kept, text)])];
}

function shown(kept: string, text: string): string {
  return kept === text ? text : `${kept.trimEnd()}…`;
}
