import type { App } from 'electron';

/**
 * Files that macOS hands over by an event and not by an argument: a double click, a drop on the dock. The first comes
 * before the app is ready, so this is called at once; whoever listens later hears of the last one that came before.
 */
export function filesOfTheSystem(app: App): (hear: (file: string) => void) => void {
  let waiting: string | null = null;
  let tell = (file: string) => {
    waiting = file;
  };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    tell(file);
  });
  return (hear) => {
    tell = hear;
    if (waiting !== null) hear(waiting);
    waiting = null;
  };
}
