import type { Response } from '../values.ts';
import { BLOCKED, CONCERNED, UNDER_NOTICE, spanOn, type Calendar } from './calendar.ts';
import { item } from './numbers.ts';
import { NOTHING, PRIMARY, type Journey } from './trajectory.ts';

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

/** What is known of a joint state so far; null where it is not known yet. */
export interface Known {
  /** The primary's calendar first, then those of the fallbacks. */
  readonly calendars: readonly (Calendar | null)[];
  readonly switchDaysFactor: number | null;
}

/** Where a walk asked. No switch is under way there: until one is over, there is nothing to decide. */
interface Stand {
  readonly day: number;
  readonly inHand: number;
  readonly spans: number;
  readonly switches: number;
}

const START: Stand = { day: 0, inHand: PRIMARY, spans: 0, switches: 0 };

/** A walk got to the horizon. */
export const ARRIVED = -1;

/** Allows for rounding in `switchDays` × factor before it is rounded up to whole days. */
const ROUNDING_DAYS = 1e-9;

/** Whole days a switch takes: `switchDays` × factor less 1e-9, rounded up. Example: 4 × 2.5 → 10; 1 × 0.1 → 1. */
export function switchTime(switchDays: number, factor: number): number {
  return Math.max(0, Math.ceil(switchDays * factor - ROUNDING_DAYS));
}

/** No fallback to switch to. */
const NONE = -1;
/** Something must be known first. */
const ASKS = -2;

/**
 * Walks deployments of one route through their days, from one on which something may change to the next, and says
 * what runs when. It looks only at what its decisions depend on: as soon as something is not known it stops and
 * asks, so that joint states which differ in nothing it looked at are walked once. Deterministic. What the last
 * walk met is in the public lists until the next. Source: spec/exposure-model.md §5.
 */
export class Walker implements Journey {
  spans = 0;
  readonly from: number[] = [];
  readonly runs: number[] = [];
  switches = 0;
  readonly switchDays: number[] = [];
  readonly switchFallbacks: number[] = [];
  private day = 0;
  private inHand = PRIMARY;
  /** The use a switch under way is to; NOTHING when there is none. */
  private switchingTo = NOTHING;
  private switchEnds = 0;
  /** The next day on which a decision may turn out differently. */
  private wakes = 0;
  /** What a walk that stopped must know: the use, or one more than the last use for the factor. */
  private asked = 0;
  private readonly served: boolean[];
  private readonly route: Route;
  /** Per use: the first one with the same pair. Compared more often than anything else. */
  private readonly pairs: readonly number[];
  private known: Known = { calendars: [], switchDaysFactor: null };

  constructor(route: Route) {
    this.route = route;
    this.served = route.fallbacks.map(() => false);
    const pairs = [route.primaryPair, ...route.fallbacks.map(({ pair }) => pair)];
    this.pairs = pairs.map((pair) => pairs.indexOf(pair));
  }

  /** Walks; ARRIVED, or what must be known to go on: use 0 the primary, i + 1 fallback i, beyond them the factor. */
  walk(known: Known): number {
    this.returnTo(START);
    return this.goOn(known);
  }

  /** Walks on from where it asked, or returned to; what was known there must be known still. */
  goOn(known: Known): number {
    this.known = known;
    while (this.day < this.route.horizonDays) {
      if (!this.step()) return this.asked;
    }
    return ARRIVED;
  }

  /** Where it asked, to return to and go on from with another answer. */
  get stand(): Stand {
    const { day, inHand, spans, switches } = this;
    return { day, inHand, spans, switches };
  }

  /** Back to where this walk asked before: what it has met since is forgotten, what it met before is in its lists still. */
  returnTo({ day, inHand, spans, switches }: Stand): void {
    this.day = day;
    this.inHand = inHand;
    this.switchingTo = NOTHING;
    this.spans = spans;
    for (let own = switches; own < this.switches; own += 1) {
      this.served[item(this.switchFallbacks, own)] = false;
    }
    this.switches = switches;
  }

