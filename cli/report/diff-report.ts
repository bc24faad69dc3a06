import { describeChange, describeTerm } from '../../model/diff/describe-difference.ts';
import type { Difference, Term } from '../../model/diff/difference.ts';
import { readableLine } from '../readable-line.ts';

/** The differences as a tree: each thing once, what differs below it. */
export function* diffReport(
  differences: readonly Difference[],
  before: string,
  after: string,
): Generator<string> {
  const count = differences.length;
  const words =
    count === 0
      ? 'No differences'
      : count === 1
        ? '1 difference'
        : `${count.toLocaleString('en-US')} differences`;
  yield `${readableLine(`${words} between ${before} and ${after}`)}\n`;
  let shown: readonly Term[] | undefined;
  for (const difference of differences) {
    const isWhole = difference.change === 'added' || difference.change === 'removed';
    const holders = isWhole ? difference.of.slice(0, -1) : difference.of;
    const known = shown === undefined ? 0 : sharedLength(shown, holders);
    if (shown === undefined || (known === 0 && (shown.length > 0 || holders.length > 0)))
      yield '\n';
    for (let depth = known; depth < holders.length; depth += 1) {
      yield line(depth, holders[depth]);
    }
    yield line(holders.length, difference);
    shown = holders;
  }
}

function line(depth: number, what: Term | Difference | undefined): string {
  if (what === undefined) return '';
  const words = 'change' in what ? describeChange(what) : describeTerm(what);
  return `${'  '.repeat(depth)}${readableLine(words)}\n`;
}

function sharedLength(left: readonly Term[], right: readonly Term[]): number {
  const length = left.findIndex(
    (term, at) => term.noun !== right[at]?.noun || term.id !== right[at].id,
  );
  return length < 0 ? Math.min(left.length, right.length) : length;
}
