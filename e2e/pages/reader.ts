import path from 'node:path';
import type { Locator } from '@playwright/test';
import type { DivergeApp } from '../fixtures/diverge-app.ts';

/** A deck of a file that is read, and nothing else. */
export class ReaderScreen {
  readonly app: DivergeApp;
  readonly screen: Locator;
  readonly slide: Locator;
  /** What is said of all figures of the deck. */
  readonly summary: Locator;
  /** What is said of the figures of the slide. */
  readonly verdicts: Locator;

  constructor(app: DivergeApp) {
    this.app = app;
    this.screen = app.window.getByRole('main', { name: /^Reading/ });
    this.slide = this.screen.getByRole('region', { name: 'Slide' }).getByRole('article');
    this.summary = this.screen.getByRole('status', { name: 'Figures' });
    this.verdicts = this.screen.getByRole('list', { name: 'Figures of this slide' });
  }

  /** Opens a file by the menu and reads its deck. */
  async open(file: string): Promise<void> {
    await this.app.answerOpenDialog(file);
    await this.app.electron.evaluate(({ Menu }) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById('open-file');
      if (!item) throw new Error('The menu has no Open');
      Reflect.apply(item.click, item, []);
    });
    const dialog = this.app.window.getByRole('dialog', { name: `Open “${path.basename(file)}”` });
    await dialog.getByRole('button', { name: 'Read the deck' }).click();
    await this.screen.waitFor();
  }

  button(name: string): Locator {
    return this.screen.getByRole('button', { name, exact: true });
  }
}
