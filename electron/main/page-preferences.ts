import type { WebPreferences } from 'electron';
import { versionArgument, windowArgument } from '../channels.ts';

export interface PageOptions {
  readonly preload: string;
  readonly version: string;
  readonly isDevelopment: boolean;
}

/** How every page of the app runs: in the sandbox, apart from its preload script, with nothing of Node. */
export function pagePreferences(options: PageOptions, window: 'main' | 'notes'): WebPreferences {
  return {
    preload: options.preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    devTools: options.isDevelopment,
    additionalArguments: [`${versionArgument}${options.version}`, `${windowArgument}${window}`],
  };
}
