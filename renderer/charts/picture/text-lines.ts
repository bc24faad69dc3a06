import { plainColour } from './colour.ts';
import { svgElement } from './svg.ts';

interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

/** A text of the page as the lines it was set in, each at its place; what an ellipsis hides stays hidden. */
export function drawText(node: Text, style: CSSStyleDeclaration, origin: DOMRect): SVGElement[] {
  const { hex, opacity } = plainColour(style.color);
  const rise = ascentOf(style);
  return linesOf(node).map(({ text, box }) =>
    svgElement(
      'text',
      {
        x: box.left - origin.left,
        y: box.top - origin.top + rise,
        fill: hex,
        'fill-opacity': opacity < 1 ? opacity : undefined,
        ...fontOf(style),
      },
      [text],
    ),
  );
}

/** The font by name, with what to take where it is missing. */
export function fontOf(style: CSSStyleDeclaration) {
  return {
    'font-family': style.fontFamily.replaceAll('"', "'"),
    'font-size': Number.parseFloat(style.fontSize),
    'font-weight': style.fontWeight,
  };
}

function linesOf(node: Text): readonly Line[] {
  const edge = ellipsisEdge(node);
  const lines: { text: string; box: DOMRect }[] = [];
  for (const word of node.data.matchAll(/\S+\s*/gu)) {
    const range = document.createRange();
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].trimEnd().length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const last = lines.at(-1);
    const isSameLine = last !== undefined && Math.abs(last.box.top - box.top) < box.height / 2;
    const text = word[0].replaceAll(/\s+/gu, ' ');
    if (!isSameLine) lines.push({ text, box });
    else last.text += text;
  }
  const floor = clampFloor(node);
  const kept = lines.filter(({ box }) => box.bottom <= floor);
  return kept.map(({ text, box }, place) => {
    const isCut = place === kept.length - 1 && kept.length < lines.length;
    const whole = isCut ? `${text.trimEnd()}…` : text.trimEnd();
    return { text: fitted(whole, node, box, edge), box };
  });
}

/** Below this a text is hidden, where its parent shows so many lines and no more. */
function clampFloor(node: Text): number {
  const parent = node.parentElement;
  if (parent === null || getComputedStyle(parent).webkitLineClamp === 'none') return Infinity;
  return parent.getBoundingClientRect().bottom + 2;
}

/** Where an ancestor cuts the text off with an ellipsis; null where none does. */
function ellipsisEdge(node: Text): number | null {
  for (let element = node.parentElement; element !== null; element = element.parentElement) {
    const { textOverflow, display } = getComputedStyle(element);
    if (textOverflow === 'ellipsis') {
      return element.scrollWidth > element.clientWidth
        ? element.getBoundingClientRect().right
        : null;
    }
    if (display !== 'inline') return null;
  }
  return null;
}

function fitted(text: string, node: Text, box: DOMRect, edge: number | null): string {
  const parent = node.parentElement;
  if (edge === null || parent === null) return text;
  const pen = penOf(getComputedStyle(parent));
  let kept = text;
  while (kept !== '' && box.left + pen.measureText(`${kept}…`).width > edge + 0.5) {
    kept = kept.slice(0, -1);
  }
  return kept === text ? text : `${kept.trimEnd()}…`;
}

export function ascentOf(style: CSSStyleDeclaration): number {
  return penOf(style).measureText('x').fontBoundingBoxAscent;
}

let pen: CanvasRenderingContext2D | null = null;

export function penOf(style: CSSStyleDeclaration): CanvasRenderingContext2D {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) throw new Error('there is no canvas to measure text with');
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return pen;
}
