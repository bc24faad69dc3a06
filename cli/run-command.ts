import { findConsistent } from '../model/consistency.ts';
import { differencesBetween } from '../model/document-difference.ts';
import { compile } from '../model/exposure/compile.ts';
import { evaluate } from '../model/exposure/evaluate.ts';
import { describeRefusal } from '../model/exposure/refusal.ts';
import { countStates, showCount } from '../model/exposure/state-count.ts';
import { gatherVariables } from '../model/exposure/variables.ts';
import { documentJsonSchema } from '../model/file/document-schema.ts';
import { isScw, parseScw } from '../model/file/scw.ts';
import { impactModelOf } from '../model/impact-model.ts';
import { succeed, type Result } from '../model/result.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Workspace } from '../model/workspace.ts';
import { USAGE, type Command } from './arguments.ts';
import {
  chooseScenario,
  lineOf,
  parseInput,
  readBytes,
  stop,
  type ReadFile,
  type Stop,
} from './read-input.ts';
import { reportConsistent, reportDifferences, reportExposure } from './report.ts';
import { toResultObject } from './result-object.ts';

/** What a command says: lines for standard error, text for standard output, and the exit status. */
export interface Answer {
  readonly output: string;
  readonly remarks: readonly string[];
  readonly exitCode: number;
}

interface Output {
  readonly output: string;
  readonly warnings: readonly string[];
}

/** Runs a command. Files are read through `read`; nothing is written and nothing else is touched. */
export function runCommand(command: Command, read: ReadFile): Answer {
  const result = answer(command, read);
  if (!result.ok) {
    return { output: '', remarks: result.problem.lines, exitCode: result.problem.exitCode };
  }
  return { output: result.value.output, remarks: result.value.warnings, exitCode: 0 };
}

function answer(command: Command, read: ReadFile): Result<Output, Stop> {
  switch (command.kind) {
    case 'help':
      return succeed({ output: USAGE, warnings: [] });
    case 'schema':
      return succeed({ output: toText(documentJsonSchema()), warnings: [] });
    case 'validate': {
      const input = readInput(command.file, read);
      return input.ok ? succeed({ output: '', warnings: input.value.warnings }) : input;
    }
    case 'evaluate':
      return answerEvaluate(command, read);
    case 'consistent':
      return answerConsistent(command, read);
    case 'diff':
      return answerDiff(command, read);
  }
}

function readInput(file: string, read: ReadFile) {
  const bytes = readBytes(file, read);
  return bytes.ok ? parseInput(file, bytes.value) : bytes;
}

function answerEvaluate(
  command: Extract<Command, { kind: 'evaluate' }>,
  read: ReadFile,
): Result<Output, Stop> {
  const input = readInput(command.file, read);
  if (!input.ok) return input;
  const { document, warnings } = input.value;
  const scenario = chooseScenario(command.file, document, command.scenario);
  if (!scenario.ok) return scenario;
  const compiled = compile(document.workspace, scenario.value);
  const exposure = compiled.ok
    ? evaluate(compiled.value, {
        exact: command.exact,
        ...(command.trials === null ? {} : { trials: command.trials }),
        ...(command.seed === null ? {} : { seed: command.seed }),
      })
    : compiled;
  if (!exposure.ok) {
    return stop(1, [`scenarios["${scenario.value.id}"]: ${describeRefusal(exposure.problem)}`]);
  }
  const output = command.json
    ? toText(toResultObject(exposure.value))
    : reportExposure(exposure.value, document.workspace, scenario.value);
  return succeed({ output, warnings });
}

interface Question {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly warnings: readonly string[];
  /** How outcomes are written: by id, or for a ScenarioWizard project by name. */
  readonly byName: boolean;
}

function answerConsistent(
  command: Extract<Command, { kind: 'consistent' }>,
  read: ReadFile,
): Result<Output, Stop> {
  const question = readQuestion(command, read);
  if (!question.ok) return question;
  const { workspace, scenario, warnings, byName } = question.value;
  const variables = gatherVariables(workspace, scenario);
  const model = impactModelOf(workspace, scenario);
  if (!model.ok || !variables.ok) {
    return stop(1, [model.ok ? 'no variables' : describeRefusal(model.problem)]);
  }
  const consistent = findConsistent(model.value, command.threshold);
  if (!consistent.ok) {
    return stop(1, [
      `more than ${consistent.problem.limit} states are consistent, too many to list. ` +
        'Lower the threshold, or judge more influences.',
    ]);
  }
  const combinations = showCount(countStates(variables.value));
  const states = byName
    ? consistent.value.map((state) => ({ ...state, outcomes: namesOf(state.outcomes, scenario) }))
    : consistent.value;
  const output = command.json
    ? toText({ combinations, consistent: states })
    : reportConsistent(
        combinations,
        states,
        variables.value.all.map(({ key }) => key),
        command.threshold,
      );
  return succeed({ output, warnings });
}

function readQuestion(
  command: Extract<Command, { kind: 'consistent' }>,
  read: ReadFile,
): Result<Question, Stop> {
  const bytes = readBytes(command.file, read);
  if (!bytes.ok) return bytes;
  const text = new TextDecoder('latin1').decode(bytes.value.subarray(0, 200));
  if (isScw(text) || command.file.toLowerCase().endsWith('.scw')) {
    const project = parseScw(decodeProject(bytes.value));
    if (!project.ok) return stop(1, project.problem.problems.map(lineOf));
    return succeed({
      workspace: EMPTY_WORKSPACE,
      scenario: project.value,
      warnings: [],
      byName: true,
    });
  }
  const input = parseInput(command.file, bytes.value);
  if (!input.ok) return input;
  const { document, warnings } = input.value;
  const scenario = chooseScenario(command.file, document, command.scenario);
  if (!scenario.ok) return scenario;
  return succeed({
    workspace: document.workspace,
    scenario: scenario.value,
    warnings,
    byName: false,
  });
}

const EMPTY_WORKSPACE: Workspace = {
  name: 'ScenarioWizard',
  currency: 'USD',
  vendors: [],
  models: [],
  channels: [],
  availability: [],
  deployments: [],
};

/** ScenarioWizard writes the code page of its Windows; newer projects are UTF-8. */
function decodeProject(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function namesOf(outcomes: readonly string[], scenario: Scenario): readonly string[] {
  return outcomes.map((id, place) => {
    const outcome = scenario.drivers?.[place]?.outcomes.find((own) => own.id === id);
    return outcome?.name ?? id;
  });
}

function answerDiff(
  command: Extract<Command, { kind: 'diff' }>,
  read: ReadFile,
): Result<Output, Stop> {
  const before = readInput(command.before, read);
  if (!before.ok) return before;
  const after = readInput(command.after, read);
  if (!after.ok) return after;
  const differences = differencesBetween(before.value.document, after.value.document);
  return succeed({
    output: command.json ? toText(differences) : reportDifferences(differences),
    warnings: [...before.value.warnings, ...after.value.warnings],
  });
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
