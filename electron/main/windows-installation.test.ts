import { describe, expect, test } from 'vitest';
import { callsForStep, installationStep } from './windows-installation.ts';

const exe = 'C:\\Users\\ann\\AppData\\Local\\diverge\\app-0.1.0\\diverge.exe';
const stays = 'C:\\Users\\ann\\AppData\\Local\\diverge\\diverge.exe';

describe('the app is started by the installer', () => {
  test.each([
    ['win32', ['diverge.exe', '--squirrel-install', '0.1.0'], 'install'],
    ['win32', ['diverge.exe', '--squirrel-updated', '0.2.0'], 'update'],
    ['win32', ['diverge.exe', '--squirrel-obsolete', '0.1.0'], 'obsolete'],
    ['win32', ['diverge.exe', '--squirrel-uninstall', '0.1.0'], 'uninstall'],
    ['win32', ['diverge.exe', '--squirrel-firstrun'], null],
    ['win32', ['diverge.exe', 'C:\\board.diverge', '--squirrel-install'], null],
    ['win32', ['diverge.exe'], null],
    ['linux', ['diverge', '--squirrel-install'], null],
  ] as const)('on %s with %j: %s', (platform, argv, step) => {
    expect(installationStep(platform, argv)).toBe(step);
  });
});

describe('a double click on a file', () => {
  test('opens it in the app that stays where it is from update to update', () => {
    for (const step of ['install', 'update'] as const) {
      const calls = callsForStep(step, exe);
      const classes = 'HKCU\\Software\\Classes';
      expect(calls).toContainEqual({
        program: 'reg.exe',
        args: [
          ...['add', `${classes}\\Diverge.ScenarioFile\\shell\\open\\command`],
          ...['/ve', '/d', `"${stays}" "%1"`, '/f'],
        ],
      });
      expect(calls).toContainEqual({
        program: 'reg.exe',
        args: ['add', `${classes}\\.diverge`, '/ve', '/d', 'Diverge.ScenarioFile', '/f'],
      });
    }
  });

  test('is nobody’s business once the app is gone', () => {
    const gone = callsForStep('uninstall', exe).map(({ program, args }) => [program, ...args]);
    expect(gone).toEqual([
      ['C:\\Users\\ann\\AppData\\Local\\diverge\\Update.exe', '--removeShortcut', 'diverge.exe'],
      ['reg.exe', 'delete', 'HKCU\\Software\\Classes\\Diverge.ScenarioFile', '/f'],
      [
        ...['reg.exe', 'delete', 'HKCU\\Software\\Classes\\.diverge\\OpenWithProgids'],
        ...['/v', 'Diverge.ScenarioFile', '/f'],
      ],
    ]);
    expect(callsForStep('obsolete', exe)).toEqual([]);
  });
});
