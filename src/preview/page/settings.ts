import type { Language } from '../../texts/texts.ts';

export type Theme = 'dark' | 'light';

/** What the user has chosen on this page; kept in the browser. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
}

/** The choices of an earlier visit, or else what the browser and the system are set to. */
export function readSettings(): Settings {
  const query = new URLSearchParams(location.search);
  const language = query.get('lang') ?? localStorage.getItem('language') ?? navigator.language;
  const isLight = matchMedia('(prefers-color-scheme: light)').matches;
  const theme = query.get('theme') ?? localStorage.getItem('theme') ?? (isLight ? 'light' : 'dark');
  return { language: /^de\b/iu.test(language) ? 'de' : 'en', theme: theme === 'light' ? 'light' : 'dark' };
}

/** Keeps the choices and applies those that the styles depend on. */
export function applySettings({ language, theme }: Settings): void {
  localStorage.setItem('language', language);
  localStorage.setItem('theme', theme);
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
}
