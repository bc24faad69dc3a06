import { TEMPLATES } from '../../model/templates/templates.ts';
import { obey } from '../menu.ts';
import type { State } from '../store/state.ts';
import { acceleratorWords } from '../ui/accelerator.ts';
import { deploymentSource } from './deployment-source.ts';
import { NOTHING, type Entry, type EntrySource } from './entry.ts';
import { entriesInScenarios } from './entries-in-scenarios.ts';
import { entriesOnDecks } from './entries-on-decks.ts';
import { entriesOnPrecedents } from './entries-on-precedents.ts';
import { entriesOnScenario } from './entries-on-scenario.ts';
import { entriesOnChosen, entriesOnWorld } from './entries-on-world.ts';
import { searchable } from './searchable.ts';

/** Everything the palette reaches now, in the order it is offered. */
export function entrySources(state: State): readonly EntrySource[] {
  return [
    listOf([
      ...commands(state),
      ...(state.open === null ? [] : entriesOnChosen(state, state.open.content)),
      ...entriesOnScenario(state),
      ...onWorkspace(state),
      ...scenarios(state),
      ...entriesOnDecks(state),
      ...workspaces(state),
      ...templates(state),
    ]),
    ...(state.open === null
      ? []
      : [
          foundByName([
            ...entriesOnWorld(state, state.open.content),
            ...entriesInScenarios(state),
            ...entriesOnPrecedents(state),
          ]),
          deploymentSource(state, state.open.content),
        ]),
  ];
}

/** Entries that are not offered before something is typed. */
function foundByName(entries: readonly Entry[]): EntrySource {
  return { ...listOf(entries), isOfferedAtOnce: false };
}

function listOf(entries: readonly Entry[]): EntrySource {
  return {
    isOfferedAtOnce: true,
    keys: entries.map(({ key }) => key),
    texts: entries.map(({ label }) => searchable(label)),
    around: entries.map(({ around = '' }) => searchable(around)),
    entryAt: (place) => entries[place] ?? NOTHING,
  };
}

/** What the menu has; undo and redo by what they would do, and only while there is something. */
function commands({ open, undo, redo }: State): readonly Entry[] {
  const isMac = window.diverge.platform === 'darwin';
  return window.diverge.commands.flatMap((command): readonly Entry[] => {
    const { id, label, alone = label, accelerator, needsWorkspace = false } = command;
    if (id === 'command-palette' || (needsWorkspace && open === null)) return [];
    const detail = accelerator === undefined ? '' : acceleratorWords(accelerator, isMac);
    if (id === 'undo' || id === 'redo') {
      const step = open?.history[id] ?? null;
      if (step === null) return [];
      const run = () => void (id === 'undo' ? undo() : redo());
      return [{ key: id, label: `${label} ${step}`, detail, run }];
    }
    return [
      {
        ...{ key: id, label: alone, detail },
        run: () => {
          obey(id);
        },
      },
    ];
  });
}

function onWorkspace(state: State): readonly Entry[] {
  const { open } = state;
  return [
    ...(open === null
      ? []
      : [
          {
            ...{ key: 'use-precedents', label: 'Start a Stance from Precedents…', detail: '' },
            run: () => {
              state.showDialog({ kind: 'start-from-precedents', place: null, filter: {} });
            },
          },
          {
            ...{ key: 'remove-workspace', label: 'Remove This Workspace…', detail: '' },
            run: () => {
              state.showDialog({ kind: 'remove-workspace', workspace: open.summary });
            },
          },
        ]),
    {
      ...{ key: 'save-template', label: 'Save a CSV Template…', detail: '' },
      run: () => void state.saveExample('portfolio-template'),
    },
    {
      ...{ key: 'save-example', label: 'Save an Example of 200 Deployments…', detail: '' },
      run: () => void state.saveExample('portfolio-200'),
    },
  ];
}

function scenarios(state: State): readonly Entry[] {
  return (state.open?.content.scenarios.items ?? []).map(({ id, name }) => ({
    key: `scenario:${id}`,
    label: name,
    detail: 'Scenario',
    run: () => {
      state.selectScenario(id);
      state.goToScreen('scenario');
    },
  }));
}

function workspaces(state: State): readonly Entry[] {
  return state.workspaces
    .filter(({ id }) => id !== state.open?.summary.id)
    .map(({ id, name }) => ({
      key: `workspace:${id}`,
      label: name,
      detail: 'Workspace',
      run: () => void state.openWorkspace(id),
    }));
}

function templates(state: State): readonly Entry[] {
  if (state.open === null) return [];
  return TEMPLATES.map(({ id, title }) => ({
    key: `template:${id}`,
    label: `New Scenario: ${title}…`,
    detail: 'Template',
    run: () => {
      state.showDialog({ kind: 'new-scenario', template: id });
    },
  }));
}
