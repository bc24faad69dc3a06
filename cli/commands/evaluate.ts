import { describeRefusal } from '../../model/exposure/refusal.ts';
import { compile, evaluate, type Method } from '../../model/exposure/evaluate.ts';
import type { Exposure } from '../../model/exposure/result.ts';
import type { Arguments } from '../command.ts';
import { jsonPieces } from '../json-pieces.ts';
import { refuse, type Outcome } from '../outcome.ts';
import { pickScenario } from '../pick-scenario.ts';
import { readDocument } from '../read-document.ts';
import { exposureReport } from '../report/exposure-report.ts';
import type { Surroundings } from '../surroundings.ts';
import { wholeNumber } from '../whole-number.ts';

/** Each trial is kept for each part of the portfolio: more of them would take more memory than there is. */
const MAX_TRIALS = 1_000_000;

/** `evaluate FILE [--scenario ID] [--exact | --trials N [--seed S]] [--json]`: what a scenario costs. */
export async function runEvaluate(given: Arguments, surroundings: Surroundings): Promise<Outcome> {
  const method = methodOf(given);
  if (typeof method === 'string') return given.wrong(method);
  const read = await readDocument(given.files[0] ?? '', surroundings);
  if (!read.ok) return { kind: 'refused', problems: read.problem.lines, warnings: [] };
  const { document, warnings } = read.value;
  const picked = pickScenario(read.value, given);
  if (!picked.ok) return picked.problem.outcome;
  const { scenario, place } = picked.value;
  const compiled = compile(document.workspace, scenario);
  const answer = compiled.ok ? evaluate(compiled.value, method) : compiled;
  if (!answer.ok) return refuse(`${place}: ${describeRefusal(answer.problem)}`, warnings);
  const output = given.switches.has('json')
    ? jsonPieces(published(answer.value))
    : exposureReport(document.workspace, scenario, answer.value);
  return { kind: 'done', output, warnings };
}

/** How the distribution is to be worked out; or what is wrong with how it was asked for. */
function methodOf({ values, switches }: Arguments): Method | string {
  const exact = switches.has('exact');
  const trials = values.get('trials');
  const seed = values.get('seed');
  if (exact && trials !== undefined) return '--exact and --trials exclude each other';
  if (exact && seed !== undefined) return '--exact and --seed exclude each other';
  const method: { exact: boolean; trials?: number; seed?: number } = { exact };
  if (trials !== undefined) {
    const count = wholeNumber(trials, 1, MAX_TRIALS);
    if (count === undefined) return `--trials takes a whole number from 1 to ${MAX_TRIALS}`;
    method.trials = count;
  }
  if (seed !== undefined) {
    const start = wholeNumber(seed, 0, Number.MAX_SAFE_INTEGER);
    if (start === undefined)
      return `--seed takes a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`;
    method.seed = start;
  }
  return method;
}

/** The result as it is documented, in its order; the app's own map stays out. */
function published(exposure: Exposure): object {
  const { scenario, method, states, trials, seed, loss, outageDays, strandedDeployments } =
    exposure;
  const { exposedSpend, lossBy, timeline, sensitivity, plans, evpi, evppi } = exposure;
  const { evpiStandardError, concentration } = exposure;
  return {
    ...{ scenario, method, states, trials, seed, loss, outageDays, strandedDeployments },
    ...{ exposedSpend, lossBy, timeline, sensitivity, plans, evpi, evpiStandardError, evppi },
    concentration,
  };
}
