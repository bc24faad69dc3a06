/** Why the database cannot be opened, in words for a person. The file is as it was. */
export interface OpenProblem {
  readonly kind: 'newer-database' | 'damaged-database' | 'not-a-database' | 'disk' | 'sqlite';
  readonly message: string;
}

export function newerDatabase(path: string, version: number, known: number): OpenProblem {
  return {
    kind: 'newer-database',
    message:
      `Your data was saved by a newer version of Diverge (format ${version}; this one reads up to ${known}). ` +
      `Nothing was changed. Install the newer version to go on. The data is in ${path}.`,
  };
}

export function damagedDatabase(path: string, detail: string): OpenProblem {
  return {
    kind: 'damaged-database',
    message:
      `The file with your data is damaged (${detail}). Nothing was changed. Files you exported are safe. ` +
      `Copy ${path} aside before anything else; then bring back a copy from your backup, or move the file ` +
      `away to start empty.`,
  };
}

export function notADatabase(path: string): OpenProblem {
  return {
    kind: 'not-a-database',
    message:
      `${path} is not a Diverge database. It was left as it is. Move it away, or bring back the right ` +
      `file; then start Diverge again.`,
  };
}

export function diskProblem(path: string, detail: string): OpenProblem {
  return {
    kind: 'disk',
    message:
      `Your data in ${path} could not be opened: ${detail}. What was saved is still there. Check that the ` +
      `disk has room and that the folder may be written to; then start Diverge again.`,
  };
}

export function sqliteProblem(detail: string): OpenProblem {
  return {
    kind: 'sqlite',
    message: `Diverge could not load its database engine: ${detail}. Your data was not touched. Reinstalling Diverge should mend it.`,
  };
}
