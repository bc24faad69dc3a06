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
  /** Who signed the file, and whether it is what was written. */
  readonly trust: Locator;

  constructor(app: DivergeApp) {
    this.app = app;
    this.screen = app.window.getByRole('main', { name: /^Reading/ });
    this.slide = this.screen.getByRole('region', { name: 'Slide' }).getByRole('article');
    this.summary = this.screen.getByRole('status', { name: 'Figures' });
    this.trust = this.screen.getByRole('list', { name: 'Whose it is' });
    this.verdicts = this.screen.getByRole('list', { name: 'Figures of this slide' });
  }

  /** Opens a file with a deck by the menu: it is read at once. */
  async open(file: string): Promise<void> {
    // The page is there and listens.
    const { window } = this.app;
    await window.getByRole('navigation', { name: 'Workspace' }).or(this.screen).waitFor();
    await this.app.answerOpenDialog(file);
    await this.app.electron.evaluate(({ Menu }) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById('open-file');
      if (!item) throw new Error('The menu has no Open');
      Reflect.apply(item.click, item, []);
    });
    await this.screen.getByText(path.basename(file)).waitFor();
  }

  button(name: string): Locator {
    return this.screen.getByRole('button', { name, exact: true });
  }

  get review(): Locator {
    return this.screen.getByRole('complementary', { name: 'Review' });
  }

  async comment(text: string, about: 'On this slide' | 'On the deck'): Promise<void> {
    await this.review.getByRole('textbox', { name: 'Comment' }).fill(text);
    await this.review.getByRole('button', { name: about }).click();
  }

  /** Answers the dialog of the system with a file, and waits until the review is in it. */
  async saveReview(file: string): Promise<void> {
    await this.app.answerSaveDialog(file);
    await this.review.getByRole('button', { name: 'Save review…' }).click();
    await this.app.window.getByText(`Saved as ${path.basename(file)}.`).waitFor();
  }
}
