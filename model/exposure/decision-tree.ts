import type { Calendar } from './calendar.ts';
import { at, item } from './numbers.ts';
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

/**
 * All walks of one route, as questions and answers: which trajectory follows depends on the values of the
 * sources a walk asks about and on nothing else, so each sequence of answers is walked once, when first met.
 * Questions come by the hundred thousand, and are numbers in flat lists.
 */
export class DecisionTree {
  readonly trajectories = new TrajectoryCollector();
  /** Where every walk begins: a question or a trajectory. */
  readonly root: number;
  /** Per question: the source it asks about. */
  readonly sourceOf: number[] = [];
  /** Per question: where its answers start, one for each value of the source. */
  private readonly answersAt: number[] = [];
  private readonly answers: number[] = [];
  /** Per question: the question before it, and the value that led here. */
  private readonly before: number[] = [];
  private readonly answer: number[] = [];
  private readonly sources: Sources;
  private readonly walker: Walker;
  private readonly known: { calendars: (Calendar | null)[]; switchDaysFactor: number | null };

  constructor(route: Route, sources: Sources) {
    this.sources = sources;
    this.walker = new Walker(route);
    this.known = { calendars: sources.uses.map(() => null), switchDaysFactor: null };
    this.root = this.grow(UNWALKED, 0);
  }

  /** Where an answer to a question leads. */
  next(question: number, value: number): number {
    const place = at(this.answersAt, question) + value;
    const known = at(this.answers, place);
    if (known !== UNWALKED) return known;
    const grown = this.grow(question, value);
    this.answers[place] = grown;
    return grown;
  }

  /** Walks with the answers on the way to this one. */
  private grow(question: number, value: number): number {
    const { uses, switchDaysFactor } = this.sources;
    const { known } = this;
    known.calendars.fill(null);
    known.switchDaysFactor = null;
    let answer = value;
    for (let way = question; way !== UNWALKED; way = at(this.before, way)) {
      const source = at(this.sourceOf, way);
      if (source === uses.length) known.switchDaysFactor = item(switchDaysFactor.values, answer);
      else known.calendars[source] = item(item(uses, source).values, answer);
      answer = at(this.answer, way);
    }
    const asked = this.walker.walk(known);
    if (asked === ARRIVED) return FIRST_TRAJECTORY - this.trajectories.add(this.walker);
    const { values } = asked === uses.length ? switchDaysFactor : item(uses, asked);
    this.sourceOf.push(asked);
    this.before.push(question);
    this.answer.push(value);
    this.answersAt.push(this.answers.length);
    for (let own = 0; own < values.length; own += 1) this.answers.push(UNWALKED);
    return this.sourceOf.length - 1;
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
