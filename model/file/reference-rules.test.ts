import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editJson, GONE, valueAt } from './edit-json.ts';
import { parseDocument } from './parse-document.ts';

const northwind = readFileSync(
  new URL('../examples/spec/northwind.diverge', import.meta.url),
  'utf8',
);

function problemsOf(edits: Readonly<Record<string, unknown>>): readonly string[] {
  const result = parseDocument(editJson(northwind, edits));
  if (result.ok) return [];
  if (result.problem.kind !== 'problems') throw new Error(result.problem.kind);
  return result.problem.problems.map(({ place, message }) => `${place}: ${message}`);
}

const stance = valueAt(northwind, 'scenarios[0].stances[0]');
const aws = { vendor: 'anthropic', channel: 'aws' };
const outcomes = 'scenarios[1].stances[0].outcomes';

describe('a reference that leads nowhere', () => {
  test.each<[place: string, value: unknown, problem: string]>([
    [
      'workspace.models[0].vendor',
      'antropic',
      '"antropic" is not a vendor of this workspace; did you mean "anthropic"?',
    ],
    [
      'workspace.availability[1].model',
      'claud',
      '"claud" is not a model of this workspace; did you mean "claude"?',
    ],
    ['workspace.availability[1].channel', 'oracle', '"oracle" is not a channel of this workspace'],
    ['workspace.deployments[0].model', 'mistral', '"mistral" is not a model of this workspace'],
    [
      'workspace.deployments[0].channel',
      'gpc',
      '"gpc" is not a channel of this workspace; did you mean "gcp"?',
    ],
    [
      'workspace.deployments[0].fallbacks[1].model',
      'gtp',
      '"gtp" is not a model of this workspace; did you mean "gpt"?',
    ],
    [
      'scenarios[0].designations[0].target.vendor',
      'xai',
      '"xai" is not a vendor of this workspace',
    ],
    [
      'scenarios[1].basedOn',
      'folow',
      '"folow" is not a scenario of this file; did you mean "follow"?',
    ],
    [
      'scenarios[0].stances[2].channel',
      'gpc',
      '"gpc" is not a channel of this workspace; did you mean "gcp"?',
    ],
    [
      'scenarios[1].influences[0].from.outcome',
      'divert',
      '"divert" is not an outcome of the stance of "azure" on "anthropic"; did you mean "diverge"?',
    ],
    [
      'scenarios[1].influences[4].from.designation',
      'dodo',
      '"dodo" is not a designation of this scenario; did you mean "dod"?',
    ],
    [
      'scenarios[1].plans[0].mitigations[0].deployments[1]',
      'bid',
      '"bid" is not a deployment of this workspace; did you mean "bids"?',
    ],
    [
      'scenarios[1].plans[0].mitigations[0].model',
      'gemini',
      '"gemini" is not a model of this workspace',
    ],
    [
      'scenarios[1].plans[0].mitigations[1].fallback.channel',
      'acp',
      '"acp" is not a channel of this workspace; did you mean "gcp"?',
    ],
    [
      'scenarios[1].plans[1].mitigations[0].channel',
      'azur',
      '"azur" is not a channel of this workspace; did you mean "azure"?',
    ],
  ])('%s: %j', (place, value, problem) => {
    expect(problemsOf({ [place]: value })).toEqual([`${place}: ${problem}`]);
  });

  test('in lists of models and channels', () => {
    expect(
      problemsOf({
        'scenarios[0].designations[0].target': { models: ['claude', 'opus'] },
        'scenarios[0].designations[0].outcomes[0].channels': ['aws', 'awz'],
      }),
    ).toEqual([
      'scenarios[0].designations[0].target.models[1]: "opus" is not a model of this workspace',
      'scenarios[0].designations[0].outcomes[0].channels[1]: "awz" is not a channel of this workspace; did you mean "aws"?',
    ]);
  });

  test('as the end of an influence: no such stance, no such driver, a driver that is a designation', () => {
    const place = 'scenarios[1].influences[0].from';
    expect(
      [
        { vendor: 'openai', channel: 'aws', outcome: 'follow' },
        { driver: 'migrations', outcome: 'slow' },
        { driver: 'dod', outcome: 'standing' },
      ].map((end) => problemsOf({ [place]: end })),
    ).toEqual([
      [`${place}: this scenario lists no stance of "aws" on "openai"`],
      [`${place}.driver: "migrations" is not a driver of this scenario; did you mean "migration"?`],
      [`${place}.driver: "dod" is not a driver of this scenario`],
    ]);
  });

  test('for want of the whole list is one problem', () => {
    expect(problemsOf({ 'workspace.channels': GONE })).toEqual([
      'workspace.channels: is missing; expected a list',
    ]);
  });
});

