import type { Exposure } from '../../model/exposure/result.ts';
import { SCENARIO_DEFAULTS, type Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readableLine } from '../readable-line.ts';
import { concentrationLines, exposedLines, lossByLines } from './breakdown-lines.ts';
import { decisionLines, driverLines } from './decision-lines.ts';
import { amountWords, numberWords } from './figures.ts';
import { lossLines, timelineLines } from './loss-lines.ts';

/** What a scenario costs, for people: the answer first, then what it is made of. Long lists are cut short. */
export function* exposureReport(
  workspace: Workspace,
  scenario: Scenario,
  exposure: Exposure,
): Generator<string> {
  const { loss } = exposure;
  const amount = amountWords([loss.expected, loss.cvar95]);
  const response = scenario.response ?? SCENARIO_DEFAULTS.response;
  yield* lines([
    readableLine(`${workspace.name} — ${scenario.name} (${scenario.id})`),
    `Expected loss ${amount(loss.expected)} ${workspace.currency}; ` +
      `${amount(loss.cvar95)} on average in the worst 5%`,
    `${scenario.horizonDays} days from ${scenario.start}, response ${response}; ${methodWords(exposure)}`,
  ]);
  yield* section(`Loss, ${workspace.currency}`, lossLines(exposure, scenario.tolerance));
  yield* section('What is exposed', exposedLines(exposure));
  yield* section('Expected loss by', lossByLines(exposure.lossBy));
  yield* section('Over time, up to each day', timelineLines(exposure.timeline));
  yield* section('What drives it', driverLines(exposure, (scenario.influences ?? []).length > 0));
  yield* section('What to do about it', decisionLines(exposure));
  yield* section('Concentration of spend', concentrationLines(exposure));
}

function methodWords({ method, states, trials = 0, seed = 0 }: Exposure): string {
  const count = typeof states === 'number' ? numberWords(states, 0) : states;
  if (method === 'exact') return `exact, ${count} joint states`;
  return (
    `expected values exact, the rest sampled: ${numberWords(trials, 0)} trials, seed ${seed}, ` +
    `of ${count} joint states`
  );
}

function* section(title: string, content: readonly string[]): Generator<string> {
  if (content.length > 0) yield* lines(['', title, ...content]);
}

function* lines(content: readonly string[]): Generator<string> {
  for (const line of content) yield `${line}\n`;
}
