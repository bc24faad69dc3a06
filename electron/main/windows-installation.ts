import path from 'node:path';
import { FILE_TYPE } from '../file-type.ts';

/** What the installer of Windows starts the app for, before and after anybody works with it. */
export type InstallationStep = 'install' | 'update' | 'obsolete' | 'uninstall';

const STEPS: Readonly<Record<string, InstallationStep>> = {
  '--squirrel-install': 'install',
  '--squirrel-updated': 'update',
  '--squirrel-obsolete': 'obsolete',
  '--squirrel-uninstall': 'uninstall',
};

/** The step the app was started for, which is always its first argument; null: somebody wants to work. */
export function installationStep(
  platform: NodeJS.Platform,
  [, first]: readonly string[],
): InstallationStep | null {
  return platform === 'win32' && first !== undefined ? (STEPS[first] ?? null) : null;
}

/** A program and its arguments. */
export interface ProgramCall {
  readonly program: string;
  readonly args: readonly string[];
}

/** Where the user's own associations stand: nobody needs to be an administrator. */
const CLASSES = 'HKCU\\Software\\Classes';

/**
 * The programs to run for a step: the menu entry comes and goes, and so does what the registry says of `.diverge` files,
 * what they are called and which app opens them. The previous version has nothing to do when the next takes its place.
 *
 * @param executable the app of this version; the one beside the versions stays where it is from update to update
 */
export function callsForStep(step: InstallationStep, executable: string): readonly ProgramCall[] {
  const root = path.win32.dirname(path.win32.dirname(executable));
  const app = path.win32.basename(executable);
  const update = path.win32.join(root, 'Update.exe');
  switch (step) {
    case 'install':
    case 'update':
      return [
        { program: update, args: ['--createShortcut', app] },
        ...associations(path.win32.join(root, app)).map(written),
      ];
    case 'uninstall':
      return [
        { program: update, args: ['--removeShortcut', app] },
        reg('delete', `${CLASSES}\\${FILE_TYPE.programId}`, '/f'),
        // Only our own word goes: another app may have taken the files over meanwhile.
        reg(
          ...['delete', `${CLASSES}\\.${FILE_TYPE.extension}\\OpenWithProgids`],
          ...['/v', FILE_TYPE.programId, '/f'],
        ),
      ];
    case 'obsolete':
      return [];
  }
}

interface Association {
  readonly key: string;
  /** Absent: the value that has no name. */
  readonly name?: string;
  readonly value: string;
}

function associations(app: string): readonly Association[] {
  const extension = `${CLASSES}\\.${FILE_TYPE.extension}`;
  const program = `${CLASSES}\\${FILE_TYPE.programId}`;
  return [
    { key: extension, value: FILE_TYPE.programId },
    { key: extension, name: 'Content Type', value: FILE_TYPE.mime },
    { key: `${extension}\\OpenWithProgids`, name: FILE_TYPE.programId, value: '' },
    { key: program, value: FILE_TYPE.name },
    { key: `${program}\\DefaultIcon`, value: `"${app}",0` },
    { key: `${program}\\shell\\open\\command`, value: `"${app}" "%1"` },
  ];
}

function written({ key, name, value }: Association): ProgramCall {
  return reg('add', key, ...(name === undefined ? ['/ve'] : ['/v', name]), '/d', value, '/f');
}

function reg(...args: readonly string[]): ProgramCall {
  return { program: 'reg.exe', args };
}
