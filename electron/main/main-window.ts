import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Theme } from '../channels.ts';
import { pagePreferences, type PageOptions } from './page-preferences.ts';
import { boundsOnScreen, readWindowState, writeWindowState } from './window-state.ts';

export interface MainWindowOptions extends PageOptions {
  /** Where the window's place is remembered. */
  readonly stateFile: string;
}

export interface MainWindow {
  readonly window: BrowserWindow;
  readonly showTheme: (theme: Theme) => void;
  readonly theme: () => Theme;
}

/** The colour of `--ground` in renderer/styles/tokens.css, on screen before the page is. */
const ground = { light: '#f6f6f4', dark: '#121416' };

const smallest = { minWidth: 1024, minHeight: 640 };

/** The app's window: sandboxed, where it stood last time, shown as soon as it has something to show. */
export function openMainWindow(options: MainWindowOptions): MainWindow {
  const state = readWindowState(options.stateFile);
  let theme = state.theme;
  nativeTheme.themeSource = theme;

  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...boundsOnScreen(state.bounds, screens),
    ...smallest,
    show: false,
    title: 'Diverge',
    backgroundColor: groundColour(),
    webPreferences: pagePreferences(options, 'main'),
  });
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });

  const remember = () => {
    const maximized = window.isMaximized();
    writeWindowState(options.stateFile, { bounds: window.getNormalBounds(), maximized, theme });
  };
  window.on('close', remember);
  const followTheme = () => {
    window.setBackgroundColor(groundColour());
  };
  nativeTheme.on('updated', followTheme);
  window.on('closed', () => {
    nativeTheme.off('updated', followTheme);
  });

  return {
    window,
    theme: () => theme,
    showTheme: (newTheme) => {
      theme = newTheme;
      nativeTheme.themeSource = newTheme;
      remember();
    },
  };
}

function groundColour(): string {
  return nativeTheme.shouldUseDarkColors ? ground.dark : ground.light;
}
