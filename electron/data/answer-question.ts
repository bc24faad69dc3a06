import { isDiskError } from '../../db/sqlite-error.ts';
import { fail } from '../../model/result.ts';
import {
  dataContract,
  type DataAnswer,
  type DataQuestion,
  type DataQuestionName,
} from '../contract.ts';
import { questionParser } from '../parse-message.ts';
import { compareFile } from './compare-file.ts';
import { createWorkspace } from './create-workspace.ts';
import { exportPortfolio } from './export-portfolio.ts';
import { exportWorkspace, previewExport } from './export-workspace.ts';
import { saveProblems, shapeImport, stopTable } from './import-table.ts';
import { mergeFile } from './merge-file.ts';
import { openWorkspace } from './open-workspace.ts';
import { previewFile } from './preview-file.ts';
import { removeWorkspace, restoreWorkspace } from './remove-workspace.ts';
import { goToStep, history, redo, runCommand, undo } from './run-command.ts';
import { restoreSample } from './sample.ts';
import { saveReview } from './save-review.ts';
import type { Answered, Services } from './services.ts';
import { boot, changeSettings } from './settings.ts';
import { takeImport } from './take-import.ts';
import { dropFile, readPreviewed, takeFile } from './take-file.ts';

type Answerers = {
  readonly [Name in DataQuestionName]: (
    services: Services,
    question: DataQuestion<Name>,
  ) => Answered<DataAnswer<Name>> | Promise<Answered<DataAnswer<Name>>>;
};

const ANSWERERS: Answerers = {
  boot: boot,
  'change-settings': changeSettings,
  'open-workspace': openWorkspace,
  'create-workspace': createWorkspace,
  'remove-workspace': removeWorkspace,
  'restore-workspace': restoreWorkspace,
  'restore-sample': restoreSample,
  'run-command': runCommand,
  undo: undo,
  redo: redo,
  history: history,
  'go-to-step': goToStep,
  'preview-file': previewFile,
  'take-file': takeFile,
  'shape-import': shapeImport,
  'take-import': takeImport,
  'save-problems': saveProblems,
  'export-portfolio': exportPortfolio,
  'stop-table': stopTable,
  'compare-file': compareFile,
  'merge-file': mergeFile,
  'drop-file': dropFile,
  'read-file': readPreviewed,
  'preview-export': previewExport,
  'save-review': saveReview,
  'export-workspace': exportWorkspace,
};

/**
 * Answers one question of the contract, parsed as it arrives. What goes wrong unexpectedly is logged and
 * answered in plain words: the process that owns the data never goes down over a question.
 */
export async function answerQuestion(
  services: Services,
  name: string,
  question: unknown,
  log: (what: string, error: unknown) => void,
): Promise<Answered<unknown>> {
  if (!isQuestionName(name)) {
    log(`there is no question ${name}`, null);
    return fail({ kind: 'bug', message: NOT_UNDERSTOOD });
  }
  try {
    return await parseAndAnswer(services, name, question, log);
  } catch (error) {
    log(`answering ${name} failed`, error);
    return fail(
      isDiskError(error) ? { kind: 'disk', message: NO_DISK } : { kind: 'bug', message: BUG },
    );
  }
}

function parseAndAnswer<Name extends DataQuestionName>(
  services: Services,
  name: Name,
  question: unknown,
  log: (what: string, error: unknown) => void,
): Answered<DataAnswer<Name>> | Promise<Answered<DataAnswer<Name>>> {
  const parsed = questionParser(name).safeParse(question);
  if (parsed.success) return ANSWERERS[name](services, parsed.data);
  log(`the question ${name} does not fit the contract`, parsed.error);
  return fail({ kind: 'bug', message: NOT_UNDERSTOOD });
}

function isQuestionName(name: string): name is DataQuestionName {
  return Object.hasOwn(dataContract, name);
}

const NOT_UNDERSTOOD =
  'Diverge asked itself something it does not understand. Nothing was changed. If this happens again, restart Diverge.';
const BUG =
  'Something went wrong inside Diverge, and this step was not done. What was saved before is safe.';
const NO_DISK =
  'The disk could not be read or written, and this step was not done. What was saved before is safe. ' +
  'Check that it has room and can be written to, then try again.';
