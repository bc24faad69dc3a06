import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DivergeDocument } from '../document.ts';
import { editJson, GONE } from '../file/edit-json.ts';
import { comparable, parsed } from './comparable.ts';
import { diffDocuments } from './diff-documents.ts';

const northwind = readFileSync(
  new URL('../examples/spec/northwind.diverge', import.meta.url),
  'utf8',
);
const document = parsed(northwind);

const open = 'scenarios[1]';
const claims = 'workspace.deployments[0]';
const awsOnAzure = 'influence anthropic:azure=diverge -> anthropic:aws=diverge';
const target = [{ vendor: 'anthropic' }, { models: ['claude', 'gpt'] }] as const;

type Edit = readonly [place: string, value: unknown, of: string, before: unknown, after: unknown];

/** Edits of one field each, which of what it is, and what it said before and says after. */
const edits: readonly Edit[] = [
  ['producer', { name: 'x', version: '2' }, '', GONE, { name: 'x', version: '2' }],
  ['workspace.name', 'Elsewhere', 'workspace ', 'Northwind AI portfolio', 'Elsewhere'],
  ['workspace.models[0].openWeights', true, 'model claude', false, true],
  ['workspace.availability[3].regions', ['us', 'eu'], 'offer gpt:azure', GONE, ['eu', 'us']],
  [`${claims}.annualSpend`, 1, 'deployment claims', 1_200_000, 1],
  [`${claims}.criticality`, GONE, 'deployment claims', 1, 3],
  [`${claims}.fallbacks[1].switchDays`, 61, 'deployment claims, fallback gpt:azure', 60, 61],
  ['workspace.deployments[1].x-odd', [1], 'deployment bids', GONE, [1]],
  [`${open}.horizonDays`, 30, 'scenario open', 365, 30],
  [`${open}.response`, 'wait', 'scenario open', 'reactive', 'wait'],
  [`${open}.tolerance`, GONE, 'scenario open', 2_500_000, GONE],
  [
    `${open}.designations[0].target`,
    { models: ['gpt', 'claude'] },
    'scenario open, designation dod',
    ...target,
  ],
  [
    `${open}.designations[0].outcomes[1].windDownDays`,
    7,
    'scenario open, designation dod, outcome standing',
    180,
    7,
  ],
  [
    `${open}.stances[1].outcomes[0].actDays`,
    3,
    'scenario open, stance anthropic:aws, outcome follow',
    45,
    3,
  ],
  [
    `${open}.drivers[0].name`,
    'Moving',
    'scenario open, driver migration',
    'How hard migrations turn out',
    'Moving',
  ],
  [`${open}.influences[0].weight`, -3, `scenario open, ${awsOnAzure}`, 2, -3],
  [
    `${open}.plans[0].mitigations[0].cost`,
    9,
    'scenario open, plan dual, mitigation prequalify',
    180_000,
    9,
  ],
];

function expected([place, , of, before, after]: Edit): unknown {
  return {
    change: 'changed',
    of,
    field: place.split('.').at(-1),
    ...(before === GONE ? {} : { before }),
    ...(after === GONE ? {} : { after }),
  };
}

test('a document differs from an edited one in exactly the edits', () => {
  fc.assert(
    fc.property(fc.subarray([...edits]), (made) => {
      const values = Object.fromEntries(made.map(([place, value]) => [place, value]));
      const found = comparable(diffDocuments(document, parsed(editJson(northwind, values))));
      expect(found).toHaveLength(made.length);
      expect(found).toEqual(expect.arrayContaining(made.map(expected)));
    }),
  );
});

describe('what is no difference', () => {
  test('is a default that is written or left out, and the order of a list that says nothing', () => {
    const plain = editJson(northwind, {
      'workspace.deployments[2].fallbacks': GONE,
      'workspace.deployments[2].government': GONE,
      'workspace.availability[0].regions': ['us', 'eu'],
      'scenarios[1].designations[0].outcomes[0].binds': GONE,
      'scenarios[1].stances[1].outcomes[1].blocks': { government: ['prime', 'subcontract'] },
    });
    const said = editJson(plain, {
      'workspace.deployments[2].fallbacks': [],
      'workspace.deployments[2].government': 'none',
      'workspace.availability[0].regions': ['eu', 'us', 'us'],
      'scenarios[1].designations[0].outcomes[0].binds': 'none',
      'scenarios[1].stances[1].outcomes[1].blocks': {
        government: ['subcontract', 'prime'],
        regulated: false,
      },
      'scenarios[0].basedOn': null,
    });
    expect(diffDocuments(parsed(plain), parsed(said))).toEqual([]);
  });

  test('is what the content hashes to', () => {
    expect(diffDocuments(document, { ...document, content: 'sha256:1' })).toEqual([]);
  });
});

describe('things in lists', () => {
  test('are added and removed as a whole, of the same key one by one', () => {
    const [first, ...others] = document.workspace.availability;
    const gpt = { model: 'gpt', channel: 'azure', regions: ['eu'] };
    const after = withAvailability([...others, gpt]);
    expect(diffDocuments(document, after)).toEqual([
      { change: 'removed', of: [{ noun: 'offer', id: 'claude:azure' }], value: first },
      { change: 'added', of: [{ noun: 'offer', id: 'gpt:azure#2' }], value: gpt },
    ]);
    expect(diffDocuments(after, withAvailability([...others]))).toEqual([
      { change: 'removed', of: [{ noun: 'offer', id: 'gpt:azure#2' }], value: gpt },
    ]);
  });

  test('in another order are one difference, where their order says something', () => {
    const [claimsDeployment, ...others] = document.workspace.deployments;
    if (claimsDeployment === undefined) throw new Error('no deployments');
    const fallbacks = (claimsDeployment.fallbacks ?? []).toReversed();
    const deployments = [{ ...claimsDeployment, fallbacks }, ...others];
    const after = { ...document, workspace: { ...document.workspace, deployments } };
    expect(diffDocuments(document, after)).toEqual([
      {
        change: 'reordered',
        of: [{ noun: 'deployment', id: 'claims', name: 'Claims triage' }],
        field: 'fallbacks',
        before: ['claude:azure', 'gpt:azure'],
        after: ['gpt:azure', 'claude:azure'],
      },
    ]);
    expect(
      diffDocuments(document, withAvailability(document.workspace.availability.toReversed())),
    ).toEqual([]);
  });

  test('come in the order of the document: workspace, scenarios, decks', () => {
    const after = {
      ...document,
      workspace: { ...document.workspace, name: 'Elsewhere', deployments: [] },
      scenarios: document.scenarios.slice(1),
      decks: [{ id: 'k', title: 'Deck' }],
    };
    expect(
      diffDocuments(document, after).map(({ change, of }) => `${change} ${of.at(-1)?.noun ?? ''}`),
    ).toEqual([
      'changed workspace',
      ...document.workspace.deployments.map(() => 'removed deployment'),
      'removed scenario',
      'added deck',
    ]);
  });
});

function withAvailability(availability: DivergeDocument['workspace']['availability']) {
  return { ...document, workspace: { ...document.workspace, availability } };
}
