import { hasDisplay } from './display.ts';
import { requireVirtualDisplay } from './system-libraries.ts';

const onVirtualDisplay = ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24'];

/** What to put before a command that opens windows: nothing, or a virtual display where there is no other. */
export async function displayLauncher(
  tellProgress: (line: string) => void,
): Promise<readonly string[]> {
  if (hasDisplay()) return [];
  await requireVirtualDisplay(tellProgress);
  return onVirtualDisplay;
}
