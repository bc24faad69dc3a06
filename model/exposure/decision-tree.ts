import type { Calendar } from './calendar.ts';
import { IntList } from './int-list.ts';
import { item } from './numbers.ts';
import { ARRIVED, Walker, type Route } from './response.ts';
import type { Source } from './source.ts';
import { TrajectoryCollector } from './trajectory.ts';

/** What a walk may ask about, in one numbering: use i is source i, the factor on switching times the last. */
export interface Sources {
  readonly uses: readonly Source<Calendar>[];
  readonly switchDaysFactor: Source<number>;
}

/** An answer nobody has followed yet. */
const UNWALKED = -1;
/** What an answer leads to: a question (its number, 0 and up), or a trajectory (this less its number). */
const FIRST_TRAJECTORY = -2;

/** Room for one decision tree after another: questions come by the hundred thousand, and are numbers in flat lists. */
export class TreeRoom {
  readonly trajectories = new TrajectoryCollector();
  /** Per question: the source it asks about. */
  readonly sources = new IntList();
  /** Per question: where its answers start, one for each value of the source. */
  readonly answersAt = new IntList();
  readonly answers = new IntList();
  /** Per question: the question before it, and the value that led here. */
  readonly before = new IntList();
  readonly answer = new IntList();

  clear(): void {
    const { sources, answersAt, answers, before, answer } = this;
    for (const list of [sources, answersAt, answers, before, answer]) list.clear();
    this.trajectories.clear();
  }
}

/**
 * All walks of one route, as questions and answers: which trajectory follows depends on the values of the
 * sources a walk asks about and on nothing else, so each sequence of answers is walked once, when first met.
 */
export class DecisionTree {
  /** Where every walk begins: a question or a trajectory. */
  readonly root: number;
  private readonly room: TreeRoom;
  private readonly sources: Sources;
  private readonly walker: Walker;
  private readonly known: { calendars: (Calendar | null)[]; switchDaysFactor: number | null };

  /** @param room what grew in it before is gone */
  constructor(room: TreeRoom, route: Route, sources: Sources) {
    room.clear();
    this.room = room;
    this.sources = sources;
    this.walker = new Walker(route);
    this.known = { calendars: sources.uses.map(() => null), switchDaysFactor: null };
    this.root = this.grow(UNWALKED, 0);
  }

  /** The source a question asks about. */
  sourceOf(question: number): number {
    return this.room.sources.at(question);
  }

  /** Where an answer to a question leads. */
  next(question: number, value: number): number {
    const { answers, answersAt } = this.room;
    const place = answersAt.at(question) + value;
    const known = answers.at(place);
    if (known !== UNWALKED) return known;
    const grown = this.grow(question, value);
    answers.set(place, grown);
    return grown;
  }

  /** Walks with the answers on the way to this one. */
  private grow(question: number, value: number): number {
    const { uses, switchDaysFactor } = this.sources;
    const { known, room, walker } = this;
    known.calendars.fill(null);
    known.switchDaysFactor = null;
    let answer = value;
    for (let way = question; way !== UNWALKED; way = room.before.at(way)) {
      const source = room.sources.at(way);
      if (source === uses.length) known.switchDaysFactor = item(switchDaysFactor.values, answer);
      else known.calendars[source] = item(item(uses, source).values, answer);
      answer = room.answer.at(way);
    }
    const asked = walker.walk(known);
    if (asked === ARRIVED) return FIRST_TRAJECTORY - room.trajectories.add(walker);
    const { values } = asked === uses.length ? switchDaysFactor : item(uses, asked);
    const grown = room.sources.length;
    room.sources.push(asked);
    room.before.push(question);
    room.answer.push(value);
    room.answersAt.push(room.answers.length);
    for (let own = 0; own < values.length; own += 1) room.answers.push(UNWALKED);
    return grown;
  }
}

/** Whether an answer leads to a question. */
export function isQuestion(node: number): boolean {
  return node >= 0;
}

/** The trajectory that an answer leads to. */
export function trajectoryAt(node: number): number {
  return FIRST_TRAJECTORY - node;
}
