import type { Writable } from 'node:stream';
import { EXIT_CODES, type Outcome } from './outcome.ts';
import { readableLine } from './readable-line.ts';

const CHUNK_LENGTH = 1 << 16;

/** Writes a command's result and what is to be said beside it; answers the exit code once all is out. */
export async function writeOutcome(
  outcome: Outcome,
  out: Writable,
  side: Writable,
): Promise<number> {
  await writeAll(side, linesBeside(outcome));
  if (outcome.kind !== 'done') return EXIT_CODES[outcome.kind];
  const failure = await writeAll(out, outcome.output);
  if (failure === undefined) return EXIT_CODES.done;
  await writeAll(side, [`the result could not be written: ${failure}\n`]);
  return EXIT_CODES.refused;
}

function linesBeside(outcome: Outcome): readonly string[] {
  if (outcome.kind === 'wrong-usage') {
    return [`${readableLine(outcome.message)}\n${outcome.usage}\n`];
  }
  const warnings = outcome.warnings.map((warning) => `warning: ${warning}`);
  const problems = outcome.kind === 'refused' ? outcome.problems : [];
  return [...warnings, ...problems].map((line) => `${readableLine(line)}\n`);
}

/**
 * Writes one chunk after the other, each once the one before is out. Answers undefined when all is, or when
 * the reader has seen enough (`… | head`); otherwise what the system says.
 */
async function writeAll(stream: Writable, pieces: Iterable<string>): Promise<string | undefined> {
  // A failed write tells its callback; without this listener it would end the process as well.
  stream.on('error', () => undefined);
  for (const chunk of inChunks(pieces)) {
    const error = await new Promise<Error | null | undefined>((resolve) =>
      stream.write(chunk, resolve),
    );
    if (error == null) continue;
    return 'code' in error && error.code === 'EPIPE' ? undefined : error.message;
  }
  return undefined;
}

/** Small pieces put together: one call of the system for each line would take longer than the answer. */
function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
