import type { Locator, Page } from '@playwright/test';

/** The left side and the header of a scenario: what it assumes. */
export class ScenarioScreen {
  readonly window: Page;
  readonly assumptions: Locator;

  constructor(window: Page) {
    this.window = window;
    this.assumptions = window.getByRole('region', { name: 'Assumptions' });
  }

  /** What a branch changes against its parent. */
  get branchChanges(): Locator {
    return this.assumptions.getByRole('region', { name: 'What this branch changes' });
  }

  field(label: string): Locator {
    return this.window.getByLabel(label, { exact: true });
  }

  /** Types over what a field holds and leaves it by Enter. */
  async type(field: Locator, text: string): Promise<void> {
    await field.click();
    await field.fill(text);
    await field.press('Enter');
  }

  /** One channel's stance on one vendor. */
  stance(channel: string, vendor: string): Stance {
    const group = this.assumptions.getByRole('group', { name: `${channel} on ${vendor}` });
    return new Stance(group, channel);
  }

  /** Opens the fields of a designation's course. */
  async openCourse(name: string): Promise<void> {
    await this.assumptions.getByRole('button', { name: `Edit course ${name}` }).click();
  }
}

/** A row of the stance board. */
export class Stance {
  readonly group: Locator;
  readonly channel: string;

  constructor(group: Locator, channel: string) {
    this.group = group;
    this.channel = channel;
  }

  choice(kind: 'Follow' | 'Partial' | 'Diverge'): Locator {
    return this.group.getByRole('radio', { name: kind });
  }

  /** Clicks one of the three choices. */
  async take(kind: 'Follow' | 'Partial' | 'Diverge'): Promise<void> {
    await this.group.locator('label').filter({ hasText: kind }).click();
  }

  /** From one certain stance to three with probabilities. */
  async makeUncertain(): Promise<void> {
    await this.group.getByRole('button', { name: `${this.channel}: certain` }).click();
  }

  probability(kind: string): Locator {
    return this.group.getByLabel(`Probability that ${this.channel} takes ${kind}`, { exact: true });
  }

  slider(kind: string): Locator {
    return this.group.getByRole('slider', { name: `How likely: ${kind}`, exact: true });
  }

  /** Gives an outcome's probability to another and takes it out. */
  async merge(outcome: string, into: string): Promise<void> {
    const label = `Merge into, from ${outcome}`;
    await this.group.getByRole('button', { name: label }).click();
    await this.group.getByLabel(label).getByRole('button', { name: into, exact: true }).click();
  }

  /** Opens the days and conditions of the stance. */
  async open(): Promise<void> {
    await this.group
      .getByRole('button', { name: `Days and conditions of ${this.channel}` })
      .click();
  }

  field(label: string): Locator {
    return this.group.getByLabel(label, { exact: true });
  }
}
