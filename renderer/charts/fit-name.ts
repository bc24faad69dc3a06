let context: CanvasRenderingContext2D | null = null;

/** As much of a name as is at most so many pixels wide in the charts' own type, with "…" where it was cut. */
export function fitName(name: string, width: number, fontSize: number): string {
  const letters = [...name];
  // No letter is wider than it is high, but for a few: most names need no measuring.
  if (letters.length * fontSize <= width) return name;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return name;
  context.font = `${String(fontSize)}px 'Inter Variable', system-ui, sans-serif`;
  if (context.measureText(name).width <= width) return name;
  let [fits, tooMany] = [0, letters.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    const isFitting = context.measureText(cut(letters, middle)).width <= width;
    [fits, tooMany] = isFitting ? [middle, tooMany] : [fits, middle];
  }
  return cut(letters, fits);
}

function cut(letters: readonly string[], most: number): string {
  return `${letters.slice(0, most).join('').trimEnd()}…`;
}
