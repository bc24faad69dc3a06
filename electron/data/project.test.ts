import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scenarioSchema } from '../../model/scenario.ts';
import type { DataAnswer } from '../contract.ts';
import { askData } from './ask-data.ts';
import { startTestServices, type TestServices } from './test-services.ts';

const SOMEWHERELAND = join(import.meta.dirname, '../../model/examples/somewhereland.scw');

let data: TestServices;

beforeEach(() => {
  data = startTestServices();
});
afterEach(() => {
  data.remove();
});

function preview(path: string): Promise<DataAnswer<'preview-file'>> {
  return askData(data, 'preview-file', { path, as: 'project' });
}

test('a ScenarioWizard project is shown with the scenario it would become, and nothing changes', async () => {
  const previewed = await preview(SOMEWHERELAND);
  if (previewed.kind !== 'project') throw new Error(JSON.stringify(previewed));
  const { scenario: text, descriptors, ...counts } = previewed;
  const scenario = scenarioSchema.parse(JSON.parse(text));
  expect(counts).toEqual({
    kind: 'project',
    fileName: 'somewhereland.scw',
    promoting: scenario.influences?.filter(({ weight }) => weight > 0).length,
    restricting: scenario.influences?.filter(({ weight }) => weight < 0).length,
    beyond: 0,
  });
  expect(counts.promoting + counts.restricting).toBe(scenario.influences?.length);
  expect(descriptors.map(({ name, variants }) => [name, variants.length])).toEqual([
    ['A', 3],
    ['B', 3],
    ['C', 3],
    ['D', 2],
    ['E', 3],
    ['F', 3],
  ]);
  expect(scenario).toMatchObject({ name: 'Somewhereland', start: '2026-11-23' });
  expect((await askData(data, 'boot', {})).workspaces).toHaveLength(1);
});

test('what is wrong with a project is listed with its lines', async () => {
  const folder = join(data.folder, 'files');
  mkdirSync(folder);
  const path = join(folder, 'bad.scw');
  writeFileSync(path, '$ ScenarioWizard 4.0\nBad\n&A\n -A1\n -A2\n#\n#\n#\n#\n#\n0,x\n0,0,0\n');
  expect(await preview(path)).toEqual({
    kind: 'refused',
    fileName: 'bad.scw',
    summary: 'The file has 2 problems. Nothing was imported.',
    problems: [
      {
        place: 'line 11, number 2',
        message: 'expected a whole number from -99 to 99, found "x"',
      },
      { place: 'line 12', message: 'expected 2 numbers, found more' },
    ],
    moreProblems: 0,
  });
});
