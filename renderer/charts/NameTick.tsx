interface NameTickProps {
  readonly y: number | string;
  readonly name: string;
}

const MOST_LETTERS = 25;

/** The name of a bar set left, cut where it would not fit; hovering shows it whole. */
export function NameTick({ y, name }: NameTickProps) {
  const letters = [...name];
  return (
    <text x={0} y={y} dy="0.35em" fill="var(--ink)" fontSize={12}>
      <title>{name}</title>
      {letters.length <= MOST_LETTERS ? name : `${letters.slice(0, MOST_LETTERS - 1).join('')}…`}
    </text>
  );
}
