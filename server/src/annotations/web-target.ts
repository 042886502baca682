import type { QuoteSelector, Target } from './annotation.ts';
import { isObject, type JsonObject, listOf } from './json/json.ts';

/** Reads a target: a resource with selectors, or the mere address of one. Null where it has neither. */
export function readTarget(raw: unknown): Target | null {
  if (typeof raw === 'string') return { ...NOTHING, source: nameOf(raw) };
  if (!isObject(raw)) return null;
  const address = typeof raw.source === 'string' ? raw.source : isObject(raw.source) ? raw.source.id : raw.id;
  const selectors = listOf(raw.selector).filter(isObject);
  if (typeof address !== 'string' && selectors.length === 0) return null;
  return {
    // Some programs leave out which text their selectors are about.
    source: typeof address === 'string' ? nameOf(address) : '',
    quote: quoteOf(selectors),
    position: positionOf(selectors),
    bodyFingerprint: stringOf(raw['crosscheck:text']),
    claimFingerprint: stringOf(raw['crosscheck:says']),
  };
}

const NOTHING = { quote: null, position: null, bodyFingerprint: null, claimFingerprint: null };

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The name of a source, which is written as a relative IRI. */
function nameOf(iri: string): string {
  try {
    return decodeURIComponent(iri);
  } catch {
    return iri;
  }
}

/**
 * A source's name as a relative IRI. Half a surrogate pair, which no address can hold, stays as it is: JSON escapes it,
 * and the name is read again as it was.
 */
function writtenName(name: string): string {
  if (/^https?:\/\/[\w./~?=&-]+$/.test(name)) return name;
  return name.replace(/[^/\p{Cs}]+/gu, encodeURIComponent);
}

function quoteOf(selectors: readonly JsonObject[]): QuoteSelector | null {
  const found = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && typeof exact === 'string');
  if (!found) return null;
  return {
    exact: found.exact as string,
    prefix: stringOf(found.prefix) ?? '',
    suffix: stringOf(found.suffix) ?? '',
  };
}

function positionOf(selectors: readonly JsonObject[]): Target['position'] {
  const found = selectors.find(({ type }) => type === 'TextPositionSelector');
  const [start, end] = [found?.start, found?.end];
  return Number.isSafeInteger(start) && Number.isSafeInteger(end)
    ? { start: start as number, end: end as number }
    : null;
}

/** A target as the data model writes it, beside whatever else stood in it. */
export function writeTarget(target: Target, before: unknown): unknown {
  const old = readTarget(before);
  // What says the same is left as it is written.
  if (old !== null && JSON.stringify(old) === JSON.stringify(target)) return before;
  const kept = isObject(before) ? before : {};
  const others = listOf(kept.selector).filter(
    (selector) =>
      !isObject(selector) ||
      !['TextQuoteSelector', 'TextPositionSelector'].includes(typeof selector.type === 'string' ? selector.type : ''),
  );
  const selector = [
    ...(target.quote === null ? [] : [{ type: 'TextQuoteSelector', ...target.quote }]),
    ...(target.position === null ? [] : [{ type: 'TextPositionSelector', ...target.position }]),
    ...others,
  ];
  const written: Record<string, unknown> = {
    type: 'SpecificResource',
    ...kept,
    source: writtenName(target.source),
    selector: selector.length > 0 ? selector : undefined,
    'crosscheck:text': target.bodyFingerprint ?? undefined,
    'crosscheck:says': target.claimFingerprint ?? undefined,
  };
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
}
