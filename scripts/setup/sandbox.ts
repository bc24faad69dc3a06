import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from './setup-error.ts';

const setUserId = 0o4000;

/** Chromium's sandbox refuses to run as root. Nobody but a container does. */
export function sandboxArguments(isRoot = process.getuid?.() === 0): readonly string[] {
  return process.platform === 'linux' && isRoot ? ['--no-sandbox'] : [];
}

/**
 * Sees to it that Chromium's sandbox can start. It needs user namespaces, which some releases of Linux keep from
 * programs they do not know, Ubuntu since 23.10 among them; or else its helper belongs to root with the set-user-ID
 * bit, which only root can give it.
 */
export function requireSandbox(
  executable: string,
  isRoot = process.getuid?.() === 0,
  kernelSettings = '/proc/sys/kernel',
): void {
  if (process.platform !== 'linux' || isRoot) return;
  const helper = path.join(path.dirname(executable), 'chrome-sandbox');
  if (allowsUserNamespaces(kernelSettings) || isOfRoot(helper)) return;
  throw new SetupError(
    `This system keeps Electron's sandbox from starting: sudo chown root "${helper}" && sudo chmod 4755 "${helper}"`,
  );
}

function allowsUserNamespaces(kernelSettings: string): boolean {
  return (
    readSetting(kernelSettings, 'apparmor_restrict_unprivileged_userns') !== '1' &&
    readSetting(kernelSettings, 'unprivileged_userns_clone') !== '0'
  );
}

function readSetting(folder: string, name: string): string | undefined {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

function isOfRoot(helper: string): boolean {
  if (!existsSync(helper)) return false;
  const { uid, mode } = statSync(helper);
  return uid === 0 && (mode & setUserId) !== 0;
}
