import { DATE_CLASSES, DATE_ELEMENTS, META_NAMES, OTHER_DATES } from '../lexicon/page-metadata.ts';
import { type DateContext, isoDate } from '../metadata/dates.ts';
import { linkedArticle } from '../metadata/linked-data.ts';
import type { SourceFacts } from '../sources/imported-source.ts';
import { COMMENT_NODE, type Page, type PageElement } from './page.ts';

/** A date and from what it was taken. */
interface Dated {
  readonly date: string;
  readonly from: string;
}

/** In characters: an element that says when a text was published says little else. */
const LONGEST_STAMP = 160;
/** So many elements are looked at for a day in words. */
const MOST_STAMPS = 400;

/** What a page says of itself, in the order of how sure that is: JSON-LD, meta elements, marked times, its address, its words. */
export function pageFacts(page: Page, today: string): SourceFacts {
  const meta = readMeta(page);
  const linked = linkedArticle(textsOf(page, 'script[type="application/ld+json"]'));
  const saved = savedFrom(page);
  const language = languageTag(
    page.documentElement.getAttribute('lang') ?? first(meta, META_NAMES.language) ?? linked?.language ?? '',
  );
  const url = webAddress(
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    first(meta, META_NAMES.url),
    linked?.url ?? null,
    saved.url,
  );
  const context = { today, language };
  const published = publishedOf(page, meta, linked?.published ?? null, url, context);
  const updated = dateOf([linked?.updated ?? null, ...all(meta, META_NAMES.updated)], context);
  return {
    title: linked?.title ?? first(meta, META_NAMES.title) ?? headingOf(page),
    publisher: linked?.publisher ?? first(meta, META_NAMES.publisher) ?? undefined,
    author: linked?.author ?? authorOf(page, meta),
    published: published?.date,
    updated: updated !== null && updated !== published?.date ? updated : undefined,
    url,
    language,
    dated: published?.from,
    captured: saved.date === null ? undefined : (isoDate(saved.date, context) ?? undefined),
  };
}

type Meta = ReadonlyMap<string, readonly string[]>;

function readMeta(page: Page): Meta {
  const meta = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = (element.getAttribute('content') ?? '').trim();
    if (content === '') continue;
    for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.trim().toLowerCase();
      if (name) meta.set(name, [...(meta.get(name) ?? []), content]);
    }
  }
  return meta;
}

function all(meta: Meta, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => meta.get(name) ?? []);
}

function first(meta: Meta, names: readonly string[]): string | null {
  return all(meta, names)[0] ?? null;
}

function textsOf(page: Page, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}

function headingOf(page: Page): string | undefined {
  const texts = [...textsOf(page, 'h1'), ...textsOf(page, 'title')].map((text) => text.replace(/\s+/g, ' ').trim());
  return texts.find((text) => text !== '');
}

function authorOf(page: Page, meta: Meta): string | undefined {
  const named = all(meta, META_NAMES.author).filter((name) => !/^https?:/.test(name));
  if (named.length > 0) return [...new Set(named)].join(', ');
  const marked = page.querySelector('[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"]');
  const name = (marked?.textContent ?? '').replace(/\s+/g, ' ').trim().replace(/^by\s/i, '');
  return name !== '' && name.length < LONGEST_STAMP ? name : undefined;
}

function dateOf(values: readonly (string | null)[], context: DateContext): string | null {
  for (const value of values) {
    const date = value === null ? null : isoDate(value, context);
    if (date !== null) return date;
  }
  return null;
}

function publishedOf(
  page: Page,
  meta: Meta,
  linked: string | null,
  url: string | undefined,
  context: DateContext,
): Dated | null {
  const found = (from: string, ...values: (string | null)[]): Dated | null => {
    const date = dateOf(values, context);
    return date === null ? null : { date, from };
  };
  const addressed = found('the page’s address', url === undefined ? null : dayInAddress(url));
  const told = found('the page’s JSON-LD', linked) ?? metaDate(meta, context);
  if (told === null) return elementDate(page, context) ?? addressed ?? stampDate(page, context);
  // The clock of a server in another zone may be a day off what readers were shown.
  const shown = isInUtc(told.date) ? (addressed ?? elementDate(page, context) ?? stampDate(page, context)) : null;
  if (shown === null || shown.date.slice(0, 10) === told.date.slice(0, 10)) return told;
  return isNextDay(shown.date, told.date)
    ? { date: shown.date, from: `${shown.from}; ${told.from} has ${told.date}` }
    : told;
}

function isInUtc(date: string): boolean {
  return date.length > 'YYYY-MM-DD'.length && /(?:Z|[+-]00:?00)$/.test(date);
}

