import type { DataAnswer } from '../../electron/contract.ts';
import { applyChanges } from '../../model/change/apply.ts';
import { diffItem } from '../../model/change/diff.ts';
import { readContent } from '../../model/change/read-content.ts';
import type { Scenario } from '../../model/scenario.ts';
import { createSaveQueue } from './save-queue.ts';
import { scenarioOnScreen } from './scenario-on-screen.ts';
import { tellStep, type StepsTaken } from './tell-step.ts';
import type { OpenWorkspace, Screen, WorkingCopySlice, SliceOf } from './state.ts';

/** The workspace on screen: changed at once, saved behind, undone through the database's log. */
export const createWorkingCopySlice: SliceOf<WorkingCopySlice> = (set, get) => {
  const queue = createSaveQueue((question) => window.diverge.ask('run-command', question), {
    saved: ({ history }) => {
      set(({ open }) => ({ open: open && { ...open, history } }));
    },
    idle: () => {
      set({ saving: { kind: 'saved' } });
    },
    failed: (message) => {
      set({ saving: { kind: 'failed', message } });
    },
    outOfStep: (message) => {
      // The database's answer is the truth: show it again rather than build on a copy that differs.
      const id = get().open?.summary.id;
      get().say({
        text: `${message} The last change was not kept; what is saved is shown.`,
        tone: 'problem',
      });
      if (id !== undefined) void readWorkspace(id, get().scenarioId);
    },
  });

  let trial: { name: string; label: string; before: Scenario } | null = null;

  /** The scenario on screen if it may be changed; one that is locked says so. */
  function scenarioToEdit(): Scenario | undefined {
    const scenario = scenarioOnScreen(get());
    if (scenario?.status !== 'locked') return scenario;
    const text = `“${scenario.name}” is locked. Unlock it, or branch it, to change what it assumes.`;
    get().say({ text, tone: 'problem' });
    return undefined;
  }

  async function readWorkspace(
    id: string,
    scenario: string | null,
    screen: Screen = get().screen,
  ): Promise<void> {
    const reply = await window.diverge.ask('open-workspace', { workspace: id });
    if (!reply.ok) return get().say({ text: reply.message, tone: 'problem' });
    if (reply.answer === null) {
      get().say({ text: 'This workspace is no longer there.', tone: 'problem' });
      return get().refreshWorkspaces();
    }
    const { summary, revision, history } = reply.answer;
    const content = readContent(reply.answer.content);
    if (!content.ok) {
      const text = `“${summary.name}” could not be read (${content.problem.message}). Nothing was changed.`;
      return get().say({ text, tone: 'problem' });
    }
    queue.start(id, revision);
    const scenarios = content.value.scenarios.items;
    const chosen = scenarios.find((one) => one.id === scenario) ?? scenarios[0];
    set({
      open: { summary, content: content.value, history },
      scenarioId: chosen?.id ?? null,
      screen,
      saving: { kind: 'saved' },
    });
    get().changeSettings({ workspace: id, scenario: chosen?.id ?? null });
  }

  async function step(which: StepsTaken, seq: number | null = null): Promise<void> {
    get().settle();
    await queue.inTurn(async (revision) => {
      const { open } = get();
      if (open === null) return revision;
      const place = { workspace: open.summary.id, revision };
      const reply =
        seq === null
          ? await window.diverge.ask(which === 'undo' ? 'undo' : 'redo', place)
          : await window.diverge.ask('go-to-step', { ...place, seq });
      if (!reply.ok) {
        get().say({ text: reply.message, tone: 'problem' });
        return revision;
      }
      return takeStep(which, open, reply.answer) ?? revision;
    });
  }

  /** Shows what a step of history came to; the revision it left, if it left one. */
  function takeStep(
    which: StepsTaken,
    asked: OpenWorkspace,
    answer: DataAnswer<'undo'>,
  ): number | undefined {
    const workspace = asked.summary.id;
    const now = get().open;
    switch (answer.kind) {
      case 'nothing':
        return undefined;
      case 'disk':
        get().say({ text: answer.message, tone: 'problem' });
        return undefined;
      case 'conflict':
        void readWorkspace(workspace, get().scenarioId);
        return undefined;
      case 'stepped': {
        if (now === null || now.summary.id !== workspace) return undefined;
        const content = applyChanges(now.content, answer.changes);
        if (now.content !== asked.content || !content.ok) void readOnceSaved(workspace);
        else {
          set({ open: { ...now, content: content.value, history: answer.history } });
        }
        tellStep(which, answer, get);
        keepScenario();
        return answer.revision;
      }
    }
  }

  /**
   * Where something was changed between the step's question and its answer, the step does not fit the copy on screen
   * any more: the disk takes both in the order they came, and is read once it has.
   */
  async function readOnceSaved(workspace: string): Promise<void> {
    if (await queue.settled()) await readWorkspace(workspace, get().scenarioId);
  }

  /** A step may take the scenario on screen away: another takes its place. */
  function keepScenario(): void {
    if (scenarioOnScreen(get()) !== undefined) return;
    const first = get().open?.content.scenarios.items[0];
    if (first === undefined) set({ scenarioId: null });
    else get().selectScenario(first.id);
  }

  return {
    open: null,
    saving: { kind: 'saved' },
    screen: 'scenario',
    scenarioId: null,

    openWorkspace: async (id, { scenario = null, screen } = {}) => {
      get().settle();
      if (!(await queue.settled())) {
        return get().say({
          text: 'The last changes could not be saved yet. Make room on the disk and try again before you leave this workspace.',
          tone: 'problem',
        });
      }
      await readWorkspace(id, scenario, screen);
    },

    closeWorkspace: () => {
      set({ open: null, scenarioId: null });
    },

    show: (screen) => {
      set({ screen });
    },

    selectScenario: (id) => {
      if (get().scenarioId === id) return;
      set({ scenarioId: id });
      get().changeSettings({ scenario: id });
    },

    run: (command) => {
      get().settle();
      const { open } = get();
      if (open === null || command.changes.length === 0) return;
      const content = applyChanges(open.content, command.changes);
      if (!content.ok) return get().say({ text: content.problem.message, tone: 'problem' });
      set({ open: { ...open, content: content.value }, saving: { kind: 'saving' }, notice: null });
      queue.push(command);
    },

    editScenario: (name, label, edit) => {
      get().settle();
      const scenario = scenarioToEdit();
      if (scenario === undefined) return;
      const change = diffItem('scenarios', scenario, edit(scenario));
      if (change !== null) get().run({ name, label, changes: [change] });
    },

    tryScenario: (name, label, edit) => {
      const { open } = get();
      const now = scenarioToEdit();
      if (open === null || now === undefined) return;
      const before = trial?.before.id === now.id ? trial.before : now;
      const change = diffItem('scenarios', now, edit(before));
      if (change === null) return;
      const content = applyChanges(open.content, [change]);
      if (!content.ok) return get().say({ text: content.problem.message, tone: 'problem' });
      trial = { name, label, before };
      set({ open: { ...open, content: content.value }, notice: null });
    },

    settle: () => {
      if (trial === null) return;
      const { name, label, before } = trial;
      trial = null;
      const after = get().open?.content.scenarios.items.find(({ id }) => id === before.id);
      const change = after === undefined ? null : diffItem('scenarios', before, after);
      if (change === null) return;
      set({ saving: { kind: 'saving' } });
      queue.push({ name, label, changes: [change] });
    },

    undo: () => step('undo'),
    redo: () => step('redo'),
    goToStep: (seq, which) => step(which, seq),

    whenSaved: () => {
      get().settle();
      return queue.settled();
    },

    retrySaving: () => {
      set({ saving: { kind: 'saving' } });
      queue.retry();
    },
  };
};
