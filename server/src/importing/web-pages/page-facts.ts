import { META_NAMES } from '../lexicon/page-metadata.ts';
import { type DateContext, isoDate } from '../metadata/dates.ts';
import { linkedArticle } from '../metadata/linked-data.ts';
import type { SourceFacts } from '../sources/imported-source.ts';
import { COMMENT_NODE, type Page, textsOf } from './page.ts';
import { all, first, type Meta, readMeta } from './page-metadata.ts';
import { publicationOf } from './publication-date.ts';

/** In characters: what is longer is no name. */
const LONGEST_NAME = 160;

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
  const title = linked?.title ?? first(meta, META_NAMES.title) ?? headingOf(page);
  const published = publicationOf(page, { meta, linked, title, url }, context);
  const updated = dateOf([linked?.updated ?? null, ...all(meta, META_NAMES.updated)], context);
  return {
    title,
    publisher: linked?.publisher ?? first(meta, META_NAMES.publisher) ?? undefined,
    author: linked?.author ?? authorOf(page, meta),
    published: published?.date,
    updated: updated !== null && updated !== published?.date ? updated : undefined,
    url,
    language,
    dated: published?.from.concat(
      isBefore(updated, published.date) ? `; it says that it was changed on ${updated}` : '',
    ),
    captured: saved.date === null ? undefined : (isoDate(saved.date, context) ?? undefined),
  };
}

/** Nothing is changed before it is there: one of the two days is wrong. */
function isBefore(updated: string | null, published: string): boolean {
  return updated !== null && updated.slice(0, 'YYYY-MM-DD'.length) < published.slice(0, 'YYYY-MM-DD'.length);
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
  return name !== '' && name.length < LONGEST_NAME ? name : undefined;
}

function dateOf(values: readonly (string | null)[], context: DateContext): string | null {
  for (const value of values) {
    const date = value === null ? null : isoDate(value, context);
    if (date !== null) return date;
  }
  return null;
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
