/** A rectangle of a slide, in inches from its top left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** CSS pixels of paper in an inch. */
const INCH = 96;

/** Where a part of a page stands on it. */
export function areaOf(part: Element, page: Element): Area {
  const box = part.getBoundingClientRect();
  const { left, top } = page.getBoundingClientRect();
  return {
    x: (box.left - left) / INCH,
    y: (box.top - top) / INCH,
    w: box.width / INCH,
    h: box.height / INCH,
  };
}

/** The part of an area below another one in it. */
export function below({ x, y, w, h }: Area, upper: Area): Area {
  const top = upper.y + upper.h + GAP;
  return { x, y: top, w, h: Math.max(0, y + h - top) };
}

const GAP = 0.08;
