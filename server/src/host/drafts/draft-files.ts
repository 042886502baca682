import picomatch from 'picomatch';
import { parseSourceFile } from '../../corpus/parse.ts';
import { CORPUS_LANGUAGE } from '../../features/protocol/protocol.ts';

/** What a draft says of itself in its front matter. */
const KEY = 'crosscheck';
const VALUE = 'draft';

/** Front matter opens a text; all else is quickly told. */
const FRONT_MATTER = /^\ufeff?---\r?\n/;

/** Tells whether a path fits one of some patterns, each anywhere below a folder; what is no pattern fits nothing. */
export function draftPattern(patterns: readonly string[]): (uri: string) => boolean {
  const matchers = patterns.flatMap((pattern) => {
    try {
      return [
        picomatch(pattern.startsWith('/') || pattern.startsWith('**/') ? pattern : `**/${pattern}`, { dot: true }),
      ];
    } catch {
      return [];
    }
  });
  return (uri) => matchers.some((matches) => matches(pathOf(uri)));
}

function pathOf(uri: string): string {
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether a text says in its front matter that it is a draft (`crosscheck: draft`). */
export function saysDraft(uri: string, languageId: string | null, read: () => string): boolean {
  if (languageId === CORPUS_LANGUAGE) return false;
  const text = read();
  if (!FRONT_MATTER.test(text)) return false;
  const [placed] = parseSourceFile(uri, uri, text, { today: '9999-12-31' }).placed;
  const field = placed?.fields.find(({ key }) => key === KEY);
  return field?.text.trim().toLowerCase() === VALUE;
}
