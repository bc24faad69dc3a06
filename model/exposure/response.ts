import type { Response } from '../values.ts';
import { BLOCKED, CONCERNED, UNDER_NOTICE, spanOn, type Calendar } from './calendar.ts';
import { item } from './numbers.ts';
import { NOTHING, PRIMARY, type Trajectory } from './trajectory.ts';

/** A fallback as far as it decides what runs when. Uses with the same `pair` are the same model and channel. */
export interface FallbackRoute {
  readonly pair: string;
  readonly switchDays: number;
  /** Whether it is offered to the deployment at all. */
  readonly offered: boolean;
}

/** What a deployment may do, without the amounts. */
export interface Route {
  readonly response: Response;
  readonly horizonDays: number;
  readonly primaryPair: string;
  readonly fallbacks: readonly FallbackRoute[];
}

/**
 * What is known of a joint state so far. `calendar(0)` is the primary's, `calendar(i + 1)` that of fallback
 * i; null where it is not known yet.
 */
export interface Known {
  calendar(use: number): Calendar | null;
  switchDaysFactor(): number | null;
}

/** The walk's answer: what runs when, or which use it must know about to go on, or that it needs the factor. */
export type Walk =
  | { readonly kind: 'runs'; readonly trajectory: Trajectory }
  | { readonly kind: 'needs-use'; readonly use: number }
  | { readonly kind: 'needs-factor' };

/** Allows for rounding in `switchDays` × factor before it is rounded up to whole days. */
const ROUNDING_DAYS = 1e-9;

/** Whole days a switch takes: `switchDays` × factor less 1e-9, rounded up. Example: 4 × 2.5 → 10; 1 × 0.1 → 1. */
export function switchTime(switchDays: number, factor: number): number {
  return Math.max(0, Math.ceil(switchDays * factor - ROUNDING_DAYS));
}

/**
 * Walks a deployment through its days, from one on which something may change to the next, and says what
 * runs when. It looks only at what its decisions depend on: as soon as something is not known it stops and
 * asks, so that joint states which differ in nothing it looked at are walked once. Deterministic.
 * Source: spec/exposure-model.md §5.
 */
export function walk(route: Route, known: Known): Walk {
  const journey = new Journey(route, known);
  while (journey.day < route.horizonDays) {
    const missing = journey.step();
    if (missing) return missing;
  }
  return { kind: 'runs', trajectory: journey.trajectory() };
}

type Missing = Exclude<Walk, { kind: 'runs' }>;

/** A candidate to switch to, or that there is none. */
type Found = { readonly kind: 'found'; readonly fallback: number } | { readonly kind: 'none' };

/** The state of a walk: the day, the use in hand, a switch under way, the entries that have served. */
class Journey {
  day = 0;
  private inHand = PRIMARY;
  private switchingTo: number | null = null;
  private switchEnds = Infinity;
  /** The next day on which a decision may turn out differently. */
  private wakes = 0;
  private readonly served: boolean[];
  private readonly from: number[] = [];
  private readonly runs: number[] = [];
  private readonly switches: { day: number; fallback: number }[] = [];
  private readonly route: Route;
  private readonly known: Known;

  constructor(route: Route, known: Known) {
    this.route = route;
    this.known = known;
    this.served = route.fallbacks.map(() => false);
  }

  trajectory(): Trajectory {
    const primary = this.known.calendar(0);
    if (!primary) throw new Error('a walk ended without looking at its primary use');
    return { from: this.from, runs: this.runs, switches: this.switches, primary };
  }

  /** One day on which something may change, and on to the next. */
  step(): Missing | null {
    this.wakes = this.route.horizonDays;
    if (this.switchingTo !== null && this.day >= this.switchEnds) {
      this.inHand = this.switchingTo;
      this.switchingTo = null;
    }
    if (this.switchingTo === null && this.route.response !== 'wait') {
      const chosen = this.decide();
      if (chosen.kind === 'needs-use' || chosen.kind === 'needs-factor') return chosen;
      if (chosen.kind === 'found') {
        const time = this.timeTo(chosen.fallback);
        if (time === null) return { kind: 'needs-factor' };
        this.start(chosen.fallback, time);
      }
    }
    if (this.switchingTo !== null) this.wakes = Math.min(this.wakes, this.switchEnds);
    const flags = this.flagsToday(this.inHand);
    if (flags === null) return { kind: 'needs-use', use: this.inHand };
    const running = (flags & BLOCKED) !== 0 ? NOTHING : this.inHand;
    if (this.runs.at(-1) !== running) {
      this.from.push(this.day);
      this.runs.push(running);
    }
    this.day = this.wakes;
    return null;
  }

