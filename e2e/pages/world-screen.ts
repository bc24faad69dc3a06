import type { Locator, Page } from '@playwright/test';
import { Sidebar } from './sidebar.ts';

/** Vendors, models, channels, and what is offered where. */
export class WorldScreen {
  readonly window: Page;
  readonly region: Locator;
  readonly matrix: Locator;
  readonly details: Locator;

  constructor(window: Page) {
    this.window = window;
    this.region = window.getByRole('region', { name: 'World' });
    this.matrix = this.region.getByRole('grid', { name: 'What is offered where' });
    this.details = this.region.getByRole('complementary', { name: 'Details' });
  }

  async open(): Promise<void> {
    await new Sidebar(this.window).region.getByRole('button', { name: 'World' }).click();
    await this.matrix.waitFor();
  }

  /** A cell by what it says of a model, or a vendor, on a channel. */
  cell(model: string, channel: string): Locator {
    return this.matrix.getByRole('gridcell', { name: new RegExp(`^${model} on ${channel}:`) });
  }

  /** The square in a cell: a click offers everywhere or takes away. */
  mark(model: string, channel: string): Locator {
    return this.cell(model, channel).locator('[data-mark]');
  }

  vendorOrModel(name: string): Locator {
    return this.matrix.getByRole('rowheader', { name });
  }

  channel(name: string): Locator {
    return this.matrix.getByRole('columnheader', { name });
  }

  /** A field of what is chosen. */
  field(label: string): Locator {
    return this.details.getByLabel(label, { exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.region.getByRole('button', { name });
  }

  get dialog(): Locator {
    return this.window.getByRole('dialog');
  }

  async rename(label: 'Vendor' | 'Model' | 'Channel', name: string): Promise<void> {
    await this.field(label).fill(name);
    await this.window.keyboard.press('Enter');
  }
}
