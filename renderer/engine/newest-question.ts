/** The part of a worker that is used here. */
export interface Answerer<Answer> {
  postMessage: (question: unknown) => void;
  terminate: () => void;
  addEventListener(
    type: 'message',
    listener: (event: Event & { readonly data: Answer }) => void,
  ): void;
  addEventListener(type: 'error', listener: (event: Event) => void): void;
}

/** How long an overtaken question may keep its worker before the worker is ended. */
export const PATIENCE_MILLISECONDS = 250;

/**
 * Asks a worker one question at a time and hears of the newest alone: an answer that was overtaken is dropped. An
 * answer may come in parts, the last one marked. A search that cannot be interrupted must not keep the next question waiting, so its worker is ended after a
 * moment and another started.
 */
export class NewestQuestion<Question, Answer extends { readonly isLast: boolean }> {
  private readonly start: () => Answerer<Answer>;
  private readonly onAnswer: (answer: Answer) => void;
  private readonly onBroken: () => void;
  private worker: Answerer<Answer>;
  private isBusy = false;
  /** What is asked as soon as the worker is free; the one it works on is overtaken. */
  private waiting: { readonly question: Question } | null = null;
  private isOvertaken = false;
  private patience: ReturnType<typeof setTimeout> | null = null;

  constructor(
    start: () => Answerer<Answer>,
    onAnswer: (answer: Answer) => void,
    onBroken: () => void,
  ) {
    this.start = start;
    this.onAnswer = onAnswer;
    this.onBroken = onBroken;
    this.worker = this.startWorker();
  }

  ask(question: Question): void {
    if (!this.isBusy) return this.send(question);
    this.waiting = { question };
    this.overtake();
  }

  /** Nobody waits for the answer any more. */
  cancel(): void {
    if (!this.isBusy) return;
    this.waiting = null;
    this.overtake();
  }

  private send(question: Question): void {
    this.isBusy = true;
    this.isOvertaken = false;
    this.worker.postMessage(question);
  }

  private overtake(): void {
    this.isOvertaken = true;
    this.patience ??= setTimeout(() => {
      this.worker.terminate();
      this.worker = this.startWorker();
      this.next();
    }, PATIENCE_MILLISECONDS);
  }

  private next(): void {
    if (this.patience !== null) clearTimeout(this.patience);
    this.patience = null;
    this.isBusy = false;
    const { waiting } = this;
    this.waiting = null;
    if (waiting !== null) this.send(waiting.question);
  }

  private startWorker(): Answerer<Answer> {
    const started = this.start();
    started.addEventListener('message', ({ data }) => {
      if (started !== this.worker) return;
      const isMeant = !this.isOvertaken;
      if (data.isLast) this.next();
      if (isMeant) this.onAnswer(data);
    });
    started.addEventListener('error', (event) => {
      // A bug in the engine must not leave the view waiting for good: say so, and start over.
      event.preventDefault();
      if (started !== this.worker) return;
      started.terminate();
      const isMeant = !this.isOvertaken;
      this.worker = this.startWorker();
      this.next();
      if (isMeant) this.onBroken();
    });
    return started;
  }
}
