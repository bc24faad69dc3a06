import type { Bridge } from '../../model/exposure/bridge.ts';
import type { Snapshot } from '../../model/deck/snapshot.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Workspace } from '../../model/workspace.ts';

/** What is asked about the slides of a deck. The portfolio comes along when it is not the one sent last. */
export interface SnapshotRequest {
  readonly request: number;
  readonly workspace: Workspace | null;
  readonly question: SnapshotQuestion;
}

export type SnapshotQuestion =
  /** What the engine says of some scenarios now, to be kept. */
  | {
      readonly kind: 'take';
      readonly scenarios: readonly Scenario[];
      /** Pairs of scenarios, by id, whose difference is taken apart. */
      readonly bridges: readonly { readonly from: string; readonly to: string }[];
      readonly at: string;
      readonly engine: string;
    }
  /** What the figures of each scenario follow from now, to see whether a snapshot is behind. */
  | { readonly kind: 'hash'; readonly scenarios: readonly Scenario[] }
  /** Whether snapshots are what the engine answers about these scenarios. */
  | {
      readonly kind: 'verify';
      readonly scenarios: readonly Scenario[];
      readonly snapshots: readonly Snapshot[];
    };

export interface TakenBridge {
  readonly from: string;
  readonly to: string;
  readonly bridge: Bridge;
}

/** Whether a snapshot's figures are those of its scenario. */
export type Verdict =
  | { readonly kind: 'matches' }
  /** Which figures are others, by their names in the answer. */
  | { readonly kind: 'differs'; readonly figures: readonly string[] }
  | { readonly kind: 'cannot-be-checked'; readonly why: string };

export type SnapshotAnswer =
  | {
      readonly kind: 'taken';
      /** In the order asked for; the id of each is its scenario's. */
      readonly snapshots: readonly Snapshot[];
      readonly bridges: readonly TakenBridge[];
    }
  | { readonly kind: 'refused'; readonly scenario: string; readonly message: string }
  | { readonly kind: 'hashes'; readonly hashes: ReadonlyMap<string, string> }
  /** By id of the snapshot. */
  | { readonly kind: 'verdicts'; readonly verdicts: ReadonlyMap<string, Verdict> };

export interface SnapshotReply {
  readonly request: number;
  readonly answer: SnapshotAnswer;
}
