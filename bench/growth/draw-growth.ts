/** What one thing costs as it grows. */
export interface Series {
  readonly label: string;
  /** Ascending in x; y in milliseconds. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const PANEL = { width: 220, height: 150, left: 44, right: 14, top: 34, bottom: 30 };

/** Small panels side by side, all on one scale of milliseconds from zero. */
export function drawGrowth(series: readonly Series[]): string {
  const highest = Math.max(...series.flatMap(({ points }) => points.map(({ y }) => y)));
  const step = 10 ** Math.floor(Math.log10(highest));
  const top = Math.ceil(highest / step) * step;
  const width = PANEL.width * series.length;
  const panels = series.map((own, place) => drawPanel(own, place * PANEL.width, top));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${PANEL.height}" width="${width}" height="${PANEL.height}" font-family="Inter, system-ui, sans-serif" font-size="11">`,
    `<title>Milliseconds for a whole answer, as one thing grows</title>`,
    `<rect width="${width}" height="${PANEL.height}" fill="#ffffff"/>`,
    ...panels,
    '</svg>',
    '',
  ].join('\n');
}

function drawPanel({ label, points }: Series, left: number, top: number): string {
  const [first, last] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 1];
  const plot = {
    left: left + PANEL.left,
    right: left + PANEL.width - PANEL.right,
    top: PANEL.top,
    bottom: PANEL.height - PANEL.bottom,
  };
  const from = Math.min(0, first);
  const xOf = (x: number) => plot.left + ((x - from) / (last - from)) * (plot.right - plot.left);
  const yOf = (y: number) => plot.bottom - (y / top) * (plot.bottom - plot.top);
  const at = ({ x, y }: { x: number; y: number }) => `${round(xOf(x))},${round(yOf(y))}`;
  const grid = [0, top / 2, top].map(
    (y) =>
      `<line x1="${plot.left}" x2="${plot.right}" y1="${yOf(y)}" y2="${yOf(y)}" stroke="#d8dbe0"/>` +
      `<text x="${plot.left - 6}" y="${yOf(y) + 4}" text-anchor="end" fill="#5b6470">${y}</text>`,
  );
  return [
    `<text x="${plot.left}" y="18" font-weight="600" fill="#1c2430">${label}</text>`,
    ...grid,
    `<polyline points="${points.map(at).join(' ')}" fill="none" stroke="#0b62c4" stroke-width="1.5"/>`,
    ...points.map(
      (point) =>
        `<circle cx="${round(xOf(point.x))}" cy="${round(yOf(point.y))}" r="2.5" fill="#0b62c4"/>`,
    ),
    `<text x="${round(xOf(first))}" y="${plot.bottom + 16}" text-anchor="middle" fill="#5b6470">${show(first)}</text>`,
    `<text x="${plot.right}" y="${plot.bottom + 16}" text-anchor="end" fill="#5b6470">${show(last)}</text>`,
  ].join('\n');
}

function show(value: number): string {
  return value.toLocaleString('en');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
