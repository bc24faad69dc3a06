import { saysNothing } from './read-number.ts';

/**
 * What a spreadsheet would take for a formula: a line that begins with its sign, also in the wide signs of East Asian
 * keyboards, and after blanks, quotes or apostrophes.
 */
const FORMULA = /^[\s'"]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/u;
const LINES = /(\r\n|[\r\n\u2028\u2029])/;

/**
 * Text as it goes into a cell of a file: an apostrophe before each line a spreadsheet would run as a formula, since some
 * readers part a cell at its line breaks, and before what would be read as nothing ("n/a"). `plainText` takes it off again. Pure.
 *
 * @example escapedText('=A1') // "'=A1"
 */
export function escapedText(text: string): string {
  return eachLine(text, (line) => (isMisread(line) ? `'${line}` : line));
}

/** The text that was written as `escapedText`; one apostrophe less where a spreadsheet's own stands before a formula. Pure. */
export function plainText(text: string): string {
  if (!text.includes("'")) return text;
  return eachLine(text, (line) =>
    line.startsWith("'") && isMisread(line.slice(1)) ? line.slice(1) : line,
  );
}

/** Whether a spreadsheet would run a line. Pure. */
export function isFormula(line: string): boolean {
  return FORMULA.test(line);
}

function isMisread(line: string): boolean {
  return isFormula(line) || saysNothing(line.replace(/^[\s']+/, '').trim());
}

function eachLine(text: string, write: (line: string) => string): string {
  if (!LINES.test(text)) return write(text);
  return text
    .split(LINES)
    .map((part, index) => (index % 2 === 0 ? write(part) : part))
    .join('');
}
