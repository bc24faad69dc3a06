import { runCommand as runInDatabase } from '../../db/run-command.ts';
import { stepHistory } from '../../db/step-history.ts';
import { fail, succeed } from '../../model/result.ts';
import type { DataAnswer, DataQuestion, Saved } from '../contract.ts';
import type { Answered, Services } from './services.ts';

/** Saves a change; what is expected to go wrong is part of the answer. */
export function runCommand(
  { store, now }: Services,
  question: DataQuestion<'run-command'>,
): Answered<Saved> {
  const saved = runInDatabase(store, { ...question, at: now() });
  return succeed(saved.ok ? { kind: 'saved', ...saved.value } : saved.problem);
}

export function undo(
  services: Services,
  question: DataQuestion<'undo'>,
): Answered<DataAnswer<'undo'>> {
  return step(services, { ...question, direction: 'undo' });
}

export function redo(
  services: Services,
  question: DataQuestion<'redo'>,
): Answered<DataAnswer<'redo'>> {
  return step(services, { ...question, direction: 'redo' });
}

function step(
  { store }: Services,
  request: Parameters<typeof stepHistory>[1],
): Answered<DataAnswer<'undo'>> {
  const stepped = stepHistory(store, request);
  if (stepped.ok) {
    const { changes, ...rest } = stepped.value;
    return succeed({ kind: 'stepped', ...rest, changes: [...changes] });
  }
  // The log is written with the data and fits it: `invalid` here is a bug, and said as one.
  if (stepped.problem.kind === 'invalid') return fail(stepped.problem);
  return succeed(stepped.problem);
}
