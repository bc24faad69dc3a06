import { expect, test } from 'vitest';
import type { EntrySource } from './entry.ts';
import { findEntries, MOST_LISTED } from './find-entries.ts';
import { searchable } from './searchable.ts';

function source(isOfferedAtOnce: boolean, ...labels: readonly string[]): EntrySource {
  return {
    isOfferedAtOnce,
    keys: labels,
    texts: labels.map(searchable),
    entryAt: (place) => {
      const label = labels[place] ?? '';
      return { key: label, label, detail: '', run: () => undefined };
    },
  };
}

const actions = source(true, 'New Scenario', 'Export Workspace', 'Undo Export');
const deployments = source(false, 'Exports desk', 'Claims');

function labels(typed: string, recent: readonly string[] = []): readonly string[] {
  return findEntries([actions, deployments], typed, recent).entries.map(({ label }) => label);
}

test('before anything is typed, what was chosen last and what is offered at once', () => {
  expect(labels('')).toEqual(['New Scenario', 'Export Workspace', 'Undo Export']);
  expect(labels('', ['Claims', 'Undo Export'])).toEqual([
    'Claims',
    'Undo Export',
    'New Scenario',
    'Export Workspace',
  ]);
});

test('a better answer goes before one that was chosen last, an equal one after it', () => {
  expect(labels('exp')).toEqual(['Export Workspace', 'Exports desk', 'Undo Export']);
  expect(labels('exp', ['Undo Export', 'Exports desk'])).toEqual([
    'Exports desk',
    'Export Workspace',
    'Undo Export',
  ]);
});

test('lists a few of many, says how many there are, and keeps what was chosen last among them', () => {
  const names = Array.from({ length: 50_000 }, (_, place) => `Deployment ${String(place)}`);
  const found = findEntries([source(false, ...names)], 'deployment', ['Deployment 49999']);
  expect(found.total).toBe(50_000);
  expect(found.entries).toHaveLength(MOST_LISTED);
  expect(found.entries.slice(0, 2).map(({ label }) => label)).toEqual([
    'Deployment 49999',
    'Deployment 0',
  ]);
});
