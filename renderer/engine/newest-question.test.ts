import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NewestQuestion, PATIENCE_MILLISECONDS, type Answerer } from './newest-question.ts';

interface Said {
  readonly text: string;
  readonly isLast: boolean;
}

const last = (text: string): Said => ({ text, isLast: true });

/** A worker that answers when it is told to. */
class HeldWorker implements Answerer<Said> {
  readonly asked: unknown[] = [];
  isEnded = false;
  private readonly listeners = new Map<string, (event: Event & { data: Said }) => void>();

  postMessage(question: unknown): void {
    this.asked.push(question);
  }

  terminate(): void {
    this.isEnded = true;
  }

  addEventListener(type: string, listener: (event: Event & { data: Said }) => void): void {
    this.listeners.set(type, listener);
  }

  answer(data: Said): void {
    this.listeners.get('message')?.(Object.assign(new Event('message'), { data }));
  }

  break(): void {
    this.listeners.get('error')?.(Object.assign(new Event('error'), { data: last('') }));
  }
}

function setUp() {
  const workers: HeldWorker[] = [];
  const heard: unknown[] = [];
  const newest = new NewestQuestion<string, Said>(
    () => {
      const worker = new HeldWorker();
      workers.push(worker);
      return worker;
    },
    ({ text }) => heard.push(text),
    () => heard.push('broken'),
  );
  const worker = (index: number): HeldWorker => {
    const found = workers[index];
    if (found === undefined) throw new Error(`no worker ${index}`);
    return found;
  };
  return { newest, heard, worker };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('an overtaken answer is dropped, and only the newest of the waiting questions is asked', () => {
  const { newest, heard, worker } = setUp();
  newest.ask('a');
  newest.ask('b');
  newest.ask('c');
  worker(0).answer(last('A'));
  expect(worker(0).asked).toEqual(['a', 'c']);
  expect(heard).toEqual([]);
  worker(0).answer(last('C'));
  expect(heard).toEqual(['C']);
});

test('a worker that keeps on with an overtaken question is ended, and the newest asked of another', () => {
  const { newest, heard, worker } = setUp();
  newest.ask('a');
  vi.advanceTimersByTime(10 * PATIENCE_MILLISECONDS);
  expect(worker(0).isEnded).toBe(false);
  newest.ask('b');
  vi.advanceTimersByTime(PATIENCE_MILLISECONDS);
  expect(worker(0).isEnded).toBe(true);
  expect(worker(1).asked).toEqual(['b']);
  worker(0).answer(last('A'));
  worker(1).answer(last('B'));
  expect(heard).toEqual(['B']);
});

test('cancelling ends the work and says nothing', () => {
  const { newest, heard, worker } = setUp();
  newest.ask('a');
  newest.cancel();
  vi.advanceTimersByTime(PATIENCE_MILLISECONDS);
  expect(worker(0).isEnded).toBe(true);
  newest.ask('b');
  worker(1).answer(last('B'));
  expect(heard).toEqual(['B']);
});

test('a worker that breaks says so and is replaced', () => {
  const { newest, heard, worker } = setUp();
  newest.ask('a');
  worker(0).break();
  expect(heard).toEqual(['broken']);
  newest.ask('b');
  worker(1).answer(last('B'));
  expect(heard).toEqual(['broken', 'B']);
});

test('an answer in parts is heard part by part, and the next question waits for the last', () => {
  const { newest, heard, worker } = setUp();
  newest.ask('a');
  worker(0).answer({ text: 'A1', isLast: false });
  expect(heard).toEqual(['A1']);
  newest.ask('b');
  expect(worker(0).asked).toEqual(['a']);
  worker(0).answer(last('A2'));
  expect(worker(0).asked).toEqual(['a', 'b']);
  expect(heard).toEqual(['A1']);
});
