import type { CitationStyle } from '../protocol/protocol.ts';
import { escapeMarkdown } from '../wording/markdown.ts';
import { capitalised, dateInWords } from '../wording/wording.ts';
import type { Citation } from './citation.ts';

/** How claims are written down: single ones, and those of a question under a heading with their values. */
export interface CitationWriter {
  /** A line that heads others, so many steps deep. */
  heading(words: string, depth: number): string;
  claim(citation: Citation, depth: number): string;
}

const INDENT = '  ';

/** The styles of words; the others are data, and written from what `toCslItem` gives. */
export type WordedStyle = Exclude<CitationStyle, 'bibtex' | 'csl-json'>;

export const CITATION_WRITERS: Readonly<Record<WordedStyle, CitationWriter>> = {
  plain: {
    heading: (words, depth) => INDENT.repeat(depth) + words,
    claim: (citation, depth) =>
      `${INDENT.repeat(depth)}${valueLine(citation)}: ${quoted(citation.sentence)} (${[
        citation.speaker,
        citation.author,
        citation.title === null ? null : `“${citation.title}”`,
        citation.publisher,
        dayInWords(citation),
        citation.address,
        placeInWords(citation),
      ]
        .filter((part) => part !== null)
        .join('; ')})`,
  },
  chicago: {
    heading: (words, depth) => INDENT.repeat(depth) + words,
    claim: (citation, depth) => `${INDENT.repeat(depth)}${chicagoNote(citation)}`,
  },
  markdown: {
    heading: (words, depth) => `${INDENT.repeat(depth)}${depth === 0 ? '' : '- '}**${escapeMarkdown(words)}**`,
    claim: (citation, depth) => `${INDENT.repeat(depth)}${depth === 0 ? '' : '- '}${markdownLine(citation)}`,
  },
};

/** "12 people killed in the flood"; what is no count is set apart from its value: "54 · age of Tomas Reyl". */
function valueLine({ value, what, isCount }: Citation): string {
  return what === '' ? value : `${value}${isCount ? ' ' : ' · '}${what}`;
}

/** Words in quotation marks; those that they hold become the inner ones, as English sets them. */
function quoted(words: string): string {
  const inner = words
    .replace(/(?<=^|[\s([–—])"/g, '‘')
    .replaceAll('“', '‘')
    .replace(/["”]/g, '’');
  return `“${inner}”`;
}

/** "flood.corpus, 01_courier.txt, line 9"; a file that is one source is named once. */
function placeInWords({ file, source, page, line }: Citation): string {
  return [...(file === source ? [] : [file]), source, ...(page === null ? [] : [`p. ${page}`]), `line ${line}`].join(
    ', ',
  );
}

function dayInWords({ published }: Citation): string {
  return published === null ? 'undated' : dateInWords(published);
}

/**
 * A footnote of the Chicago Manual of Style (17th edition, 14.191–14.198: news from the web), with the words that are cited
 * before it and the place in the corpus behind: “…,” the governor said. Mara Velk, “Dam Breaks,” Courier, March 14, 2026,
 * https://… (flood.corpus, 01, line 9).
 */
function chicagoNote(citation: Citation): string {
  const { sentence, author, title, publisher, published, address } = citation;
  const parts = [
    author,
    title === null ? null : `“${title},”`,
    publisher,
    published === null ? 'n.d.' : americanDate(published),
    address,
  ].filter((part) => part !== null);
  // The comma of a title stands inside its quotation marks.
  const note = parts.reduce((all, part) => (all === '' ? part : `${all}${all.endsWith(',”') ? ' ' : ', '}${part}`), '');
  return `${quoted(sentence)} ${note} (${placeInWords(citation)}).`;
}

/** "March 14, 2026", "March 2026", "2026". */
function americanDate(iso: string): string {
  const words = dateInWords(iso.slice(0, 'YYYY-MM-DD'.length)).split(' ');
  const [day, month, year] = words;
  return words.length === 3 ? `${month} ${day}, ${year}` : words.join(' ');
}

function markdownLine(citation: Citation): string {
  const { sentence, speaker, title, publisher, address } = citation;
  const name = title ?? publisher ?? citation.source;
  const linked = address === null ? escapeMarkdown(name) : `[${escapeMarkdown(name)}](<${address}>)`;
  const from = [
    speaker === null ? null : escapeMarkdown(speaker),
    linked,
    publisher === null || publisher === name ? null : `*${escapeMarkdown(publisher)}*`,
    escapeMarkdown(dayInWords(citation)),
    escapeMarkdown(placeInWords(citation)),
  ].filter((part) => part !== null);
  return `**${escapeMarkdown(valueLine(citation))}**: ${quoted(escapeMarkdown(sentence))} (${from.join(', ')})`;
}

/** One item of the Citation Style Language's JSON (csl-data.json 1.0.2), which every reference manager takes over. */
export function toCslItem(citation: Citation): Readonly<Record<string, unknown> & { id: string }> {
  const { author, title, publisher, published, address, language, sentence, speaker, source, line } = citation;
  const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(published ?? '');
  const said = speaker === null ? [] : [capitalised(speaker)];
  const item = {
    id: `${source}:${line}`,
    type: publisher === null && address === null ? 'document' : 'article-newspaper',
    title: title ?? undefined,
    author: author === null ? undefined : [{ literal: author }],
    'container-title': publisher ?? undefined,
    issued: date
      ? { 'date-parts': [date.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]))] }
      : undefined,
    URL: address ?? undefined,
    language: language ?? undefined,
    note: [valueLine(citation), quoted(sentence), ...said, placeInWords(citation)].join(' · '),
  };
  return { ...Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)), id: item.id };
}
