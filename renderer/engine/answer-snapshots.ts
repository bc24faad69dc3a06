import { hashOfAssumptions, hashOfWorkspace } from '../../model/deck/assumptions-hash.ts';
import { BANDED, takeSnapshot, type Snapshot } from '../../model/deck/snapshot.ts';
import { differingFigures } from '../../model/deck/verify-snapshot.ts';
import { bridgeBetween } from '../../model/exposure/bridge.ts';
import { evaluateInSteps, type Method } from '../../model/exposure/evaluate.ts';
import { flowsOf, type Flow } from '../../model/exposure/flows.ts';
import type { Refusal } from '../../model/exposure/refusal.ts';
import type { Exposure } from '../../model/exposure/result.ts';
import { fail, succeed, type Result } from '../../model/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';
import { refusalWords } from '../words/refusal.ts';
import { KeptCompilation } from './kept-compilation.ts';
import type {
  SnapshotAnswer,
  SnapshotQuestion,
  TakenBridge,
  Verdict,
} from './snapshot-messages.ts';

/** Answers about one portfolio; what costs much is worked out once for it. */
export class SnapshotAnswers {
  private readonly workspace: Workspace;
  private readonly kept = new KeptCompilation();
  private hash: string | null = null;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  answer(question: SnapshotQuestion): SnapshotAnswer {
    switch (question.kind) {
      case 'take':
        return this.take(question);
      case 'hash':
        return {
          kind: 'hashes',
          hashes: new Map(question.scenarios.map((own) => [own.id, this.hashOf(own)])),
        };
      case 'verify': {
        const verdicts = question.snapshots.map((own): [string, Verdict] => [
          own.id,
          this.verify(own, question.scenarios),
        ]);
        return { kind: 'verdicts', verdicts: new Map(verdicts) };
      }
    }
  }

  private take(question: Extract<SnapshotQuestion, { kind: 'take' }>): SnapshotAnswer {
    const { workspace } = this;
    const snapshots: Snapshot[] = [];
    for (const scenario of question.scenarios) {
      const answer = this.evaluate(scenario);
      if (!answer.ok) return this.refused(answer.problem, scenario);
      const { at, engine } = question;
      const content = this.hashOf(scenario);
      const { id } = scenario;
      snapshots.push(
        takeSnapshot({ id, at, engine, content, workspace, scenario, ...answer.value }),
      );
    }
    const byId = new Map(question.scenarios.map((scenario) => [scenario.id, scenario]));
    const bridges: TakenBridge[] = [];
    for (const { from, to } of question.bridges) {
      const [before, after] = [byId.get(from), byId.get(to)];
      if (!before || !after) continue;
      const bridge = bridgeBetween(workspace, before, after);
      if (!bridge.ok) return this.refused(bridge.problem, after);
      bridges.push({ from, to, bridge: bridge.value });
    }
    return { kind: 'taken', snapshots, bridges };
  }

  private verify(snapshot: Snapshot, scenarios: readonly Scenario[]): Verdict {
    const { figures, content } = snapshot;
    const scenario = scenarios.find(({ id }) => id === figures.scenario);
    if (!scenario) return cannot('Its scenario is not in the file.');
    if (content === BANDED) {
      return cannot('Amounts in this file were rounded to bands before it was shared.');
    }
    if (this.hashOf(scenario) !== content) {
      return cannot('Its scenario or the portfolio has changed since.');
    }
    const { method, trials, seed } = figures;
    const answer = this.evaluate(
      scenario,
      method === 'sampled' && trials !== undefined && seed !== undefined ? { trials, seed } : {},
    );
    if (!answer.ok) return cannot(refusalWords(answer.problem, scenario, this.workspace));
    const differing = differingFigures(figures, answer.value.exposure);
    return differing.length === 0 ? { kind: 'matches' } : { kind: 'differs', figures: differing };
  }

  private evaluate(
    scenario: Scenario,
    method: Method = {},
  ): Result<{ readonly exposure: Exposure; readonly flows: readonly Flow[] }, Refusal> {
    const compiled = this.kept.compile(this.workspace, scenario);
    if (!compiled.ok) return compiled;
    let flows: readonly Flow[] = [];
    const steps = evaluateInSteps(compiled.value, method);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        return step.value.ok
          ? succeed({ exposure: step.value.value, flows })
          : fail(step.value.problem);
      }
      if (step.value.kind === 'expected') flows = flowsOf(compiled.value, step.value.classes);
    }
  }

  private hashOf(scenario: Scenario): string {
    this.hash ??= hashOfWorkspace(this.workspace);
    return hashOfAssumptions(this.hash, scenario);
  }

  private refused(problem: Refusal, scenario: Scenario): SnapshotAnswer {
    const message = refusalWords(problem, scenario, this.workspace);
    return { kind: 'refused', scenario: scenario.id, message };
  }
}

function cannot(why: string): Verdict {
  return { kind: 'cannot-be-checked', why };
}
