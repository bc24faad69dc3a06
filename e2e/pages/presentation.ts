import type { Locator, Page } from '@playwright/test';
import type { DivergeApp } from '../fixtures/diverge-app.ts';

/** A deck before an audience. */
export class Presentation {
  readonly app: DivergeApp;
  readonly dialog: Locator;
  readonly slide: Locator;
  /** What a screen reader says of the slide on screen. */
  readonly announced: Locator;

  constructor(app: DivergeApp) {
    this.app = app;
    this.dialog = app.window.getByRole('dialog', { name: /^Presenting/ });
    this.slide = this.dialog.getByRole('article');
    this.announced = this.dialog.getByRole('status', { name: 'Slide' });
  }

  isFullScreen(): Promise<boolean> {
    return this.app.electron.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen() ?? false,
    );
  }

  /** The window with the presenter's notes, opened by its key. */
  async openNotes(): Promise<Page> {
    const opened = this.app.electron.waitForEvent('window');
    await this.app.window.keyboard.press('n');
    const notes = await opened;
    await notes.getByRole('main').waitFor();
    return notes;
  }
}
