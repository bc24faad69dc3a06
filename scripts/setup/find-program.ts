import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Whether a program of this name is on the path, without running it. */
export function hasProgram(name: string, searchPath = process.env['PATH'] ?? ''): boolean {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return searchPath
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .some((folder) => endings.some((ending) => isExecutable(path.join(folder, name + ending))));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
