/**
 * A name as people tell names apart: without regard to upper and lower case, blanks around it, or how many are between
 * its words. Pure.
 *
 * @example nameKey('  Open  AI ') // 'open ai'
 */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
