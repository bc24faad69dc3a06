import type { Bridge } from '../../model/exposure/bridge.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { ShownExpected, ShownExposure } from '../engine/shown-exposure.ts';
import type { ComparisonAnswer, ComparisonWork } from '../engine/comparison-messages.ts';
import type { ComparedScenarios } from './compared-scenarios.ts';

/** What is known of one scenario. */
export interface FiguresOf {
  readonly scenario: Scenario;
  readonly expected: ShownExpected | null;
  readonly whole: ShownExposure | null;
  /** Why there are none, or no distribution. */
  readonly refused: string | null;
}

/** What is known of the way from the base to one other scenario. */
export interface BridgeOf {
  readonly from: Scenario;
  readonly to: Scenario;
  readonly bridge: Bridge | null;
  readonly refused: string | null;
}

export type WorkingPart = Extract<ComparisonAnswer, { kind: 'working' }>;

/** What has been worked out of a comparison, and whether more is on the way. */
export interface Comparison {
  readonly workspace: Workspace | null;
  readonly figures: readonly FiguresOf[];
  readonly bridges: readonly BridgeOf[];
  readonly work:
    | { readonly kind: 'idle' }
    | { readonly kind: 'working'; readonly part: WorkingPart | null }
    /** By the user, or, with a message, by a fault. */
    | { readonly kind: 'stopped'; readonly message: string | null };
}

export const NOTHING_COMPARED: Comparison = {
  workspace: null,
  figures: [],
  bridges: [],
  work: { kind: 'idle' },
};

/** A place for everything that is compared now, filled with what is known already of just these scenarios. */
export function keptAnswers(
  { workspace: before, figures, bridges, work }: Comparison,
  workspace: Workspace,
  { base, others }: ComparedScenarios,
): Comparison {
  const isSame = before === workspace;
  const knownFigures = (scenario: Scenario) =>
    isSame ? figures.find((one) => one.scenario === scenario) : undefined;
  const knownBridge = (to: Scenario) =>
    isSame ? bridges.find((one) => one.from === base && one.to === to) : undefined;
  return {
    workspace,
    figures: [base, ...others].map(
      (scenario) =>
        knownFigures(scenario) ?? { scenario, expected: null, whole: null, refused: null },
    ),
    bridges: others.map((to) => knownBridge(to) ?? { from: base, to, bridge: null, refused: null }),
    work,
  };
}

/** What is still to be worked out. */
export function missingWork({
  figures,
  bridges,
}: Pick<Comparison, 'figures' | 'bridges'>): ComparisonWork {
  return {
    figures: figures
      .filter(({ whole, refused }) => whole === null && refused === null)
      .map(({ scenario }) => scenario),
    bridges: bridges
      .filter(({ bridge, refused }) => bridge === null && refused === null)
      .map(({ from, to }) => ({ from, to })),
  };
}

/** The comparison with one thing more that the worker said. */
export function afterAnswer(before: Comparison, answer: ComparisonAnswer): Comparison {
  const withFigures = (id: string, known: Partial<FiguresOf>): Comparison => ({
    ...before,
    figures: before.figures.map((one) => (one.scenario.id === id ? { ...one, ...known } : one)),
  });
  const withBridge = (to: string, known: Partial<BridgeOf>): Comparison => ({
    ...before,
    bridges: before.bridges.map((one) => (one.to.id === to ? { ...one, ...known } : one)),
  });
  switch (answer.kind) {
    case 'working':
      return { ...before, work: { kind: 'working', part: answer } };
    case 'expected':
      return withFigures(answer.exposure.scenario, { expected: answer.exposure });
    case 'figures': {
      const { exposure } = answer;
      return withFigures(exposure.scenario, { expected: exposure, whole: exposure });
    }
    case 'refused':
      return withFigures(answer.scenario, { refused: answer.message });
    case 'bridge':
      return withBridge(answer.to, { bridge: answer.bridge });
    case 'no-bridge':
      return withBridge(answer.to, { refused: answer.message });
    case 'done':
      return { ...before, work: { kind: 'idle' } };
  }
}
