import type { Span } from '../corpus/span.ts';
import type { Token } from '../language/tokens.ts';

const LINK = /(?:https?:\/\/|www\.)[^\s"<>]+/gi;
const BEGINS: ReadonlySet<string> = new Set(['http', 'https', 'www']);

/** The web addresses of a sentence, in order; what looks like a number in one is none. Spans count in `text`. */
export function readLinks(text: string, sentence: Span, tokens: readonly Token[]): readonly Span[] {
  const links: Span[] = [];
  if (!tokens.some(({ lower }) => lower.length < 6 && lower.length > 2 && BEGINS.has(lower))) return links;
  LINK.lastIndex = sentence.start;
  for (let match = LINK.exec(text); match !== null && match.index < sentence.end; match = LINK.exec(text)) {
    links.push({ start: match.index, end: match.index + match[0].length });
  }
  return links;
}
