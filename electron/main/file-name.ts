const longest = 120;

/** A name for a file, made of a name for people: without what a system forbids in names, and never a path; `otherwise` where nothing is left. */
export function fileNameFor(name: string, extension: string, otherwise: string): string {
  const allowed = name
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, longest)
    // Windows drops these at the end; at the start a dot hides the file.
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${allowed === '' ? otherwise : allowed}.${extension}`;
}
