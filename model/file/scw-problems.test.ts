import { describe, expect, it } from 'vitest';
import { describeRefusal } from './describe-refusal.ts';
import { SCW_LINES } from './scw-example.ts';
import { parseScenarioWizard } from './scw.ts';

/** The problems of the project with some lines replaced, from the line given on (the first is 1). */
function problemsWith(line: number, ...replaced: readonly string[]): readonly string[] {
  const lines = SCW_LINES.toSpliced(line - 1, replaced.length, ...replaced);
  return problemsOf(lines);
}

function problemsOf(lines: readonly string[]): readonly string[] {
  const project = parseScenarioWizard(lines.join('\n'));
  if (project.ok) return [];
  const { problems, summary } = describeRefusal(project.problem);
  return problems.length === 0
    ? [summary]
    : problems.map(({ place, message }) => `${place}: ${message}`);
}

describe('what is wrong is told with its line', () => {
  it.each([
    [
      'a line that is neither descriptor nor variant',
      problemsWith(5, 'Closed'),
      [
        'line 5: expected a descriptor, "&name", or a variant, " -name"; found "Closed"',
        'line 31: the matrix has 5 rows for 4 variants',
        ...[27, 28, 29, 30].map((line) => `line ${line}: expected 4 numbers, found more`),
      ],
    ],
    [
      'a variant before all descriptors',
      problemsWith(3, ' -Trade'),
      [
        'line 3: a variant stands before the first descriptor, "&name"',
        'line 4: a variant stands before the first descriptor, "&name"',
        'line 5: a variant stands before the first descriptor, "&name"',
        'line 31: the matrix has 5 rows for 3 variants',
        ...[27, 28, 29].map((line) => `line ${line}: expected 3 numbers, found more`),
      ],
    ],
    [
      'a descriptor without variants',
      problemsOf(SCW_LINES.toSpliced(9, 0, '&Void')),
      ['line 10: the descriptor "Void" has no variants'],
    ],
    [
      'a name that is too long',
      problemsWith(4, ` -${'x'.repeat(201)}`),
      ['line 4: a name is at most 200 characters'],
    ],
    [
      'text for a number',
      problemsWith(27, ' 0 , 0 , x ,12 , 0 '),
      ['line 27, number 3: expected a whole number from -99 to 99, found "x"'],
    ],
    [
      'a fraction',
      problemsWith(27, ' 0 , 0 ,.5 ,12 , 0 '),
      ['line 27, number 3: expected a whole number from -99 to 99, found ".5"'],
    ],
    [
      'nothing for a number',
      problemsWith(27, ' 0 , 0 ,  ,12 , 0 '),
      ['line 27, number 3: expected a whole number from -99 to 99, found ""'],
    ],
    [
      'a number too large',
      problemsWith(27, ' 0 , 0 ,100,12 , 0 '),
      ['line 27, number 3: expected a whole number from -99 to 99, found "100"'],
    ],
    ['a short row', problemsWith(28, ' 0 , 0 , 3 ,-3 '), ['line 28: expected 5 numbers, found 4']],
    [
      'a long row',
      problemsWith(28, ' 0 , 0 , 3 ,-3 , 0 ,'),
      ['line 28: expected 5 numbers, found more'],
    ],
    ['a row too few', problemsWith(31, '#'), ['line 30: the matrix has 4 rows for 5 variants']],
    [
      'no rows',
      problemsOf(SCW_LINES.toSpliced(26, 5)),
      ['line 27: the matrix has 0 rows for 5 variants'],
    ],
    [
      'a row too many',
      problemsWith(32, '0,0,0,0,0'),
      ['line 32: the matrix has 6 rows for 5 variants'],
    ],
    [
      'impact within a descriptor',
      problemsWith(27, ' 0 , 1 ,-2 ,12 , 0 '),
      ['line 27, number 2: 1 between variants of one descriptor; it must be 0 there'],
    ],
    [
      'no matrix',
      problemsOf(SCW_LINES.slice(0, 25)),
      ['last line: the file ends before its sixth section, the cross-impact matrix'],
    ],
    [
      'no descriptors',
      problemsOf(['$ ScenarioWizard', 'Name', '#', '#', '#', '#', '#']),
      ['first section: there is no descriptor, "&name"'],
    ],
  ])('%s', (_, problems, expected) => {
    expect(problems).toEqual(expected);
  });
});

const NOT_ONE = 'text that does not begin with "$ ScenarioWizard"';

describe('what is no project, or too large a one, is refused', () => {
  it.each([
    ['a portfolio', 'name,model\nx,y', NOT_ONE],
    ['a Diverge file', '{"format":"diverge"}', NOT_ONE],
    ['nothing', '', NOT_ONE],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'a PNG picture'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x24, 0), 'text in UTF-16; save it as UTF-8'],
    ['zeros', new Uint8Array(9000), 'binary data'],
  ])('%s', (_, source, looksLike) => {
    expect(parseScenarioWizard(source)).toEqual({
      ok: false,
      problem: { kind: 'not-scenario-wizard', looksLike },
    });
  });

  it('with more than 500 variants, and however long its lines are', () => {
    const header = ['$ ScenarioWizard 4.0', 'Large', '&Many'];
    const many = Array.from({ length: 501 }, () => ' -v');
    const row = '0,'.repeat(1_000_000);
    expect(problemsOf([...header, ...many, '#', '#', '#', '#', '#', row])).toEqual([
      'first section: 501 variants; at most 500 can be read',
    ]);
    expect(problemsOf([...header, ' -a', ' -b', '#', '#', '#', '#', '#', row, row])).toEqual([
      'line 11: expected 2 numbers, found more',
      'line 12: expected 2 numbers, found more',
    ]);
  });

  it('in words', () => {
    expect(problemsOf(['Name', 'x'])).toEqual([
      'This is not a ScenarioWizard project: it looks like text that does not begin with "$ ScenarioWizard". Nothing was imported.',
    ]);
  });
});
