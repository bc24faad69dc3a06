/** A cell by its place, both counted from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface InspectedSheet {
  /** The text to read: cells without a value that can be read are empty in it. */
  readonly xml: string;
  /** What those cells hold instead, in words: `#REF!`. */
  readonly faults: readonly (CellPlace & { readonly says: string })[];
  readonly merged: readonly { readonly from: CellPlace; readonly to: CellPlace }[];
  readonly hasFormulas: boolean;
  /** How far its cells reach. */
  readonly reach: CellPlace;
}

const ROW = /<(?:\w+:)?row\b[^>]*?\br="(\d+)"/g;
/** Columns from AA on: nearly every sheet ends before. */
const FAR_CELL = /\br="([A-Z]{2,})\d+"/g;
const CELL = /<((?:\w+:)?)c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;
const MERGED = /<(?:\w+:)?mergeCell\b[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g;
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)<\//;
const FORMULA = /<(?:\w+:)?f[\s>/]/;
const ERROR = /\bt="e"/;
const ADDRESS = /\br="([A-Z]+)(\d+)"/;

/**
 * Looks through the text of a worksheet for what its reader does not tell: how far its cells reach, which are merged,
 * which hold an error, and formulas whose result was never kept, over which the reader would give up on the whole file.
 * Formulas are never run; what is read is the result that was kept with them.
 */
export function inspectSheet(xml: string): InspectedSheet {
  const faults: (CellPlace & { says: string })[] = [];
  const hasFormulas = FORMULA.test(xml);
  const readable =
    hasFormulas || ERROR.test(xml)
      ? xml.replace(
          CELL,
          (cell, prefix: string, attributes: string, inside: string | undefined) => {
            const says = faultOf(attributes, inside ?? '');
            if (says === null) return cell;
            const place = placeOf(attributes);
            if (place !== null) faults.push({ ...place, says });
            return `<${prefix}c${attributes.replace(/\bt="\w+"/, '')}/>`;
          },
        )
      : xml;
  let row = 0;
  for (const [, number] of xml.matchAll(ROW)) row = Math.max(row, Number(number));
  let column = 26;
  for (const [, letters = ''] of xml.matchAll(FAR_CELL)) {
    column = Math.max(column, columnNumber(letters));
  }
  const merged = [...xml.matchAll(MERGED)].map(([, left = '', top, right = '', bottom]) => ({
    from: { row: Number(top), column: columnNumber(left) },
    to: { row: Number(bottom), column: columnNumber(right) },
  }));
  return { xml: readable, faults, merged, hasFormulas, reach: { row, column } };
}

/** `AA` → 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function faultOf(attributes: string, inside: string): string | null {
  const value = VALUE.exec(inside)?.[1];
  if (ERROR.test(attributes)) return value ?? '#ERROR!';
  return FORMULA.test(inside) && value === undefined ? 'a formula whose result was not kept' : null;
}

function placeOf(attributes: string): CellPlace | null {
  const [, letters, row] = ADDRESS.exec(attributes) ?? [];
  return letters === undefined ? null : { row: Number(row), column: columnNumber(letters) };
}
