import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editJson, GONE } from './edit-json.ts';
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

const ID = 'an id: 1–64 characters of a-z, 0-9, "-", "_", ".", and not "none" or "moot"';
const COURSE = 'scenarios[1].designations[0].outcomes[1]';
const STANCE = 'scenarios[1].stances[1].outcomes[2]';

/** One change to a file that is fine, and the one problem it makes. */
test.each<[place: string, value: unknown, problem: string]>([
  ['format', 'divergent', 'expected "diverge", found "divergent"; did you mean "diverge"?'],
  ['version', 0, 'expected 1, found 0'],
  ['version', '1', 'expected 1, found "1"'],
  ['redacted', false, 'expected true, found false'],
  ['requires', 'figures', 'expected a list, found "figures"'],
  ['producer', 'me', 'expected an object, found "me"'],
  ['workspace.id', 'seven', 'expected a UUID, found "seven"'],
  [
    'workspace.currency',
    'usd',
    'expected a currency: three capital letters, as in "USD" (ISO 4217), found "usd"',
  ],
  ['workspace.name', '', 'expected a name: 1–200 characters, found ""'],
  ['workspace.vendors', {}, 'expected a list, found an object'],
  ['workspace.deployments', GONE, 'is missing; expected a list'],
  [
    'workspace.channels[0].kind',
    'clod',
    'expected "cloud", "marketplace", "direct" or "self-hosted", found "clod"; did you mean "cloud"?',
  ],
  ['workspace.models[2].openWeights', 'yes', 'expected true or false, found "yes"'],
  ['workspace.availability[0].regions', 'us', 'expected a list, found "us"'],
  ['workspace.deployments[1].agencies[0]', 7, 'expected text, found 7'],
  ['workspace.deployments[3].annualSpend', -1, 'expected an amount from 0 to 1e15, found -1'],
  [
    'workspace.deployments[3].annualValue',
    1.1e15,
    'expected an amount from 0 to 1e15, found 1100000000000000',
  ],
  ['workspace.deployments[3].criticality', 5, 'expected a whole number from 1 to 4, found 5'],
  ['workspace.deployments[3].criticality', 2.5, 'expected a whole number from 1 to 4, found 2.5'],
  [
    'workspace.deployments[3].government',
    'Prime',
    'expected "none", "subcontract" or "prime", found "Prime"; did you mean "prime"?',
  ],
  ['workspace.deployments[3]', 'search', 'expected an object, found "search"'],
  ['workspace.deployments[3].name', GONE, 'is missing; expected a name: 1–200 characters'],
  [
    'workspace.deployments[0].fallbacks[0].switchDays',
    3651,
    'expected a whole number of days from 0 to 3650, found 3651',
  ],
  [
    'workspace.deployments[0].fallbacks[0].valueRetained',
    90,
    'expected a number from 0 to 1, found 90',
  ],
  ['scenarios[0].id', 'moot', `expected ${ID}, found "moot"`],
  [
    'scenarios[0].id',
    'AWS follows',
    `expected ${ID}, found "AWS follows"; did you mean "aws-follows"?`,
  ],
  ['scenarios[0].id', 'x'.repeat(65), `expected ${ID}, found "${'x'.repeat(60)}…"`],
  [
    'scenarios[0].start',
    '2026-02-29',
    'expected a date of the calendar, as in "2026-03-05", found "2026-02-29"',
  ],
  ['scenarios[0].horizonDays', 0, 'expected a whole number of days from 1 to 3650, found 0'],
  ['scenarios[0].influenceStrength', 5.1, 'expected a number from 0 to 5, found 5.1'],
  ['scenarios[0].status', 'final', 'expected "draft" or "locked", found "final"'],
  [
    'scenarios[0].response',
    null,
    'expected "reactive", "notice", "preemptive" or "wait", found null',
  ],
  ['scenarios[0].designations[0].target', {}, 'expected "vendor", or "models"'],
  [
    'scenarios[0].designations[0].target',
    { vendor: 'anthropic', models: ['claude'] },
    'expected only one of "vendor", or "models", found several',
  ],
  [
    'scenarios[0].designations[0].target.vendor',
    'Anthropic',
    `expected ${ID}, found "Anthropic"; did you mean "anthropic"?`,
  ],
  [`${COURSE}.issued`, 'no', 'expected false or true, found "no"'],
  [`${COURSE}.announcedDay`, -1, 'expected a whole day from 0 to 3650, found -1'],
  [`${COURSE}.effectiveDay`, GONE, 'is missing; expected a whole day from 0 to 3650'],
  [
    `${COURSE}.binds`,
    'all',
    'expected "none", "prime", "contractors", "company" or "everyone", found "all"',
  ],
  [`${COURSE}.probability`, -0.6, 'expected a number from 0 to 1, found -0.6'],
  [`${COURSE}.probability`, 1.2, 'expected a number from 0 to 1, found 1.2'],
  [
    `${STANCE}.kind`,
    'folow',
    'expected "follow", "partial" or "diverge", found "folow"; did you mean "follow"?',
  ],
  [
    `${STANCE}.blocks.government[0]`,
    'primes',
    'expected "none", "subcontract" or "prime", found "primes"; did you mean "prime"?',
  ],
  [
    `${STANCE}.restoreDays`,
    'never',
    'expected a whole number of days from 0 to 3650, found "never"',
  ],
  [
    'scenarios[1].drivers[0].outcomes[1].switchDaysFactor',
    21,
    'expected a number from 0 to 20, found 21',
  ],
  ['scenarios[0].stances[0].outcomes', [], 'expected a list of at least one, found an empty one'],
  ['scenarios[1].influences[0].weight', 1.5, 'expected a whole number from -99 to 99, found 1.5'],
  [
    'scenarios[1].influences[0].from',
    { outcome: 'diverge' },
    'expected "designation", or "vendor" and "channel", or "driver"',
  ],
  [
    'scenarios[1].plans[0].mitigations[0].kind',
    'prequalif',
    'expected "prequalify", "addFallback" or "relocate", found "prequalif"; did you mean "prequalify"?',
  ],
  [
    'scenarios[1].plans[0].mitigations[0].deployments',
    'some',
    'expected a list of ids or "all", found "some"',
  ],
  ['scenarios[1].plans[0].mitigations[1].fallback', GONE, 'is missing; expected an object'],
  ['decks', 1, 'expected a list, found 1'],
])('%s as %j is one problem, said at its place', (place, value, problem) => {
  expect(problemsOf({ [place]: value })).toEqual([`${place}: ${problem}`]);
});

test('ids, names, days and amounts are accepted up to their limits', () => {
  const limits = {
    'workspace.name': '😀'.repeat(200),
    'workspace.id': '3C0A2D0E-6a3c-4c1e-9b7e-2f0d5a1c7e11',
    'workspace.deployments[3].id': 'a-z_0.9'.padEnd(64, 'x'),
    'workspace.deployments[3].annualSpend': 1e15,
    'workspace.deployments[3].annualValue': 0,
    'workspace.deployments[0].fallbacks[0].switchDays': 3650,
    'workspace.deployments[0].fallbacks[0].annualCostDelta': -1e15,
    'scenarios[0].start': '2028-02-29',
    'scenarios[0].horizonDays': 3650,
    'scenarios[0].influenceStrength': 5,
    'scenarios[1].influences[0].weight': -99,
    'scenarios[1].drivers[0].outcomes[1].switchDaysFactor': 20,
  };
  expect(problemsOf(limits)).toEqual([]);
});
