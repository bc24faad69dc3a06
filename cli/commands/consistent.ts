import type { Arguments } from '../command.ts';
import { answerConsistent } from '../answer-consistent.ts';
import { jsonPieces } from '../json-pieces.ts';
import { refuse, type Outcome } from '../outcome.ts';
import { readImpacts } from '../read-impacts.ts';
import { consistencyReport } from '../report/consistency-report.ts';
import type { Surroundings } from '../surroundings.ts';

/** `consistent FILE [--scenario ID] [--threshold T] [--json]`: the states that influences do not contradict. */
export async function runConsistent(
  given: Arguments,
  surroundings: Surroundings,
): Promise<Outcome> {
  const threshold = thresholdOf(given.values.get('threshold') ?? '0');
  if (threshold === undefined) return given.wrong('--threshold takes a number from 0');
  const read = await readImpacts(given, surroundings);
  if (!read.ok) return read.problem.outcome;
  const { warnings, place } = read.value;
  const answer = answerConsistent(read.value, threshold);
  if (!answer.ok) return refuse(`${place}: ${answer.problem.words}`, warnings);
  const output = given.switches.has('json')
    ? jsonPieces(answer.value)
    : consistencyReport(read.value, answer.value, threshold);
  return { kind: 'done', output, warnings };
}

/** Weights are whole numbers, but a threshold may lie between two. */
function thresholdOf(text: string): number | undefined {
  const threshold = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(threshold) ? threshold : undefined;
}
