import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The version in the `package.json` of a folder. */
export async function packageVersion(folder: string): Promise<string> {
  const text = await readFile(path.join(folder, 'package.json'), 'utf8');
  const description: unknown = JSON.parse(text);
  if (typeof description === 'object' && description !== null && 'version' in description) {
    return String(description.version);
  }
  throw new Error(`The package in ${folder} has no version.`);
}
