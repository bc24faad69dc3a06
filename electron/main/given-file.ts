import path from 'node:path';

/**
 * The scenario file somebody started the app with: the last argument that is one by its name, as an absolute path. A double
 * click hands a file over like this on Windows and Linux. Null: there is none.
 */
export function givenFile(argv: readonly string[], folder: string): string | null {
  const file = argv.findLast((one) => !one.startsWith('-') && /\.diverge$/i.test(one));
  return file === undefined ? null : path.resolve(folder, file);
}