  private start(fallback: number, time: number): void {
    this.served[fallback] = true;
    this.switches.push({ day: this.day, fallback });
    if (time === 0) {
      this.inHand = fallback + 1;
      this.wakes = Math.min(this.wakes, this.day + 1);
    } else {
      this.switchingTo = fallback + 1;
      this.switchEnds = this.day + time;
    }
  }

  /** Whether to start a switch today, and to which fallback. */
  private decide(): Found | Missing {
    const flags = this.flagsToday(this.inHand);
    if (flags === null) return { kind: 'needs-use', use: this.inHand };
    const isBlocked = (flags & BLOCKED) !== 0;
    switch (this.route.response) {
      case 'wait':
        return { kind: 'none' };
      case 'reactive':
        return isBlocked ? this.candidate(0) : { kind: 'none' };
      case 'preemptive': {
        if ((flags & CONCERNED) !== 0) {
          const unconcerned = this.candidate(CONCERNED);
          if (unconcerned.kind !== 'none') return unconcerned;
        }
        return isBlocked ? this.candidate(0) : { kind: 'none' };
      }
      case 'notice': {
        if (isBlocked) {
          const unnoticed = this.candidate(UNDER_NOTICE);
          return unnoticed.kind === 'none' ? this.candidate(0) : unnoticed;
        }
        return (flags & UNDER_NOTICE) !== 0 ? this.aheadOfNotice() : { kind: 'none' };
      }
    }
  }

  /** A switch that is over by the day the notice runs out, once it is time for it. */
  private aheadOfNotice(): Found | Missing {
    const candidate = this.candidate(UNDER_NOTICE);
    if (candidate.kind !== 'found') return candidate;
    const time = this.timeTo(candidate.fallback);
    if (time === null) return { kind: 'needs-factor' };
    const calendar = this.known.calendar(this.inHand);
    if (!calendar) return { kind: 'needs-use', use: this.inHand };
    const starts = item(calendar.noticeRunsOut, spanOn(calendar, this.day)) - time;
    if (this.day >= starts) return candidate;
    this.wakes = Math.min(this.wakes, starts);
    return { kind: 'none' };
  }

  /** The first fallback that can serve, is open today and has none of the `avoided` flags. */
  private candidate(avoided: number): Found | Missing {
    const { fallbacks, primaryPair } = this.route;
    const pairInHand =
      this.inHand === PRIMARY ? primaryPair : item(fallbacks, this.inHand - 1).pair;
    for (let fallback = 0; fallback < fallbacks.length; fallback += 1) {
      const { offered, pair } = item(fallbacks, fallback);
      if (!offered || this.served[fallback] === true || pair === pairInHand) continue;
      const flags = this.flagsToday(fallback + 1);
      if (flags === null) return { kind: 'needs-use', use: fallback + 1 };
      if ((flags & (BLOCKED | avoided)) === 0) return { kind: 'found', fallback };
    }
    return { kind: 'none' };
  }

  /** What holds of a use today (null: not known), noting when that changes. */
  private flagsToday(use: number): number | null {
    const calendar = this.known.calendar(use);
    if (!calendar) return null;
    const span = spanOn(calendar, this.day);
    this.wakes = Math.min(this.wakes, calendar.from[span + 1] ?? Infinity);
    return calendar.flags[span] ?? 0;
  }

  private timeTo(fallback: number): number | null {
    const { switchDays } = item(this.route.fallbacks, fallback);
    if (switchDays === 0) return 0;
    const factor = this.known.switchDaysFactor();
    return factor === null ? null : switchTime(switchDays, factor);
  }
}
