import { fitName } from './fit-name.ts';

interface NameTickProps {
  readonly y: number | string;
  readonly name: string;
  /** Pixels there are for it. */
  readonly width: number;
}

const FONT_SIZE = 12;

/** The name of a bar set left, cut where it would not fit; hovering shows it whole. */
export function NameTick({ y, name, width }: NameTickProps) {
  return (
    <text x={0} y={y} dy="0.35em" fill="var(--ink)" fontSize={FONT_SIZE}>
      <title>{name}</title>
      {fitName(name, width, FONT_SIZE)}
    </text>
  );
}
