import {
  CHANGED_WORDS,
  DATE_CLASSES,
  FOOTERS,
  OTHER_DATES,
  OTHER_PARTS,
  OTHER_WORDS,
  PUBLISHED_CLASSES,
  PUBLISHED_MARKS,
  PUBLISHED_WORDS,
  TEXT_PARTS,
} from '../lexicon/page-metadata.ts';
import { type DateContext, isoDate } from '../metadata/dates.ts';
import { isElement, type Page, type PageElement, type PageNode, TEXT_NODE } from './page.ts';

/**
 * How a page shows a day: marked as that of publication, marked or named as some day, in a line of its own, as that of a
 * change; in any of these ways far from its headline.
 */
export type ShownAs = 'published' | 'marked' | 'named' | 'line' | 'changed' | 'far';

/** A day, or a time, that a page shows its readers. */
export interface ShownDate {
  /** ISO 8601. */
  readonly date: string;
  readonly as: ShownAs;
  /** Texts between it and the headline; those above the headline count twice. */
  readonly distance: number;
}

const DAY = 'YYYY-MM-DD'.length;
/** In characters: an element that says when a text was published says little else. */
const LONGEST_STAMP = 160;
/** In characters: a line that gives a day, and perhaps a place or a name. */
const LONGEST_LINE = 60;
/** So many texts with digits are looked at. */
const MOST_LOOKED_AT = 1500;
/** So far from the headline a page says when its text was published; further off it may speak of something else. */
const FARTHEST = 60;

/** Begins or ends with a number. */
const BESIDE_DATE = /^\W{0,3}\d|\d\W{0,3}$|^(?:[^\d]{0,24}[\s:,|]){0,2}\d{1,2}\D/;

