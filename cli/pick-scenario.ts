import type { DivergeDocument } from '../model/document.ts';
import { didYouMean } from '../model/file/nearest.ts';
import { fail, succeed, type Result } from '../model/result.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Arguments } from './command.ts';
import { refuse, type Outcome } from './outcome.ts';
import type { ReadDocument } from './read-document.ts';

/** Why there is no scenario to ask about. */
interface NoScenario {
  readonly kind: 'no-scenario';
  readonly outcome: Outcome;
}

/** A scenario and where it stands in the file: `scenarios[1]`. */
export interface PickedScenario {
  readonly scenario: Scenario;
  readonly place: string;
}

/** What this version knows of the features a file may require; figures wait until all are known. */
const KNOWN_FEATURES: readonly string[] = [];

/**
 * The scenario that `--scenario` names, else the first. To name one that is not there is wrong usage; a file
 * without any, or one whose figures need more than this version knows, is refused.
 */
export function pickScenario(
  { document, warnings }: ReadDocument,
  { values, wrong }: Arguments,
): Result<PickedScenario, NoScenario> {
  const noScenario = (outcome: Outcome) => fail({ kind: 'no-scenario', outcome } as const);
  const unknown = unknownFeature(document);
  if (unknown !== undefined) return noScenario(refuse(unknown, warnings));
  const id = values.get('scenario');
  const at = id === undefined ? 0 : document.scenarios.findIndex((one) => one.id === id);
  const scenario = document.scenarios[at];
  if (scenario !== undefined) return succeed({ scenario, place: `scenarios[${at}]` });
  if (id === undefined) return noScenario(refuse('scenarios: the file has none', warnings));
  const ids = document.scenarios.map((one) => one.id);
  return noScenario(wrong(`the file has no scenario ${JSON.stringify(id)}${didYouMean(id, ids)}`));
}

function unknownFeature({ requires = [] }: DivergeDocument): string | undefined {
  const at = requires.findIndex((feature) => !KNOWN_FEATURES.includes(feature));
  if (at < 0) return undefined;
  return (
    `requires[${at}]: figures of this file need ${JSON.stringify(requires[at])}, which this version of ` +
    'Diverge does not know, so it shows none. Update Diverge to see them.'
  );
}
