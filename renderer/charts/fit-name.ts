let context: CanvasRenderingContext2D | null = null;

/** As much of a name as is at most so many pixels wide in the charts' own type, with "…" where it was cut. */
export function fitName(name: string, width: number, fontSize: number): string {
  const letters = [...name];
  // No letter is wider than it is high, but for a few: most names need no measuring.
  if (letters.length * fontSize <= width || nameWidth(name, fontSize) <= width) return name;
  let [fits, tooMany] = [0, letters.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    const isFitting = nameWidth(cut(letters, middle), fontSize) <= width;
    [fits, tooMany] = isFitting ? [middle, tooMany] : [fits, middle];
  }
  return cut(letters, fits);
}

/** How many pixels a name is wide in the charts' own type; 0 where nothing can be drawn. */
export function nameWidth(name: string, fontSize: number): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return 0;
  context.font = `${String(fontSize)}px 'Inter Variable', system-ui, sans-serif`;
  return context.measureText(name).width;
}

function cut(letters: readonly string[], most: number): string {
  return `${letters.slice(0, most).join('').trimEnd()}…`;
}