/** "04.05.2026 · The ferry …", "(04.05.2026) The ferry …", "Marn, 04.05.2026. The ferry …": a day before the first sentence. */
const DATELINE = /^[^\d]{0,24}\d{1,2}[./]\d{1,2}[./]\d{4}(?:\s?[·|–—):„“"-]|\.\s)/;
/** No day that a text tells of has its time written so. */
const WITH_TIME = /\d[^\d]{1,12}(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)/;
/** In characters: a day with what may stand before it. */
const LONGEST_DATE = 80;

const NO_TEXT: ReadonlySet<string> = new Set(
  'script style noscript template iframe svg select textarea figcaption title'.split(' '),
);

/** The days that a page shows of its text, the nearest to its headline first; not those of comments, other texts, today. */
export function shownDates(page: Page, title: string | undefined, context: DateContext): readonly ShownDate[] {
  const headline = headlineOf(page, title);
  const walk = new Walk(context, headline);
  walk.enter(page.documentElement, false, false);
  return walk.dates();
}

/** The headline that the page's title repeats; else the first. */
function headlineOf(page: Page, title: string | undefined): PageElement | null {
  const wanted = wordsOf(title ?? '');
  for (const selector of ['h1', 'h2, h3']) {
    const all = [...page.querySelectorAll(selector)].filter(({ textContent }) => /\S/.test(textContent ?? ''));
    const titled = all.find(({ textContent }) => {
      const words = wordsOf(textContent ?? '');
      return words.length > 8 && wanted !== '' && (wanted.includes(words) || words.includes(wanted));
    });
    if (titled) return titled;
    if (selector === 'h1' && all.length === 1) return all[0]!;
  }
  return null;
}

function wordsOf(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

interface Found {
  readonly date: string;
  readonly as: ShownAs;
  readonly at: number;
}

/** One way through a page, in the order of its text. */
class Walk {
  readonly #stamp: DateContext;
  readonly #headline: PageElement | null;
  readonly #around: ReadonlySet<PageNode>;
  readonly #found: Found[] = [];
  /** The number of texts so far. */
  #at = 0;
  #headlineAt: number | null = null;
  /** A day in its words is what it tells of; one that is marked in it is its own. */
  #isInHeadline = false;
  #looked = 0;
  /** The text before the one at hand, which may say what it is. */
  #before = '';

  constructor(context: DateContext, headline: PageElement | null) {
    this.#stamp = { ...context, isStamp: true };
    this.#headline = headline;
    const around = new Set<PageNode>();
    for (let node = headline?.parentNode ?? null; node !== null; node = node.parentNode) around.add(node);
    this.#around = around;
  }

  dates(): readonly ShownDate[] {
    const from = this.#headlineAt;
    return this.#found
      .map(({ date, as, at }) => {
        const distance = from === null ? at : at < from ? (from - at) * 2 : at - from;
        const isFar = from !== null && distance > FARTHEST && as !== 'published' && as !== 'changed';
        return { date, as: isFar ? 'far' : as, distance } as const;
      })
      .filter(({ distance }) => from === null || distance <= 3 * FARTHEST)
      .sort((a, b) => a.distance - b.distance);
  }

  enter(element: PageElement, isInArticle: boolean, isNamed: boolean): void {
    if (NO_TEXT.has(element.localName) || this.#isOfAnother(element, isInArticle)) return;
    if (element === this.#headline) {
      this.#headlineAt = this.#at;
      this.#isInHeadline = true;
    }
    const name = nameOf(element);
    const isOther = name !== '' && OTHER_DATES.test(name) && !PUBLISHED_CLASSES.test(name);
    const as = isOther ? null : markOf(element, name);
    // What is marked inside says more than the name of what it stands in.
    const isAround = as === 'named' && element.querySelector('time') !== null;
    if (as !== null && !isAround && this.#look(element, as)) {
      this.#at++;
      return;
    }
    const isArticle =
      isInArticle || element.localName === 'article' || element.localName === 'main' || TEXT_PARTS.test(name);
    const named = !isOther && (isNamed || (as !== null && (element.textContent ?? '').length <= LONGEST_STAMP * 2));
    for (const child of element.childNodes) {
      if (child.nodeType === TEXT_NODE) this.#text(child.nodeValue ?? '', named, isOther);
      else if (isElement(child)) this.enter(child, isArticle, named);
    }
    if (element === this.#headline) this.#isInHeadline = false;
  }

  /** Whether an element belongs to a part of the page that is not about its text. What holds the headline does not. */
  #isOfAnother(element: PageElement, isInArticle: boolean): boolean {
    if (this.#around.has(element)) return false;
    const { localName } = element;
    if (localName === 'nav' || localName === 'form') return true;
    if ((localName === 'footer' || localName === 'aside') && !isInArticle) return true;
    const name = nameOf(element);
    return name !== '' && (OTHER_PARTS.test(name) || (!isInArticle && FOOTERS.test(name)));
  }

  /** Whether a marked element holds a day. */
  #look(element: PageElement, given: ShownAs): boolean {
    const values = ['datetime', 'content', 'title'].map((attribute) => element.getAttribute(attribute));
    const raw = element.textContent ?? '';
    const words = raw.length > LONGEST_STAMP * 4 ? '' : raw.replace(/\s+/g, ' ').trim();
    if (words.length > LONGEST_STAMP) return false;
    const as = words === '' ? given : kindOf(words, this.#before, given);
    if (as === null) return true;
    const shown = /\d/.test(words) ? isoDate(words, this.#stamp) : null;
    for (const value of values) {
      const marked = value === null ? null : isoDate(value, this.#stamp);
      if (marked === null) continue;
      // What the words say is what readers saw; the machine's form may be of another zone, or of a change.
      return this.#add(shown === null || shown.slice(0, DAY) === marked.slice(0, DAY) ? marked : shown, as);
    }
    return shown !== null && this.#add(shown, as);
  }

  #text(raw: string, isNamed: boolean, isOther: boolean): void {
    const text = raw.replace(/\s+/g, ' ').trim();
    if (text === '') return;
    this.#at++;
    const before = this.#before;
    this.#before = text;
    if (
      isOther ||
      this.#isInHeadline ||
      !/\d/.test(text) ||
      text.length > LONGEST_STAMP ||
      ++this.#looked > MOST_LOOKED_AT
    )
      return;
    const isLine = (text.length <= LONGEST_LINE && BESIDE_DATE.test(text)) || DATELINE.test(text);
    const isStamp = isNamed || (isLine && WITH_TIME.test(text));
    const as = kindOf(text, before, isStamp ? 'named' : isLine ? 'line' : 'text');
    if (as === null || as === 'text') return;
    const date = isoDate(text.slice(0, LONGEST_DATE), this.#stamp);
    if (date !== null) this.#add(date, as);
  }

  #add(date: string, as: ShownAs): true {
    this.#found.push({ date, as, at: this.#at });
    return true;
  }
}

/** In characters: what stands before a day and says which it is ("Published:"). */
const LONGEST_LABEL = 30;

/** What the words around a day make of it; null for one that is no day of the text. */
function kindOf<Given extends ShownAs | 'text'>(text: string, before: string, given: Given): Given | ShownAs | null {
  const label = before.length <= LONGEST_LABEL ? before : '';
  for (const words of [text.slice(0, Math.max(0, text.search(/\d/))), label]) {
    if (PUBLISHED_WORDS.test(words)) return given === 'published' ? given : 'named';
    if (CHANGED_WORDS.test(words)) return 'changed';
    if (OTHER_WORDS.test(words)) return null;
  }
  return given;
}

/** The classes and the identifier of an element. */
function nameOf(element: PageElement): string {
  const classes = element.getAttribute('class');
  const id = element.getAttribute('id');
  return classes === null && id === null ? '' : `${classes ?? ''} ${id ?? ''}`;
}

/** As what an element shows a day; null for one that says nothing of days. */
function markOf(element: PageElement, name: string): ShownAs | null {
  const marks = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`.toLowerCase();
  if (marks !== ' ' && marks.split(' ').some((mark) => PUBLISHED_MARKS.has(mark))) return 'published';
  const isTime = element.localName === 'time' || element.localName === 'abbr';
  if (isTime && (element.getAttribute('pubdate') !== null || PUBLISHED_CLASSES.test(name))) return 'published';
  if (element.localName === 'time') return 'marked';
  return name !== '' && DATE_CLASSES.test(name) ? 'named' : null;
}
