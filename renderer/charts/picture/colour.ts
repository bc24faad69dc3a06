/** A colour as every program that reads SVG knows it. */
export interface Colour {
  readonly hex: string;
  /** 0–1. */
  readonly opacity: number;
}

const known = new Map<string, Colour>();

/** Any colour a style may hold (rgb, oklab, color-mix) as six digits and an opacity: what a pixel of it becomes. */
export function plainColour(text: string): Colour {
  const found = known.get(text);
  if (found !== undefined) return found;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d');
  if (pen === null) return { hex: '#000000', opacity: 1 };
  pen.fillStyle = text;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  const colour = { hex, opacity: alpha / 255 };
  known.set(text, colour);
  return colour;
}
