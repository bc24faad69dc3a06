import { expect, test } from 'vitest';
import { parseDocument } from './parse-document.ts';
import { projectDocument, projectScenario, variantNames } from './scw-document.ts';
import type { ScenarioWizardProject } from './scw.ts';
import { writeDocument } from './write-document.ts';

const PROJECT: ScenarioWizardProject = {
  name: 'Trade',
  descriptors: [
    { name: 'Öl', variants: ['Low', 'low', 'Moot'] },
    { name: '', variants: ['', ''] },
    { name: 'öl!', variants: ['-1_2'] },
  ],
  weights: Int32Array.of(
    ...[0, 0, 0, -12, 0, 0],
    ...[0, 0, 0, 0, 0, 0],
    ...[0, 0, 0, 0, 0, 99],
    ...[0, 0, 1, 0, 0, 0],
    ...[0, 0, 0, 0, 0, 0],
    ...[0, 0, 0, 0, 0, 0],
  ),
};

test('descriptors become drivers with equally likely outcomes, cross-impacts influences', () => {
  const third = 1 / 3;
  expect(projectScenario(PROJECT, '2026-03-05')).toEqual({
    id: 'scenariowizard',
    name: 'Trade',
    start: '2026-03-05',
    horizonDays: 365,
    designations: [],
    stances: [],
    drivers: [
      {
        id: 'ol',
        name: 'Öl',
        outcomes: [
          { id: 'low', name: 'Low', probability: third },
          { id: 'low-2', name: 'low', probability: third },
          { id: 'item-moot', name: 'Moot', probability: third },
        ],
      },
      {
        id: 'descriptor-2',
        name: 'Descriptor 2',
        outcomes: [
          { id: 'variant-1', probability: 0.5 },
          { id: 'variant-2', probability: 0.5 },
        ],
      },
      { id: 'ol-2', name: 'öl!', outcomes: [{ id: '1-2', name: '-1_2', probability: 1 }] },
    ],
    influences: [
      {
        from: { driver: 'ol', outcome: 'low' },
        to: { driver: 'descriptor-2', outcome: 'variant-1' },
        weight: -12,
      },
      {
        from: { driver: 'ol', outcome: 'item-moot' },
        to: { driver: 'ol-2', outcome: '1-2' },
        weight: 99,
      },
      {
        from: { driver: 'descriptor-2', outcome: 'variant-1' },
        to: { driver: 'ol', outcome: 'item-moot' },
        weight: 1,
      },
    ],
  });
});

test('names of the variants held are given as written', () => {
  const scenario = projectScenario(PROJECT, '2026-03-05');
  expect(variantNames(scenario, ['low-2', 'variant-2', '1-2'])).toEqual(['low', '', '-1_2']);
});

test('the document around it is a valid file', () => {
  const nameless = { ...PROJECT, name: '' };
  for (const project of [PROJECT, nameless, { ...PROJECT, name: '𝄞'.repeat(300) }]) {
    const document = projectDocument(project, '2026-03-05', 'EUR');
    const read = parseDocument(writeDocument(document));
    expect(read.ok && read.value.document).toEqual(document);
    expect(read.ok && read.value.warnings).toEqual([]);
  }
  expect(projectDocument(nameless, '2026-03-05', 'EUR').workspace.name).toBe(
    'ScenarioWizard project',
  );
});
