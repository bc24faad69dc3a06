/** One of the scenarios compared, as it is drawn: told from the others by letter, line and colour. */
export interface Series {
  /** "Base", "A", "B", "C". */
  readonly letter: string;
  readonly name: string;
  readonly colour: string;
  /** As SVG has it; `none` for the base, whose line is whole. */
  readonly dash: string;
}

const LOOKS = [
  { letter: 'Base', colour: 'var(--mark)', dash: 'none' },
  { letter: 'A', colour: 'var(--compared-1)', dash: '7 3' },
  { letter: 'B', colour: 'var(--compared-2)', dash: '2 3' },
  { letter: 'C', colour: 'var(--compared-3)', dash: '9 3 2 3' },
] as const;

/** How the scenario at a place is drawn; 0 is the base. */
export function seriesAt(place: number, name: string): Series {
  return { name, ...(LOOKS[place] ?? LOOKS[0]) };
}
