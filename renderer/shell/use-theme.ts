import { useEffect } from 'react';
import { useStore } from '../store/store.ts';

/** Keeps the page in the theme the user chose, or in the system's while they left it to that. */
export function useTheme(): void {
  const theme = useStore((state) => state.settings.theme);
  // Until the settings are read the window has the theme of last time, and is not told another.
  const isKnown = useStore((state) => state.phase === 'ready');
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const shown = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
      document.documentElement.dataset['theme'] = shown;
    };
    apply();
    if (isKnown) window.diverge.showTheme(theme);
    dark.addEventListener('change', apply);
    return () => {
      dark.removeEventListener('change', apply);
    };
  }, [theme, isKnown]);
}
