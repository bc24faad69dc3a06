/** How large a file may be (spec/scenario-file.md, "Every reader"). Sizes are of the text as UTF-8. */

/** 64 MiB. Whoever reads a file from a disk looks at its size first and hands nothing larger over. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Objects and lists inside each other, the outermost one counted. */
export const MAX_DEPTH = 64;

/**
 * Objects and lists in a file. A file within the other limits needs a fifth of this; without it, 64 MiB of
 * brackets would take more memory than there is.
 */
export const MAX_CONTAINERS = 5_000_000;

export const MAX_DEPLOYMENTS = 100_000;
export const MAX_SCENARIOS = 1_000;

/** So many problems (and so many warnings) are listed; the rest are counted. */
export const MAX_LISTED = 100;

/** A file with more problems than this is no longer read to its end: the count becomes "at least". */
export const MAX_COUNTED = 200_000;
