import { expect, test } from 'vitest';
import { sampleDocument } from '../../model/examples/sample.ts';
import { toContent } from '../../model/file/content-document.ts';
import type { Designation, Scenario } from '../../model/scenario.ts';
import { variableNames } from './variables.ts';

const document = sampleDocument();
const content = toContent(document);
const [sample] = document.scenarios;
if (sample === undefined) throw new Error('the sample has no scenario');
const open: Scenario = sample;

function by(id: string, issuer: string, instrument?: string): Designation {
  return {
    id,
    issuer,
    ...(instrument === undefined ? {} : { instrument }),
    target: { vendor: 'anthropic' },
    outcomes: [{ id: 'none-made', issued: false, probability: 1 }],
  };
}

function designationNames(
  ...designations: readonly Designation[]
): readonly (string | undefined)[] {
  const names = variableNames({ ...open, designations }, content);
  return designations.map(({ id }) => names.get(id)?.name);
}

test('designations of one issuer are told apart, others have the name of their issuer alone', () => {
  expect(
    designationNames(
      by('war', 'War', 'first law'),
      by('commerce', 'Commerce', 'a law'),
      by('war-2', 'War', 'second law'),
      by('war-3', 'War', 'second law'),
    ),
  ).toEqual(['War, first law', 'Commerce', 'War, second law (1)', 'War, second law (2)']);
  expect(designationNames(by('one', 'War'), by('two', 'War'))).toEqual(['War (1)', 'War (2)']);
});

test('an outcome without a name is its id in readable words', () => {
  const drivers = [
    {
      id: 'market',
      name: 'Market',
      outcomes: [
        { id: 'switching-is_harder', probability: 0.5 },
        { id: 'as-now', name: 'as now', probability: 0.5 },
      ],
    },
  ];
  const names = variableNames({ ...open, drivers }, content).get('market')?.outcomes;
  expect([...(names ?? [])]).toEqual([
    ['switching-is_harder', 'Switching is harder'],
    ['as-now', 'as now'],
  ]);
});
