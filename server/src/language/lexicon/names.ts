/** Words by which the rules of `language` decide. Lower case, where a doc comment says nothing else. */

/** Stand behind a name. */
export const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq', 'phd', 'md']);

/** Particles inside a family name. */
export const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'del',
  'della',
  'da',
  'di',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
]);
