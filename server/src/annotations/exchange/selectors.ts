import type { Span } from '../../corpus/span.ts';
import type { QuoteSelector } from '../annotation.ts';
import { fromCodePoints } from '../even-text.ts';
import { isObject, type JsonObject, listOf } from '../json/json.ts';
import { findWords, type QuotedWords, quotedWords, type SearchedBody, type Trust } from './found-words.ts';

/** Offsets that another program counted, in UTF-16 code units or in code points. */
type Characters = Span;

/** What selects words of a text, alone or refined by others, as far as it is understood. */
export type Selector = Selecting & { readonly refinedBy: readonly Selector[] };

type Selecting =
  | { readonly by: 'quote'; readonly words: QuotedWords }
  | { readonly by: 'range'; readonly from: Selector; readonly to: Selector }
  | { readonly by: 'position' | 'fragment'; readonly characters: Characters | null }
  | { readonly by: 'nothing' };

/** What selectors come to in a body. */
export type Selected =
  | { readonly kind: 'span'; readonly span: Span }
  /** Words that do not stand there, or in several places. */
  | { readonly kind: 'lost'; readonly quote: QuoteSelector }
  /** Nothing that selects words. */
  | { readonly kind: 'nothing' };

/** Where selectors are held against a text. */
export interface Search {
  readonly body: SearchedBody;
  readonly trust: Trust;
  /** The stretch of the body that they are about; null for the whole. */
  readonly within: Span | null;
}

const NOTHING: Selected = { kind: 'nothing' };

/** How deep selectors refine each other. */
const DEEPEST = 8;

/** The surest first: words outlive offsets. */
const ORDER: readonly Selector['by'][] = ['quote', 'range', 'position', 'fragment', 'nothing'];

/**
 * Reads the selectors of a target, as JSON has them: alternatives, the surest first.
 *
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export function readSelectors(selectors: readonly JsonObject[]): readonly Selector[] {
  return readAll(selectors, 0);
}

function readAll(selectors: readonly JsonObject[], depth: number): readonly Selector[] {
  const read = selectors.map((each) => readOne(each, depth));
  return read.sort((a, b) => ORDER.indexOf(a.by) - ORDER.indexOf(b.by));
}

function readOne(selector: JsonObject, depth: number): Selector {
  if (depth > DEEPEST) return { by: 'nothing', refinedBy: [] };
  const refinedBy = readAll(listOf(selector.refinedBy).filter(isObject), depth + 1);
  return { ...readSelecting(selector, depth), refinedBy };
}

function readSelecting(selector: JsonObject, depth: number): Selecting {
  switch (selector.type) {
    case 'TextQuoteSelector': {
      const quote = quoteOf(selector);
      return quote === null ? { by: 'nothing' } : { by: 'quote', words: quotedWords(quote) };
    }
    case 'RangeSelector': {
      const { startSelector, endSelector } = selector;
      if (!isObject(startSelector) || !isObject(endSelector)) return { by: 'nothing' };
      return { by: 'range', from: readOne(startSelector, depth + 1), to: readOne(endSelector, depth + 1) };
    }
    case 'TextPositionSelector':
      return { by: 'position', characters: positionOf(selector) };
    case 'FragmentSelector':
      return { by: 'fragment', characters: charactersOf(typeof selector.value === 'string' ? selector.value : '') };
    default:
      return { by: 'nothing' };
  }
}

/**
 * The words that the selectors of a target select in a body. Offsets alone are believed where it is known that they are
 * about this source.
 */
export function select(selectors: readonly Selector[], search: Search): Selected {
  const hint = selectors.find((each) => each.by === 'position');
  const seenAt = hint?.by === 'position' ? (hint.characters?.start ?? null) : null;
  let lost: Selected = NOTHING;
  for (const selector of selectors) {
    const selected = selectBy(selector, seenAt, search);
    if (selected.kind === 'span') return selected;
    if (selected.kind === 'lost' && lost.kind === 'nothing') lost = selected;
    // Offsets of words that are others by now are those of others.
    if (selected.kind === 'lost' && selector.by === 'quote') break;
  }
  return lost;
}

/** @param seenAt where the other program saw quoted words; null where it does not say */
function selectBy(selector: Selector, seenAt: number | null, search: Search): Selected {
  const outer = outerOf(selector, seenAt, search);
  const inner = selector.refinedBy;
  if (inner.length === 0 || outer.kind === 'lost') return outer;
  const isKnown = outer.kind === 'span';
  const refined = select(inner, isKnown ? { ...search, trust: 'named', within: outer.span } : search);
  // Offsets count in what the other selector selects: in a part of a page that nobody knows here, they say nothing.
  return refined.kind === 'span' && !isKnown && inner.every(({ by }) => by === 'position') ? NOTHING : refined;
}

function outerOf(selector: Selector, seenAt: number | null, search: Search): Selected {
  switch (selector.by) {
    case 'quote': {
      const { body, trust, within } = search;
      const span = findWords(selector.words, { start: seenAt, within }, body, within === null ? trust : 'named');
      return span ? { kind: 'span', span } : { kind: 'lost', quote: selector.words.quote };
    }
    case 'range': {
      const [from, to] = [selectBy(selector.from, null, search), selectBy(selector.to, null, search)];
      if (from.kind === 'lost') return from;
      if (from.kind !== 'span' || to.kind !== 'span' || to.span.start <= from.span.start) return NOTHING;
      return { kind: 'span', span: { start: from.span.start, end: to.span.start } };
    }
    case 'position':
    case 'fragment':
      return byCharacters(selector.characters, search);
    case 'nothing':
      return NOTHING;
  }
}

function byCharacters(characters: Characters | null, { body: { source }, trust, within }: Search): Selected {
  if (characters === null || trust !== 'named') return NOTHING;
  const base = within?.start ?? 0;
  const text = source.body.slice(base, within?.end);
  const [start, end] = [fromCodePoints(text, characters.start), fromCodePoints(text, characters.end)];
  const isThere = start < end && text.slice(start, end).trim() !== '' && characters.end <= text.length;
  return isThere ? { kind: 'span', span: { start: base + start, end: base + end } } : NOTHING;
}

/** “char=71,80”: places between the characters of a plain text (RFC 5147). Null for any other fragment. */
export function charactersOf(fragment: string): Characters | null {
  const parts = /^#?char=(\d{1,9}),(\d{1,9})(?:;|$)/.exec(fragment);
  return parts ? { start: Number(parts[1]), end: Number(parts[2]) } : null;
}

function quoteOf({ exact, prefix, suffix }: JsonObject): QuoteSelector | null {
  if (typeof exact !== 'string' || exact.trim() === '') return null;
  return { exact, prefix: typeof prefix === 'string' ? prefix : '', suffix: typeof suffix === 'string' ? suffix : '' };
}

function positionOf({ start, end }: JsonObject): Characters | null {
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && (start as number) >= 0
    ? { start: start as number, end: end as number }
    : null;
}
