import type { Screen, SliceOf } from './state.ts';

/** So many of what was last chosen are offered first. */
const MOST_RECENT = 20;

interface WantedAssumption {
  readonly id: string;
  /** Where the keyboard goes: what was just added is filled in next. */
  readonly focus: 'card' | 'first-field';
}

/** Where somebody was led, until the screen that has it took them there. */
export interface PlacesSlice {
  /** A view of the exposure to be scrolled to once it is there, by its id. */
  readonly wantedView: string | null;
  /** A designation, driver or plan of the scenario on screen to be scrolled to. */
  readonly wantedAssumption: WantedAssumption | null;
  /** Somebody was led to the screen, by its name or its keys: the keyboard goes there too. */
  readonly isLedToScreen: boolean;
  /** The deployment that the portfolio points out, by its id. */
  readonly foundDeployment: string | null;
  /** The keys of what was last chosen from the palette, newest first. */
  readonly recentEntries: readonly string[];
  /** The steps of the workspace stand beside everything else. */
  readonly isHistoryShown: boolean;
  goToScreen: (screen: Screen) => void;
  screenReached: () => void;
  showHistory: (isShown: boolean) => void;
  goToView: (view: string) => void;
  viewReached: () => void;
  goToAssumption: (id: string, focus?: WantedAssumption['focus']) => void;
  assumptionReached: () => void;
  goToDeployment: (id: string) => void;
  rememberEntry: (key: string) => void;
}

export const createPlacesSlice: SliceOf<PlacesSlice> = (set, get, store) => {
  store.subscribe((state, before) => {
    const isLeft =
      state.screen !== before.screen || state.open?.summary.id !== before.open?.summary.id;
    const isSame = state.foundDeployment === before.foundDeployment;
    if (isLeft && isSame && state.foundDeployment !== null) set({ foundDeployment: null });
  });
  return {
    wantedView: null,
    wantedAssumption: null,
    foundDeployment: null,
    recentEntries: [],
    isHistoryShown: false,
    isLedToScreen: false,

    goToScreen: (screen) => {
      set({ screen, isLedToScreen: true });
    },

    screenReached: () => {
      set({ isLedToScreen: false });
    },

    showHistory: (isHistoryShown) => {
      set({ isHistoryShown });
    },

    goToView: (wantedView) => {
      set({ screen: 'scenario', side: 'exposure', wantedView });
    },

    viewReached: () => {
      set({ wantedView: null });
    },

    goToAssumption: (id, focus = 'card') => {
      set({ screen: 'scenario', wantedAssumption: { id, focus } });
    },

    assumptionReached: () => {
      set({ wantedAssumption: null });
    },

    goToDeployment: (foundDeployment) => {
      set({ screen: 'portfolio', foundDeployment });
    },

    rememberEntry: (key) => {
      const others = get().recentEntries.filter((one) => one !== key);
      set({ recentEntries: [key, ...others].slice(0, MOST_RECENT) });
    },
  };
};
