import * as z from 'zod';
import { rememberedLayoutSchema, type RememberedLayout } from '../../model/import/layout.ts';
import type { Services } from './services.ts';

/** How tables were read, by what their headers say, the one used last at the end. */
const layoutsSchema = z.array(z.tuple([z.string(), rememberedLayoutSchema]));

const SETTING = 'import-layouts';
const MOST_KEPT = 40;

/** What cannot be read as today's is forgotten: it is guessed again. */
export function rememberedLayouts({
  store,
}: Pick<Services, 'store'>): readonly (readonly [string, RememberedLayout])[] {
  const stored = layoutsSchema.safeParse(store.settings.get(SETTING) ?? []);
  return stored.success ? stored.data : [];
}

/** Remembers how a table of this header was read. */
export function rememberLayout(
  services: Pick<Services, 'store'>,
  signature: string,
  { targets, numbers, dates, match, names }: RememberedLayout,
): void {
  const others = rememberedLayouts(services).filter(([one]) => one !== signature);
  const layout = { targets, numbers, dates, match, names };
  services.store.settings.set(SETTING, [...others, [signature, layout]].slice(-MOST_KEPT));
}
