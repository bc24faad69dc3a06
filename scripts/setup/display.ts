import { SetupError } from './setup-error.ts';

/** Whether a window can be shown. On macOS and Windows there is always a desktop. */
export function hasDisplay(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (platform !== 'linux') return true;
  return isSet(environment['DISPLAY']) || isSet(environment['WAYLAND_DISPLAY']);
}

export function requireDisplay(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): void {
  if (hasDisplay(environment, platform)) return;
  throw new SetupError(
    'There is no display to open a window on: start Diverge from a desktop, or on a virtual one with xvfb-run -a npm start',
  );
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