/** Whether some zone has the one day when in Greenwich it is the time of the other: from 12 hours behind to 14 ahead. */
function isNextDay(shown: string, instant: string): boolean {
  const hours = (Date.parse(`${shown.slice(0, 10)}T00:00:00Z`) - Date.parse(instant)) / 3_600_000;
  return hours > -36 && hours < 14;
}

function metaDate(meta: Meta, context: DateContext): Dated | null {
  for (const name of META_NAMES.published) {
    const date = dateOf(meta.get(name) ?? [], context);
    if (date !== null) return { date, from: `the page’s metadata (${name})` };
  }
  return null;
}

function elementDate(page: Page, context: DateContext): Dated | null {
  for (const selector of DATE_ELEMENTS) {
    for (const element of page.querySelectorAll(selector)) {
      if (isOfAnother(element)) continue;
      const values = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name));
      const date = dateOf([...values, shortText(element)], context);
      if (date !== null) return { date, from: 'a date marked in the page' };
    }
  }
  return null;
}

/** "https://example.org/2024/07/09/dam-breaks": the day in the path of an address. */
function dayInAddress(url: string): string | null {
  const day = /\/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/.-]|$)/.exec(url);
  return day && `${day[1]}-${day[2]}-${day[3]}`;
}

/** A day in an element that says when the text was published, by its class; else one that fills a line near the headline. */
function stampDate(page: Page, context: DateContext): Dated | null {
  const from = 'a date written in the page';
  let looked = 0;
  for (const element of page.querySelectorAll('[class], [id], time')) {
    const marks = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if ((element.localName !== 'time' && !DATE_CLASSES.test(marks)) || OTHER_DATES.test(marks)) continue;
    if (++looked > MOST_STAMPS) break;
    const text = shortText(element);
    const date = text === null || isOfAnother(element) ? null : dateOf([text], context);
    if (date !== null) return { date, from };
  }
  const lines = leaves(page).filter((text) => text.length <= LONGEST_LINE && BESIDE_DATE.test(text));
  const date = dateOf(lines, context);
  return date === null ? null : { date, from };
}

/** In characters: a line that gives a day, and perhaps a place or a name. */
const LONGEST_LINE = 60;
/** Begins or ends with a number. */
const BESIDE_DATE = /^\W{0,3}\d|\d\W{0,3}$|^(?:[^\d]{0,24}[\s:,|]){0,2}\d{1,2}\D/;

/** The texts of elements that hold no others, outside of what is about other texts. */
function leaves(page: Page): readonly string[] {
  const texts: string[] = [];
  for (const element of page.querySelectorAll(
    'span, p, div, h2, h3, h4, h5, h6, td, small, em, strong, b, i, font, center',
  )) {
    if (texts.length === MOST_STAMPS) break;
    const raw = element.textContent ?? '';
    if (raw.length > LONGEST_STAMP || !/\d/.test(raw) || [...element.children].length > 0) continue;
    if (isOfAnother(element)) continue;
    texts.push(raw.replace(/\s+/g, ' ').trim());
  }
  return texts;
}

/** Whether an element belongs to a part of the page that is not about its text. */
function isOfAnother(element: PageElement): boolean {
  return (
    element.closest(
      'nav, footer, aside, form, [class*="comment"], [id*="comment"], [class*="related"], [class*="sidebar"], [class*="teaser"], [class*="event"]',
    ) !== null
  );
}

function shortText(element: PageElement): string | null {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST_STAMP ? text : null;
}

/** "en-GB", of "en_GB" as well; undefined for what is no tag. */
function languageTag(written: string): string | undefined {
  const tag = written.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}

function webAddress(...candidates: readonly (string | null)[]): string | undefined {
  return candidates.find((candidate) => candidate !== null && /^https?:\/\/\S+$/i.test(candidate)) ?? undefined;
}

/** What programs that save pages write into a comment at the top: the address, and the time. */
function savedFrom(page: Page): { readonly url: string | null; readonly date: string | null } {
  for (const holder of [page, page.documentElement]) {
    for (const node of holder.childNodes) {
      if (node.nodeType !== COMMENT_NODE) continue;
      const comment = (node.nodeValue ?? '').slice(0, 4000);
      const url = /saved from url=\(\d+\)(\S+)/.exec(comment)?.[1] ?? /\burl:\s(https?:\S+)/.exec(comment)?.[1] ?? null;
      const date = /saved date:\s([^\n(]{8,60})/.exec(comment)?.[1]?.trim() ?? null;
      if (url !== null) return { url, date };
    }
  }
  return { url: null, date: null };
}
