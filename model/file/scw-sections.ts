/** A line of a text that is not blank, without the blanks around it; lines are counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** The two sections of a ScenarioWizard project that matter here. */
export interface Sections {
  readonly name: string;
  /** The descriptors and variants: the first section below its two first lines. */
  readonly header: readonly Line[];
  /** The sixth section, and the line it ends before; null when the text ends before it. */
  readonly matrix: { readonly rows: readonly Line[]; readonly end: number } | null;
}

const MATRIX_SECTION = 6;

/** So many lines are kept of a section: more than any project within the limits has, blank lines not counted. */
const MAX_LINES = 10_000;

/**
 * Finds the sections, parted by lines that start with `#`; null when the first line that is not blank is not
 * `$ ScenarioWizard …`. Reads no further than the matrix. Pure.
 */
export function readSections(text: string): Sections | null {
  const header: Line[] = [];
  const rows: Line[] = [];
  let title: number | null = null;
  let name: string | null = null;
  let section = 1;
  let end = 0;
  for (const { number, line } of linesOf(text)) {
    end = number;
    const content = { number, text: line.trim() };
    if (title === null) {
      if (content.text === '') continue;
      if (!/^\$\s*ScenarioWizard/i.test(content.text)) return null;
      title = number;
    } else if (line.startsWith('#')) {
      section += 1;
      if (section > MATRIX_SECTION) break;
    } else if (section === 1 && name === null) {
      name = content.text;
    } else if (content.text !== '') {
      if (section === 1 && header.length < MAX_LINES) header.push(content);
      if (section === MATRIX_SECTION && rows.length < MAX_LINES) rows.push(content);
    }
  }
  if (title === null) return null;
  return { name: name ?? '', header, matrix: section < MATRIX_SECTION ? null : { rows, end } };
}

/** Lines end with LF, CR or both; made one by one, as a text may be nothing but line ends. */
function* linesOf(text: string): Generator<{ readonly number: number; readonly line: string }> {
  const lineEnd = /\r\n|\n|\r/g;
  let number = 1;
  let start = 0;
  for (let found = lineEnd.exec(text); found; found = lineEnd.exec(text)) {
    yield { number, line: text.slice(start, found.index) };
    start = lineEnd.lastIndex;
    number += 1;
  }
  yield { number, line: text.slice(start) };
}
