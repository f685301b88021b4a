/** The language of a terminal by the variables that POSIX gives for it; English where they say nothing. */
export function terminalLocale(env: Readonly<Record<string, string | undefined>>): 'de' | 'en' {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^de(?:_|$|\.)/iu.test(set) ? 'de' : 'en';
}
