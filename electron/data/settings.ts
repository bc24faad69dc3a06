import { visibleWorkspaces } from '../../db/workspaces.ts';
import { isJsonFields } from '../../model/change/json-fields.ts';
import { presentFields } from '../../model/change/same.ts';
import { succeed } from '../../model/result.ts';
import { settingsSchema, type DataAnswer, type DataQuestion, type Settings } from '../contract.ts';
import { isSampleRemoved } from './sample.ts';
import type { Answered, Services } from './services.ts';
import { summaryOf } from './workspace-summary.ts';

const SETTINGS_NAME = 'settings';

const FIRST_SETTINGS: Settings = {
  theme: 'system',
  workspace: null,
  scenario: null,
  folder: null,
  trusted: [],
  author: null,
  screen: 'scenario',
  grids: {},
};

/** What the window needs to begin with. */
export function boot({ store }: Services): Answered<DataAnswer<'boot'>> {
  return succeed({
    workspaces: visibleWorkspaces(store).map(summaryOf),
    settings: readSettings(store),
    sampleRemoved: isSampleRemoved(store),
  });
}

export function changeSettings(
  { store }: Services,
  changed: DataQuestion<'change-settings'>,
): Answered<Settings> {
  const fields = Object.fromEntries(presentFields(changed));
  const settings = settingsSchema.parse({ ...readSettings(store), ...fields });
  store.settings.set(SETTINGS_NAME, settings);
  return succeed(settings);
}

/** Settings that cannot be read as today's are those of the first start: nobody loses work by it. */
export function readSettings(store: Services['store']): Settings {
  const stored = store.settings.get(SETTINGS_NAME);
  const settings = settingsSchema.safeParse({
    ...FIRST_SETTINGS,
    ...(isJsonFields(stored) ? stored : {}),
  });
  return settings.success ? settings.data : FIRST_SETTINGS;
}
