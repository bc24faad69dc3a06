import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { DivergeApp } from '../fixtures/diverge-app.ts';
import { Sidebar } from './sidebar.ts';

/** The decks of a workspace, and the one that is worked on. */
export class DeckScreen {
  readonly window: Page;
  readonly deck: Locator;
  /** The slide looked at. */
  readonly slide: Locator;
  /** What is said about it, beside it. */
  readonly about: Locator;
  readonly strip: Locator;

  constructor(window: Page) {
    this.window = window;
    this.deck = window.getByRole('region', { name: 'Deck', exact: true });
    this.slide = this.deck.getByRole('region', { name: 'Slide', exact: true });
    this.about = this.deck.getByRole('region', { name: 'About this slide' });
    this.strip = this.deck.getByRole('list', { name: 'Slides' });
  }

  async open(): Promise<void> {
    await new Sidebar(this.window).region.getByRole('button', { name: /^Decks/ }).click();
  }

  async create(name: string): Promise<void> {
    await this.window.getByRole('button', { name: 'New deck' }).click();
    await this.window.getByRole('dialog').getByLabel('Name').fill(name);
    await this.window.keyboard.press('Enter');
    await this.deck.waitFor();
  }

  /** A slide from a template, drawn from the scenario on screen. */
  async addSlide(template: string): Promise<void> {
    await this.deck.getByRole('button', { name: 'New slide' }).first().click();
    const dialog = this.window.getByRole('dialog');
    await dialog.getByRole('radio', { name: template }).check();
    await dialog.getByRole('button', { name: 'Add slide' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** Gives the slide at a place, counted from 1, another headline. */
  async say(place: number, headline: string): Promise<void> {
    await this.strip.getByRole('button', { name: new RegExp(`^Slide ${String(place)}:`) }).click();
    await this.about.getByRole('textbox', { name: 'Headline' }).fill(headline);
    await this.about.getByLabel('Text').focus();
    await this.slide.getByRole('heading', { level: 2, name: headline }).waitFor();
  }

  /** What a chart's menu does: onto a new slide of a deck, by name. */
  async addChart(figure: Locator, deck: string, slide?: string): Promise<void> {
    await figure.getByRole('button', { name: 'Copy or save this chart' }).click();
    await figure.getByRole('button', { name: 'Add to deck…' }).click();
    const dialog = this.window.getByRole('dialog');
    const choice = dialog.getByLabel('Deck', { exact: true });
    const isKnown =
      (await choice.count()) > 0 && (await choice.locator('option', { hasText: deck }).count()) > 0;
    if (isKnown) await choice.selectOption({ label: deck });
    else await dialog.getByLabel('Name of the new deck').fill(deck);
    if (slide !== undefined) {
      await dialog.getByLabel('Slide', { exact: true }).selectOption({ label: `Beside: ${slide}` });
    }
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** The headlines in order, as the strip says them. */
  headlines(): Promise<readonly string[]> {
    return this.strip
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  }

  /** The text that is seen of the slide, without what only screen readers are told. */
  shownText(): Promise<string> {
    return this.slide.getByRole('article').evaluate((slide) => {
      const copy = document.createElement('div');
      copy.append(slide.cloneNode(true));
      for (const unseen of copy.querySelectorAll('.visually-hidden, title, style')) unseen.remove();
      return copy.textContent;
    });
  }

  /** Held, the system's dialog for the file answers only when it is let. */
  async startExport(
    app: DivergeApp,
    as: 'PDF' | 'PowerPoint',
    file: string,
    dialog: 'answers' | 'held' = 'answers',
  ): Promise<void> {
    if (dialog === 'answers') await app.answerSaveDialog(file);
    else await app.holdSaveDialog(file);
    await this.deck.getByRole('button', { name: 'More about this deck' }).click();
    await this.deck.getByRole('button', { name: `Export as ${as}…` }).click();
  }

  async export(app: DivergeApp, as: 'PDF' | 'PowerPoint', file: string): Promise<void> {
    await this.startExport(app, as, file);
    await this.window.getByText(`Exported to ${path.basename(file)}.`).waitFor();
  }
}
