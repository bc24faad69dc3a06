import { describe, expect, it } from 'vitest';
import type { Change } from '../../model/change/change.ts';
import { sampleDocument } from '../../model/examples/sample.ts';
import { toContent } from '../../model/file/content-document.ts';
import { changedPlace } from './changed-place.ts';

const content = toContent(sampleDocument());
const scenario = content.scenarios.items[0];
if (scenario === undefined) throw new Error('The sample has a scenario.');

function update(collection: 'scenarios' | 'deployments', id: string): Change {
  return { kind: 'update', collection, id, set: { name: 'New' }, unset: [] };
}

const ofScenario = update('scenarios', scenario.id);
const ofPortfolio = update('deployments', 'any');

describe('where a change can be seen', () => {
  it('is the scenario it changed, by its name', () => {
    expect(changedPlace([ofScenario], content, 'compare')).toEqual({
      ...{ screen: 'scenario', id: scenario.id },
      name: `“${scenario.name}”`,
    });
  });

  it('is the portfolio for what is deployed', () => {
    const place = changedPlace([ofPortfolio], content, 'scenario');
    expect(place).toMatchObject({ screen: 'portfolio', id: null });
  });

  it('is the world for what is offered where, and by whom', () => {
    const renamed: Change = { kind: 'update', collection: 'models', id: 'any', set: {}, unset: [] };
    const offered: Change = { kind: 'update-workspace', set: { availability: [] }, unset: [] };
    const other: Change = { kind: 'update-workspace', set: { name: 'New' }, unset: [] };
    const screens = [renamed, offered, other].map(
      (change) => changedPlace([change], content, 'scenario')?.screen,
    );
    expect(screens).toEqual(['world', 'world', undefined]);
  });

  it('is the screen that is shown, where several could show it', () => {
    const both = [ofScenario, ofPortfolio];
    const screens = (['scenario', 'portfolio', 'decks'] as const).map(
      (screen) => changedPlace(both, content, screen)?.screen,
    );
    expect(screens).toEqual(['scenario', 'portfolio', 'scenario']);
  });

  it('is nowhere for what is gone', () => {
    const removed: Change = { kind: 'remove', collection: 'scenarios', id: 'gone' };
    expect(changedPlace([removed], content, 'scenario')).toBeNull();
  });
});
