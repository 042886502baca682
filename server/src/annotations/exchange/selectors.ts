import type { Span } from '../../corpus/span.ts';
import type { QuoteSelector } from '../annotation.ts';
import { fromCodePoints } from '../even-text.ts';
import { isObject, type JsonObject, listOf } from '../json/json.ts';
import { findWords, type SearchedBody, type Trust } from './found-words.ts';

/** What selectors come to in a body. */
export type Selected =
  | { readonly kind: 'span'; readonly span: Span }
  /** Words that do not stand there, or in several places. */
  | { readonly kind: 'lost'; readonly quote: QuoteSelector; readonly position: Target['position'] }
  /** Nothing that selects words. */
  | { readonly kind: 'nothing' };

interface Target {
  readonly position: { readonly start: number; readonly end: number } | null;
}

/** How deep selectors refine each other. */
const DEEPEST = 8;

/** The surest first: words outlive offsets. */
const ORDER = ['TextQuoteSelector', 'RangeSelector', 'TextPositionSelector', 'FragmentSelector'];

/**
 * The words that the selectors of a target select in a body: alternatives, each of which may be refined by another one.
 * Offsets alone are believed where it is known that they are about this source.
 *
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export function select(selectors: readonly JsonObject[], body: SearchedBody, trust: Trust): Selected {
  return selectIn(selectors, body, trust, null, 0);
}

function selectIn(
  selectors: readonly JsonObject[],
  body: SearchedBody,
  trust: Trust,
  within: Span | null,
  depth: number,
): Selected {
  const rank = ({ type }: JsonObject) =>
    (ORDER.indexOf(typeof type === 'string' ? type : '') + ORDER.length + 1) % (ORDER.length + 1);
  const position = positionOf(selectors.find(({ type }) => type === 'TextPositionSelector'));
  let lost: Selected = { kind: 'nothing' };
  for (const selector of [...selectors].sort((a, b) => rank(a) - rank(b))) {
    const selected = selectBy(selector, position, body, trust, within, depth);
    if (selected.kind === 'span') return selected;
    if (selected.kind === 'lost' && lost.kind === 'nothing') lost = selected;
    // Offsets of words that are others by now are those of others.
    if (selected.kind === 'lost' && selector.type === 'TextQuoteSelector') break;
  }
  return lost;
}

function selectBy(
  selector: JsonObject,
  hint: Target['position'],
  body: SearchedBody,
  trust: Trust,
  within: Span | null,
  depth: number,
): Selected {
  if (depth > DEEPEST) return { kind: 'nothing' };
  const outer = outerOf(selector, hint, body, trust, within, depth);
  const inner = listOf(selector.refinedBy).filter(isObject);
  if (inner.length === 0 || outer.kind === 'lost') return outer;
  const isKnown = outer.kind === 'span';
  const refined = selectIn(inner, body, isKnown ? 'named' : trust, isKnown ? outer.span : within, depth + 1);
  // Offsets count in what the other selector selects: in a part of a page that nobody knows here, they say nothing.
  return refined.kind === 'span' && !isKnown && inner.every(({ type }) => type === 'TextPositionSelector')
    ? { kind: 'nothing' }
    : refined;
}

function outerOf(
  selector: JsonObject,
  hint: Target['position'],
  body: SearchedBody,
  trust: Trust,
  within: Span | null,
  depth: number,
): Selected {
  switch (selector.type) {
    case 'TextQuoteSelector': {
      const quote = quoteOf(selector);
      if (quote === null) return { kind: 'nothing' };
      const span = findWords({ quote, start: hint?.start ?? null, within }, body, within === null ? trust : 'named');
      return span ? { kind: 'span', span } : { kind: 'lost', quote, position: null };
    }
    case 'RangeSelector': {
      const [from, to] = [selector.startSelector, selector.endSelector].map((end) =>
        isObject(end) ? selectBy(end, null, body, trust, within, depth + 1) : null,
      );
      if (from?.kind === 'lost') return from;
      if (from?.kind !== 'span' || to?.kind !== 'span' || to.span.start <= from.span.start) return { kind: 'nothing' };
      return { kind: 'span', span: { start: from.span.start, end: to.span.start } };
    }
    case 'TextPositionSelector':
      return byPosition(positionOf(selector), body, trust, within);
    case 'FragmentSelector':
      return byPosition(charactersOf(typeof selector.value === 'string' ? selector.value : ''), body, trust, within);
    default:
      return { kind: 'nothing' };
  }
}

function byPosition(
  position: Target['position'],
  { source }: SearchedBody,
  trust: Trust,
  within: Span | null,
): Selected {
  if (position === null || trust !== 'named') return { kind: 'nothing' };
  const base = within?.start ?? 0;
  const text = source.body.slice(base, within?.end);
  const [start, end] = [fromCodePoints(text, position.start), fromCodePoints(text, position.end)];
  const isThere = start < end && text.slice(start, end).trim() !== '' && position.end <= text.length;
  return isThere ? { kind: 'span', span: { start: base + start, end: base + end } } : { kind: 'nothing' };
}

/** “char=71,80”: places between the characters of a plain text (RFC 5147). Null for any other fragment. */
export function charactersOf(fragment: string): Target['position'] {
  const parts = /^#?char=(\d{1,9}),(\d{1,9})(?:;|$)/.exec(fragment);
  return parts ? { start: Number(parts[1]), end: Number(parts[2]) } : null;
}

function quoteOf({ exact, prefix, suffix }: JsonObject): QuoteSelector | null {
  if (typeof exact !== 'string' || exact.trim() === '') return null;
  return { exact, prefix: typeof prefix === 'string' ? prefix : '', suffix: typeof suffix === 'string' ? suffix : '' };
}

function positionOf(selector: JsonObject | undefined): Target['position'] {
  const [start, end] = [selector?.start, selector?.end];
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && (start as number) >= 0
    ? { start: start as number, end: end as number }
    : null;
}
