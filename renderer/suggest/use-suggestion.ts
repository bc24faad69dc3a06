import { useEffect, useRef, useState } from 'react';
import type { Exposure } from '../../model/exposure/result.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Suggestion, SuggestProgress, Wish } from '../../model/suggest/suggest.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { SuggestAnswer, SuggestRequest } from './messages.ts';

/** Where the search for a plan stands. */
export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: SuggestProgress }
  | {
      readonly kind: 'found';
      readonly suggestion: Suggestion;
      /** It and the scenario's plans, evaluated in full; null until they are. The suggested one is the last. */
      readonly plans: Exposure['plans'] | null;
    }
  | { readonly kind: 'refused'; readonly message: string };

const BROKEN =
  'The search failed. Your data is safe and nothing was changed; try a different budget, or fewer mitigations.';

interface SuggestionSearch {
  readonly state: SearchState;
  start: (workspace: Workspace, scenario: Scenario, wish: Wish) => void;
  /** Ends it at once, whatever it is doing. */
  stop: () => void;
}

/** The search for a plan, in a worker of its own that lives as long as the search. */
export function useSuggestion(): SuggestionSearch {
  const worker = useRef<Worker | null>(null);
  const [state, setState] = useState<SearchState>({ kind: 'idle' });

  const end = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => end, []);

  return {
    state,
    start: (workspace, scenario, wish) => {
      end();
      const started = new Worker(new URL('./solver-worker.ts', import.meta.url), {
        type: 'module',
      });
      worker.current = started;
      started.addEventListener('message', (event: MessageEvent<SuggestAnswer>) => {
        setState((before) => after(before, event.data));
      });
      started.addEventListener('error', (event) => {
        event.preventDefault();
        end();
        setState({ kind: 'refused', message: BROKEN });
      });
      setState({ kind: 'running', progress: { kind: 'working-out', done: 0 } });
      started.postMessage({ workspace, scenario, wish } satisfies SuggestRequest);
    },
    stop: () => {
      end();
      setState({ kind: 'idle' });
    },
  };
}

function after(before: SearchState, answer: SuggestAnswer): SearchState {
  switch (answer.kind) {
    case 'progress':
      return { kind: 'running', progress: answer.progress };
    case 'suggestion':
      return { kind: 'found', suggestion: answer.suggestion, plans: null };
    case 'evaluated':
      return before.kind === 'found' ? { ...before, plans: answer.plans } : before;
    case 'refused':
      return { kind: 'refused', message: answer.message };
  }
}
