import type { DivergeDocument } from '../document.ts';
import { checkDocument } from '../file/check-document.ts';
import { ProblemList } from '../file/problem.ts';
import sample from './sample.diverge.json' with { type: 'json' };

/**
 * The workspace of the app's first minute: Northwind, a company that does not exist, thirteen deployments of
 * five vendors on four clouds and a marketplace, four scenarios. Names of vendors, clouds and laws and the
 * events cited as sources are real; every amount and probability is made up, and the document says so.
 * The JSON is a `.diverge` file as it stands. Throws when it is not: a bug.
 */
export function sampleDocument(): DivergeDocument {
  const problems = new ProblemList();
  const value: unknown = sample;
  if (checkDocument(value, { problems, warnings: new ProblemList() })) return value;
  const [first] = problems.listed;
  throw new TypeError(
    `the sample workspace is broken: ${first?.place ?? ''}: ${first?.message ?? ''}`,
  );
}
