import * as fc from 'fast-check';
import type { Content } from '../../change/content.ts';
import { randomScenario, randomWorkspace } from '../../exposure/brute-force/random-scenario.ts';
import { checkDocument } from '../../file/check-document.ts';
import { toContent, toDocument } from '../../file/content-document.ts';
import { ProblemList } from '../../file/problem.ts';
import { entriesOf, type EntryKind, type EntryPlace } from '../../world/entry.ts';

/** Contents with an entry of their world. For tests. */

const random = randomWorkspace
  .chain((workspace) =>
    fc.tuple(
      fc.constant(workspace),
      fc.array(randomScenario({ influences: true, plans: true }), { maxLength: 2 }),
    ),
  )
  .map(([workspace, scenarios]) =>
    toContent({
      format: 'diverge',
      version: 1,
      workspace,
      scenarios: scenarios.map((scenario, place) => ({ ...scenario, id: `s${String(place)}` })),
    }),
  );
// Its plans may name deployments that are not there: such a document never was one.
const valid = random.filter((content) => problemsOf(content).length === 0);

/** One of some examples or a content made up, and one of its entries, with another of the same kind where there is one. */
export function contentAndEntry(examples: readonly Content[]) {
  return fc.oneof(fc.constantFrom(...examples), valid).chain(withAnEntry);
}

function withAnEntry(content: Content) {
  return fc
    .constantFrom<EntryKind>('vendor', 'model', 'channel')
    .filter((kind) => entriesOf(content, kind).length > 0)
    .chain((kind) => {
      const ids = entriesOf(content, kind).map(({ id }) => id);
      return fc.shuffledSubarray(ids, { minLength: 1, maxLength: 2 }).map(([id = '', other]) => ({
        content,
        place: { kind, id } satisfies EntryPlace,
        other: other ?? null,
      }));
    });
}

/** What a file of it would be refused for. */
export function problemsOf(content: Content): readonly string[] {
  const problems = new ProblemList();
  checkDocument(toDocument(content), { problems, warnings: new ProblemList() });
  return problems.listed.map(({ place, message }) => `${place}: ${message}`);
}