describe('an id given twice', () => {
  test.each([
    ['workspace.vendors[2].id', 'anthropic', 'workspace.vendors[0]'],
    ['workspace.deployments[3].id', 'claims', 'workspace.deployments[0]'],
    ['scenarios[4].id', 'follow', 'scenarios[0]'],
    [`${outcomes}[2].id`, 'follow', `${outcomes}[0]`],
    ['scenarios[1].plans[1].id', 'dual', 'scenarios[1].plans[0]'],
    ['scenarios[1].drivers[0].id', 'dod', 'scenarios[1].designations[0]'],
  ])('%s as %j is a problem of the second', (place, id, first) => {
    expect(problemsOf({ [place]: id })).toContain(
      `${place}: ${JSON.stringify(id)} is the id of ${first} already`,
    );
  });

  test('is fine in different lists', () => {
    const same = { id: 'anthropic', name: 'A', kind: 'direct' };
    expect(problemsOf({ 'workspace.channels[3]': same })).toEqual([]);
  });

  test('counts for decks too', () => {
    expect(problemsOf({ decks: [{ id: 'a' }, { title: 'no id' }, { id: 'a' }] })).toEqual([
      'decks[2].id: "a" is the id of decks[0] already',
    ]);
  });
});

describe('probabilities', () => {
  test.each([
    [[0.05, 0.25, 0.7], []],
    [[0.05, 0.25, 0.699999], []],
    [[0.05, 0.25, 0.700001], []],
    [[0, 0, 0.999999], []],
    [[1 / 3, 1 / 3, 1 / 3], []],
    [[0, 0, 1], []],
    [[0.05, 0.25, 0.6999989], [`${outcomes}: the probabilities sum to 0.9999989, not to 1`]],
    [[0, 0, 1.0000005], []],
    [[0.05, 0.25, 0.8], [`${outcomes}: the probabilities sum to 1.1, not to 1`]],
    [[0, 0, 0], [`${outcomes}: the probabilities sum to 0, not to 1`]],
    [[-0.1, 0.4, 0.7], [`${outcomes}[0].probability: expected a number from 0 to 1, found -0.1`]],
  ])('of %j', (probabilities, problems) => {
    const edits = Object.fromEntries(
      probabilities.map((value, index) => [`${outcomes}[${index}].probability`, value]),
    );
    expect(problemsOf(edits)).toEqual(problems);
  });
});

describe('a scenario', () => {
  test('has one stance for a vendor and channel', () => {
    expect(problemsOf({ 'scenarios[0].stances[3]': stance })).toEqual([
      'scenarios[0].stances[3]: scenarios[0].stances[0] is the stance of "azure" on "anthropic" already',
    ]);
  });

  test('has influences between different variables only', () => {
    expect(
      problemsOf({
        'scenarios[1].influences[0].from': { ...aws, outcome: 'follow' },
        'scenarios[1].influences[1].from': { designation: 'dod', outcome: 'absent' },
        'scenarios[1].influences[1].to': { designation: 'dod', outcome: 'absent' },
      }),
    ).toEqual(
      [0, 1].map(
        (index) =>
          `scenarios[1].influences[${index}]: an influence joins two variables; both ends of this one are outcomes of the same`,
      ),
    );
  });

  test('has courses whose days come after their announcement', () => {
    const course = 'scenarios[1].designations[0].outcomes[2]';
    expect(problemsOf({ [`${course}.announcedDay`]: 121 })).toEqual([
      `${course}.effectiveDay: day 0 is before the announcement on day 121`,
      `${course}.reversedDay: day 120 is before the announcement on day 121`,
    ]);
    expect(
      problemsOf({ [`${course}.announcedDay`]: 120, [`${course}.effectiveDay`]: 120 }),
    ).toEqual([]);
    expect(problemsOf({ [`${course}.reversedDay`]: null })).toEqual([]);
  });

  test('leads back to itself through basedOn neither directly nor over others', () => {
    expect(problemsOf({ 'scenarios[0].basedOn': 'follow' })).toEqual([
      'scenarios[0].basedOn: leads back to "follow" itself',
    ]);
    // open ← preempt, notice, wait already; now open itself is based on one of them
    expect(problemsOf({ 'scenarios[1].basedOn': 'wait' })).toEqual([
      'scenarios[1].basedOn: leads back to "open" itself',
      'scenarios[4].basedOn: leads back to "wait" itself',
    ]);
  });
});