  /** One day on which something may change, and on to the next. False when something must be known first. */
  private step(): boolean {
    this.wakes = this.route.horizonDays;
    if (this.switchingTo !== NOTHING && this.day >= this.switchEnds) {
      this.inHand = this.switchingTo;
      this.switchingTo = NOTHING;
    }
    if (this.switchingTo === NOTHING && this.route.response !== 'wait') {
      const chosen = this.decide();
      if (chosen === ASKS) return false;
      if (chosen !== NONE) {
        const time = this.timeTo(chosen);
        if (time === ASKS) return false;
        this.start(chosen, time);
      }
    }
    if (this.switchingTo !== NOTHING) this.wakes = Math.min(this.wakes, this.switchEnds);
    const flags = this.flagsToday(this.inHand);
    if (flags === ASKS) return false;
    const running = (flags & BLOCKED) !== 0 ? NOTHING : this.inHand;
    if (this.spans === 0 || this.runs[this.spans - 1] !== running) {
      this.from[this.spans] = this.day;
      this.runs[this.spans] = running;
      this.spans += 1;
    }
    this.day = this.wakes;
    return true;
  }

  private start(fallback: number, time: number): void {
    this.served[fallback] = true;
    this.switchDays[this.switches] = this.day;
    this.switchFallbacks[this.switches] = fallback;
    this.switches += 1;
    if (time === 0) {
      this.inHand = fallback + 1;
      this.wakes = Math.min(this.wakes, this.day + 1);
    } else {
      this.switchingTo = fallback + 1;
      this.switchEnds = this.day + time;
    }
  }

  /** The fallback to start a switch to today, NONE or ASKS. */
  private decide(): number {
    const flags = this.flagsToday(this.inHand);
    if (flags === ASKS) return ASKS;
    const isBlocked = (flags & BLOCKED) !== 0;
    switch (this.route.response) {
      case 'wait':
        return NONE;
      case 'reactive':
        return isBlocked ? this.candidate(0) : NONE;
      case 'preemptive': {
        if ((flags & CONCERNED) !== 0) {
          const unconcerned = this.candidate(CONCERNED);
          if (unconcerned !== NONE) return unconcerned;
        }
        return isBlocked ? this.candidate(0) : NONE;
      }
      case 'notice': {
        if (isBlocked) {
          const unnoticed = this.candidate(UNDER_NOTICE);
          return unnoticed === NONE ? this.candidate(0) : unnoticed;
        }
        return (flags & UNDER_NOTICE) !== 0 ? this.aheadOfNotice() : NONE;
      }
    }
  }

  /** A switch that is over by the day the notice runs out, once it is time for it. */
  private aheadOfNotice(): number {
    const candidate = this.candidate(UNDER_NOTICE);
    if (candidate === NONE || candidate === ASKS) return candidate;
    const time = this.timeTo(candidate);
    if (time === ASKS) return ASKS;
    const calendar = this.known.calendars[this.inHand];
    if (!calendar) return this.ask(this.inHand);
    const starts = item(calendar.noticeRunsOut, spanOn(calendar, this.day)) - time;
    if (this.day >= starts) return candidate;
    this.wakes = Math.min(this.wakes, starts);
    return NONE;
  }

  /** The first fallback that can serve, is open today and has none of the `avoided` flags; NONE or ASKS. */
  private candidate(avoided: number): number {
    const { fallbacks } = this.route;
    const pairInHand = item(this.pairs, this.inHand);
    for (let fallback = 0; fallback < fallbacks.length; fallback += 1) {
      if (this.served[fallback] === true || this.pairs[fallback + 1] === pairInHand) continue;
      if (!item(fallbacks, fallback).offered) continue;
      const flags = this.flagsToday(fallback + 1);
      if (flags === ASKS) return ASKS;
      if ((flags & (BLOCKED | avoided)) === 0) return fallback;
    }
    return NONE;
  }

  /** What holds of a use today, or ASKS; notes when that changes. */
  private flagsToday(use: number): number {
    const calendar = this.known.calendars[use];
    if (!calendar) return this.ask(use);
    const span = spanOn(calendar, this.day);
    const next = calendar.from[span + 1];
    if (next !== undefined && next < this.wakes) this.wakes = next;
    return calendar.flags[span] ?? 0;
  }

  private timeTo(fallback: number): number {
    const { switchDays } = item(this.route.fallbacks, fallback);
    if (switchDays === 0) return 0;
    const factor = this.known.switchDaysFactor;
    return factor === null
      ? this.ask(this.route.fallbacks.length + 1)
      : switchTime(switchDays, factor);
  }

  private ask(source: number): number {
    this.asked = source;
    return ASKS;
  }
}
