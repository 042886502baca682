import type { Span } from '../../corpus/span.ts';

const LINK = /(?:https?:\/\/|www\.)[^\s"<>]+/gi;

/** The web addresses of a sentence, in order; what looks like a number in one is none. Spans count in `text`. */
export function readLinks(text: string, sentence: Span): readonly Span[] {
  const links: Span[] = [];
  LINK.lastIndex = sentence.start;
  for (let match = LINK.exec(text); match !== null && match.index < sentence.end; match = LINK.exec(text)) {
    links.push({ start: match.index, end: match.index + match[0].length });
  }
  return links;
}
