const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Attributes by name; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element that stands alone: attributes and no styles, so that no policy and no reader objects. */
export function svgElement(
  name: string,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  if (!(element instanceof SVGElement)) throw new Error(`${name} is no SVG element`);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    element.setAttribute(key, typeof value === 'number' ? String(rounded(value)) : value);
  }
  element.append(...children);
  return element;
}

/** Hundredths of a pixel are more than any screen or printer shows. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
