import type { Mitigation } from '../../scenario.ts';
import { forThoseLeft } from '../deployment-removal.ts';
import { fateOf, useAfter, type Fates } from './fates.ts';

/**
 * A mitigation after some entries and deployments went; null: it is about nothing any more, or for none. The very same
 * where nothing of it is touched. Pure.
 */
export function mitigationAfter(
  fates: Fates,
  mitigation: Mitigation,
  deploymentsGone: ReadonlySet<string>,
): Mitigation | null {
  const narrowed = forThoseLeft(mitigation, deploymentsGone);
  if (narrowed === null) return null;
  switch (narrowed.kind) {
    case 'relocate':
      return useAfter(fates, narrowed);
    case 'addFallback': {
      const fallback = useAfter(fates, narrowed.fallback);
      if (fallback === null) return null;
      return fallback === narrowed.fallback ? narrowed : { ...narrowed, fallback };
    }
    case 'prequalify': {
      const model = narrowed.model && fateOf(fates.models, narrowed.model);
      const channel = narrowed.channel && fateOf(fates.channels, narrowed.channel);
      if (model === null || channel === null) return null;
      return model === narrowed.model && channel === narrowed.channel
        ? narrowed
        : { ...narrowed, ...(model && { model }), ...(channel && { channel }) };
    }
  }
}
