import { hasDisplay } from './display.ts';
import { requireVirtualDisplay } from './system-libraries.ts';

// Without -noreset the display starts afresh when its last window closes, and turns away one that opens just then.
const onVirtualDisplay = ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24 -noreset'];

/** What to put before a command that opens windows: nothing, or a virtual display where there is no other. */
export async function displayLauncher(
  tellProgress: (line: string) => void,
): Promise<readonly string[]> {
  if (hasDisplay()) return [];
  await requireVirtualDisplay(tellProgress);
  return onVirtualDisplay;
}
