import { runCommand as runInDatabase } from '../../db/run-command.ts';
import { goToStep as goToStepInDatabase } from '../../db/go-to-step.ts';
import { historyWindow } from '../../db/history.ts';
import { stepHistory, type StepProblem, type Stepped } from '../../db/step-history.ts';

import { fail, succeed, type Result } from '../../model/result.ts';
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
  return answerStep(stepHistory(services.store, { ...question, direction: 'undo' }));
}

export function redo(
  services: Services,
  question: DataQuestion<'redo'>,
): Answered<DataAnswer<'redo'>> {
  return answerStep(stepHistory(services.store, { ...question, direction: 'redo' }));
}

/** A part of the steps kept of a workspace. */
export function history(
  { store }: Services,
  question: DataQuestion<'history'>,
): Answered<DataAnswer<'history'>> {
  const { steps, ...counts } = historyWindow(store, question);
  return succeed({ ...counts, steps: [...steps] });
}

/** Undoes or redoes everything up to a step. */
export function goToStep(
  { store }: Services,
  question: DataQuestion<'go-to-step'>,
): Answered<DataAnswer<'go-to-step'>> {
  return answerStep(goToStepInDatabase(store, question));
}

function answerStep(stepped: Result<Stepped, StepProblem>): Answered<DataAnswer<'undo'>> {
  if (stepped.ok) {
    const { changes, ...rest } = stepped.value;
    return succeed({ kind: 'stepped', ...rest, changes: [...changes] });
  }
  // The log is written with the data and fits it: `invalid` here is a bug, and said as one.
  if (stepped.problem.kind === 'invalid') return fail(stepped.problem);
  return succeed(stepped.problem);
}
