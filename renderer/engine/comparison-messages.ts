import type { Bridge, BridgeProgress } from '../../model/exposure/bridge.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { ShownExpected, ShownExposure } from './shown-exposure.ts';

/** Two scenarios whose difference is to be taken apart. */
export interface ScenarioPair {
  readonly from: Scenario;
  readonly to: Scenario;
}

/** What is still to be worked out of a comparison. */
export interface ComparisonWork {
  readonly figures: readonly Scenario[];
  readonly bridges: readonly ScenarioPair[];
}

/** To the worker: the portfolio once, when it changed; then what to work out. */
export interface ComparisonRequest extends ComparisonWork {
  readonly workspace: Workspace | null;
}

/** One thing the worker says; scenarios by id. Expected values come first, then distributions, then bridges. */
export type ComparisonAnswer =
  /** What is being worked out now, how many parts of all are done, and of a bridge how much of it. */
  | {
      readonly kind: 'working';
      readonly on: 'expected' | 'bridge' | 'distribution';
      readonly scenario: string;
      readonly done: number;
      readonly of: number;
      readonly within?: BridgeProgress;
    }
  | { readonly kind: 'expected'; readonly exposure: ShownExpected }
  | { readonly kind: 'figures'; readonly exposure: ShownExposure }
  | { readonly kind: 'refused'; readonly scenario: string; readonly message: string }
  | { readonly kind: 'bridge'; readonly to: string; readonly bridge: Bridge }
  | { readonly kind: 'no-bridge'; readonly to: string; readonly message: string }
  | { readonly kind: 'done' };
