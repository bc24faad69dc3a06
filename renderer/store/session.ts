import type { Settings } from '../../electron/contract.ts';
import type { SessionSlice, SliceOf } from './state.ts';

const NO_SETTINGS: Settings = {
  theme: 'system',
  workspace: null,
  scenario: null,
  folder: null,
  trusted: [],
  author: null,
  screen: 'scenario',
  grids: {},
};

/** Which workspaces there are, what the window remembers, and the way in. */
export const createSessionSlice: SliceOf<SessionSlice> = (set, get, store) => {
  store.subscribe(({ screen, open }, before) => {
    if (open !== null && screen !== before.screen) get().changeSettings({ screen });
  });
  return {
    phase: 'starting',
    failure: null,
    workspaces: [],
    sampleRemoved: false,
    settings: NO_SETTINGS,

    boot: async () => {
      const reply = await window.diverge.ask('boot', {});
      if (!reply.ok) return set({ phase: 'failed', failure: reply.message });
      const { workspaces, settings, sampleRemoved } = reply.answer;
      set({ workspaces, settings, sampleRemoved });
      const last =
        workspaces.find((workspace) => workspace.id === settings.workspace) ?? workspaces[0];
      if (last !== undefined) {
        const scenario = last.id === settings.workspace ? settings.scenario : null;
        await get().openWorkspace(last.id, { scenario, screen: settings.screen });
      }
      set({ phase: 'ready' });
    },

    changeSettings: (changes) => {
      set(({ settings }) => ({ settings: { ...settings, ...changes } }));
      // What the window remembers is a convenience: losing it is not worth a sentence to the user.
      void window.diverge.ask('change-settings', changes);
    },

    refreshWorkspaces: async () => {
      const reply = await window.diverge.ask('boot', {});
      if (reply.ok) {
        set({ workspaces: reply.answer.workspaces, sampleRemoved: reply.answer.sampleRemoved });
      }
    },

    createWorkspace: async (name, currency) => {
      const reply = await window.diverge.ask('create-workspace', { name, currency });
      if (!reply.ok) return get().say({ text: reply.message, tone: 'problem' });
      set({ dialog: null });
      await get().refreshWorkspaces();
      await get().openWorkspace(reply.answer.id);
      set({ isLedToScreen: true });
    },

    removeWorkspace: async (workspace) => {
      const reply = await window.diverge.ask('remove-workspace', { workspace: workspace.id });
      set({ dialog: null });
      if (!reply.ok) return get().say({ text: reply.message, tone: 'problem' });
      const wasOpen = get().open?.summary.id === workspace.id;
      if (wasOpen) get().closeWorkspace();
      await get().refreshWorkspaces();
      const next = get().workspaces[0];
      if (wasOpen && next !== undefined) await get().openWorkspace(next.id);
      get().say({
        text: `“${workspace.name}” was removed.`,
        tone: 'done',
        action: {
          label: 'Bring it back',
          run: () => {
            void (async () => {
              await window.diverge.ask('restore-workspace', { workspace: workspace.id });
              get().say(null);
              await get().refreshWorkspaces();
              await get().openWorkspace(workspace.id);
            })();
          },
        },
      });
    },

    restoreSample: async () => {
      const reply = await window.diverge.ask('restore-sample', {});
      if (!reply.ok) return get().say({ text: reply.message, tone: 'problem' });
      await get().refreshWorkspaces();
      await get().openWorkspace(reply.answer.id);
    },
  };
};
