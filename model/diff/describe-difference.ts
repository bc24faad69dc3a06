import { shortened } from '../file/found.ts';
import type { Difference, Term } from './difference.ts';

/** A thing as people know it: `deployment claims "Claims triage"`; a field of no thing is the file's. */
export function describeTerm({ noun, id, name }: Term): string {
  const words = [noun, id, name === undefined ? '' : JSON.stringify(shortened(name))];
  return words.filter((word) => word !== '').join(' ');
}

/**
 * What happened to the last thing of `of`, in one line that stands below what the others are: `+ fallback
 * gpt:azure`, `annualSpend: 400000 → 500000`, `fallbacks: another order`. Values are JSON, cut after 60
 * characters. Pure.
 */
export function describeChange(difference: Difference): string {
  switch (difference.change) {
    case 'added':
    case 'removed': {
      const sign = difference.change === 'added' ? '+' : '-';
      const term = difference.of.at(-1);
      return `${sign} ${term === undefined ? '' : describeTerm(term)}`;
    }
    case 'changed':
      return `${difference.field}: ${valueWords(difference.before)} → ${valueWords(difference.after)}`;
    case 'reordered':
      return `${difference.field}: another order, ${orderWords(difference.after)}`;
  }
}

function valueWords(value: unknown): string {
  return value === undefined ? 'not given' : shortened(JSON.stringify(value));
}

function orderWords(ids: readonly string[]): string {
  return shortened(ids.join(', '));
}
