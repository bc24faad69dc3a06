import { createContext, useContext } from 'react';
import type { NewChart } from '../store/new-chart.ts';

/** Where figures stand: on a screen, with what can be done with them; or on a slide, where they are only looked at. */
export type FigureLook =
  | {
      readonly on: 'screen';
      /** The scenarios drawn, by id, that a deck can keep; null where it cannot: precedents, consistency. */
      readonly scenarios: readonly string[] | null;
    }
  | {
      readonly on: 'slide';
      /** The slide says the finding itself. */
      readonly isTitled: boolean;
    };

const FigureLookContext = createContext<FigureLook>({ on: 'screen', scenarios: null });

export const FigureLookProvider = FigureLookContext.Provider;

export function useFigureLook(): FigureLook {
  return useContext(FigureLookContext);
}

/** What of a figure a deck keeps: which chart it is. */
export type Keepable = Omit<NewChart, 'scenarios'>;
