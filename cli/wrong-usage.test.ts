import { describe, expect, test } from 'vitest';
import { example, runDiverge } from './run-diverge.ts';

const northwind = example('northwind.diverge');
const usage = {
  evaluate:
    'usage: npm run --silent diverge -- evaluate FILE [--scenario ID] [--exact | --trials N [--seed S]] [--json]',
  consistent:
    'usage: npm run --silent diverge -- consistent FILE [--scenario ID] [--threshold T] [--json]',
  validate: 'usage: npm run --silent diverge -- validate FILE',
  diff: 'usage: npm run --silent diverge -- diff A B [--json]',
  schema: 'usage: npm run --silent diverge -- schema',
} as const;

const wrong: readonly (readonly [words: string, command: keyof typeof usage, message: string])[] = [
  ['evaluate', 'evaluate', 'FILE is missing'],
  ['evaluate FILE FILE2', 'evaluate', 'evaluate takes one file; "FILE2" is one too many'],
  [
    'evaluate FILE --scenari open',
    'evaluate',
    'evaluate has no flag --scenari; did you mean "--scenario"?',
  ],
  ['evaluate FILE -j', 'evaluate', 'evaluate has no flag -j'],
  ['evaluate FILE --scenario', 'evaluate', '--scenario needs a value'],
  ['evaluate FILE --scenario --json', 'evaluate', '--scenario needs a value'],
  ['evaluate FILE --scenario=', 'evaluate', '--scenario needs a value'],
  ['evaluate FILE --json=yes', 'evaluate', '--json takes no value'],
  ['evaluate FILE --json --json', 'evaluate', '--json is given twice'],
  [
    'evaluate FILE --scenario opne',
    'evaluate',
    'the file has no scenario "opne"; did you mean "open"?',
  ],
  ['evaluate FILE --trials 0', 'evaluate', '--trials takes a whole number from 1 to 1000000'],
  ['evaluate FILE --trials -5', 'evaluate', '--trials needs a value'],
  ['evaluate FILE --trials=-5', 'evaluate', '--trials takes a whole number from 1 to 1000000'],
  ['evaluate FILE --trials 1.5', 'evaluate', '--trials takes a whole number from 1 to 1000000'],
  ['evaluate FILE --trials many', 'evaluate', '--trials takes a whole number from 1 to 1000000'],
  ['evaluate FILE --trials NaN', 'evaluate', '--trials takes a whole number from 1 to 1000000'],
  ['evaluate FILE --trials 1e999', 'evaluate', '--trials takes a whole number from 1 to 1000000'],
  [
    'evaluate FILE --trials 9 --seed x',
    'evaluate',
    '--seed takes a whole number from 0 to 9007199254740991',
  ],
  ['evaluate FILE --exact --trials 9', 'evaluate', '--exact and --trials exclude each other'],
  ['evaluate FILE --exact --seed 9', 'evaluate', '--exact and --seed exclude each other'],
  ['evaluate FILE --threshold 1', 'evaluate', 'evaluate has no flag --threshold'],
  ['validate', 'validate', 'FILE is missing'],
  ['validate FILE --json', 'validate', 'validate has no flag --json'],
  ['diff FILE', 'diff', 'B is missing'],
  [
    'diff FILE FILE FILE',
    'diff',
    `diff takes two files; ${JSON.stringify(northwind)} is one too many`,
  ],
  ['diff - -', 'diff', 'standard input can be only one of the two'],
  ['schema FILE2', 'schema', 'schema takes no file; "FILE2" is one too many'],
];

describe.concurrent('wrong usage', () => {
  test.each(wrong)('diverge %s', async (words, command, message) => {
    const given = words.split(' ').map((word) => (word === 'FILE' ? northwind : word));
    expect(await runDiverge(given)).toEqual({
      code: 2,
      out: '',
      side: `${message}\n${usage[command]}\n`,
    });
  });

  test('a command that there is not, or none, is answered with those there are', async () => {
    const help = await runDiverge(['--help']);
    expect(help).toMatchObject({ code: 0, side: '' });
    for (const line of Object.values(usage))
      expect(help.out).toContain(line.slice(line.indexOf('-- ') + 3));
    expect(await runDiverge(['evalute', northwind])).toEqual({
      code: 2,
      out: '',
      side: `"evalute" is not a command; did you mean "evaluate"?\n${help.out}`,
    });
    expect(await runDiverge([])).toEqual({
      code: 2,
      out: '',
      side: `no command given\n${help.out}`,
    });
  });
});
