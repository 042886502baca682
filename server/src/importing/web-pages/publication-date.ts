import { META_NAMES, PUBLISHED_KEYS } from '../lexicon/page-metadata.ts';
import { type DateContext, isoDate } from '../metadata/dates.ts';
import type { LinkedArticle } from '../metadata/linked-data.ts';
import { type Page, textsOf } from './page.ts';
import { all, type Meta } from './page-metadata.ts';
import { type ShownAs, type ShownDate, shownDates } from './shown-dates.ts';

/** A date and from what it was taken. */
export interface Dated {
  /** ISO 8601: a day, or a time with its offset. */
  readonly date: string;
  readonly from: string;
}

/** What a page says of itself, as far as its day may stand in it. */
export interface Stated {
  readonly meta: Meta;
  readonly linked: LinkedArticle | null;
  readonly title: string | undefined;
  readonly url: string | undefined;
}

const DAY = 'YYYY-MM-DD'.length;
const FROM: Readonly<Record<ShownAs, string>> = {
  published: 'a date marked in the page',
  marked: 'a date marked in the page',
  named: 'a date written in the page',
  line: 'a date written in the page',
  changed: 'what the page says of its last change',
  far: 'a date written in the page',
};
/** No mark says of these that they are the day of the text. */
const IN_WORDS: ReadonlySet<string> = new Set([FROM.named, FROM.changed, 'the page’s title']);

/**
 * When the text of a page was published, in the order of how sure that is: what it tells machines for sure, what it shows
 * as that day, its address, what it tells machines of some day, a line near its headline. Of several that it tells
 * machines, the one goes first that it shows as well. What else it says that is another day is told beside it.
 */
export function publicationOf(page: Page, stated: Stated, context: DateContext): Dated | null {
  const { linked, url } = stated;
  const live = linked?.isLive ? ' (the beginning of a live report)' : '';
  const article = linked?.isText ? dated(`the page’s JSON-LD${live}`, linked.published, context) : [];
  const told = [...article, ...inMeta(stated.meta, META_NAMES.published, context)];
  const shown = shownDates(page, stated.title, context);
  const addressed = dated('the page’s address', url === undefined ? null : dayInAddress(url), context);
  const vague = [
    ...inMeta(stated.meta, META_NAMES.dated, context),
    ...(linked && !linked.isText ? dated('the page’s JSON-LD', linked.published, context) : []),
  ];
  const nearest = inWords(shown, 'published', 'marked', 'named').filter(({ date }) => !isInUtc(date));
  if (told.length > 0) {
    const [marked, line] = [nearest.slice(0, 1), inWords(shown, 'line').slice(0, 1)];
    const chosen = amongTold(told, [...addressed, ...marked, ...line], [...addressed, ...marked]);
    return withOthers(chosen, [...told, ...vague, ...addressed, ...neighboursOf(chosen, [...marked, ...line])]);
  }
  const days = new Set(shown.map(dayOf));
  const titled = inTitle(stated.title, page, context);
  const scripted = inScripts(page, context);
  const [changed, far] = [inWords(shown, 'changed'), inWords(shown, 'far')];
  const candidates = [
    ...vague.filter((each) => days.has(dayOf(each))),
    ...inWords(shown, 'published').slice(0, 1),
    ...addressed,
    ...inWords(shown, 'marked', 'named'),
    ...vague,
    ...inWords(shown, 'line'),
    ...titled,
    ...scripted,
    ...changed,
    ...far,
  ];
  const [first] = candidates;
  if (first === undefined) return null;
  const beside = neighboursOf(first, [...nearest, ...titled, ...scripted, ...changed]);
  const given = withOthers(first, [...vague, ...addressed, ...beside]);
  const isBorneOut = candidates.some((each) => each !== first && dayOf(each) === dayOf(first));
  // It may be of another zone, or of something else.
  const isAlone = given.from === first.from && IN_WORDS.has(first.from) && !isBorneOut;
  return isAlone ? { date: given.date, from: `${given.from}, and nothing else there says so` } : given;
}

function dated(from: string, value: string | null, context: DateContext): readonly Dated[] {
  const date = value === null ? null : isoDate(value, context);
  return date === null ? [] : [{ date, from }];
}

function inMeta(meta: Meta, names: readonly string[], context: DateContext): readonly Dated[] {
  return names.flatMap((name) =>
    all(meta, [name]).flatMap((value) => dated(`the page’s metadata (${name})`, value, context)),
  );
}

function inWords(shown: readonly ShownDate[], ...kinds: readonly ShownAs[]): readonly Dated[] {
  return shown.filter(({ as }) => kinds.includes(as)).map(({ date, as }) => ({ date, from: FROM[as] }));
}

/**
 * The first that the page shows as well, else the first; in its place, where that is a time in UTC, the day that the page
 * shows: the clock of a server in another zone may be a day off what readers were shown. Where it shows none, that is told,
 * and so is the day in UTC of a time elsewhere.
 */
function amongTold(told: readonly Dated[], borneOut: readonly Dated[], shown: readonly Dated[]): Dated {
  const days = new Set(borneOut.map(dayOf));
  const seen = told.find((each) => days.has(dayOf(each)));
  if (seen) return seen;
  const [first] = told as readonly [Dated, ...Dated[]];
  if (!isInUtc(first.date)) return { date: first.date, from: first.from + otherDayInUtc(first.date) };
  const neighbour = shown.find(({ date }) => isNextDay(date, first.date));
  return neighbour
    ? { date: neighbour.date.slice(0, DAY), from: `${neighbour.from}; ${first.from} has ${first.date}` }
    : { date: first.date, from: `${first.from}, in UTC` };
}

/** A date, with what else the page says that is another day. */
function withOthers(chosen: Dated, told: readonly Dated[]): Dated {
  const days = new Set([dayOf(chosen)]);
  const others = told.filter((each) => {
    const isOther = !days.has(dayOf(each)) && !chosen.from.includes(each.date);
    days.add(dayOf(each));
    return isOther;
  });
  const from = [chosen.from, ...others.slice(0, 2).map((other) => `${other.from} has ${other.date}`)].join('; ');
  return { date: chosen.date, from };
}

function dayOf({ date }: { readonly date: string }): string {
  return date.slice(0, DAY);
}

/**
 * What is told of a time whose day is another in Greenwich, by which archives and readers elsewhere may date it. Midnight is
 * how machines write a day without a time.
 */
function otherDayInUtc(date: string): string {
  const instant = date.length > DAY && !MIDNIGHT.test(date) ? new Date(date) : null;
  if (instant === null || Number.isNaN(instant.getTime())) return '';
  const day = instant.toISOString().slice(0, DAY);
  return day === date.slice(0, DAY) ? '' : `; in UTC that is ${day}`;
}

const MIDNIGHT = /T00:00(?::00)?[^\d:.]/;

function isInUtc(date: string): boolean {
  return date.length > DAY && /(?:Z|[+-]00:?00)$/.test(date);
}

/** Of days that a page shows, those right before or behind another: it may have been read in another zone, or changed since. */
function neighboursOf({ date }: Dated, shown: readonly Dated[]): readonly Dated[] {
  return shown.filter((each) => isNeighbour(each.date, date));
}

/** Whether one day follows the other. */
function isNeighbour(one: string, other: string): boolean {
  return Math.abs(Date.parse(one.slice(0, DAY)) - Date.parse(other.slice(0, DAY))) === 86_400_000;
}

/** Whether some zone has the one day when in Greenwich it is the time of the other: from 12 hours behind to 14 ahead. */
function isNextDay(shown: string, instant: string): boolean {
  const hours = (Date.parse(`${shown.slice(0, DAY)}T00:00:00Z`) - Date.parse(instant)) / 3_600_000;
  return hours > -36 && hours < 14;
}

/** "https://example.org/2024/07/09/dam-breaks", ".../20240709/dam-breaks": the day in the path of an address. */
function dayInAddress(url: string): string | null {
  const parted = /\/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/.-]|$)/.exec(url);
  const [, year, month, day] = parted ?? /[/-](20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\/|$)/.exec(url) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}

/** "Dam breaks | 9 July 2024 | Courier": a day between the marks that part a title. */
function inTitle(title: string | undefined, page: Page, context: DateContext): readonly Dated[] {
  const parts = [title ?? '', ...textsOf(page, 'title')].flatMap((each) => each.split(/\s[|–—·-]\s/));
  const isDay = (part: string) => part.length <= 30 && /^\s*\d|\d\s*$/.test(part);
  return parts.filter(isDay).flatMap((part) => dated('the page’s title', part, { ...context, isStamp: true }));
}

/** In characters: scripts are looked through so far. */
const LOOKED_THROUGH = 2_000_000;

/** The day that the data for a page's own scripts give its text, where they give one alone. */
function inScripts(page: Page, context: DateContext): readonly Dated[] {
  const found = new Map<string, Dated>();
  let left = LOOKED_THROUGH;
  for (const script of textsOf(page, 'script')) {
    left -= script.length;
    if (left < 0) break;
    for (const [, value = ''] of script.matchAll(PUBLISHED_KEYS)) {
      for (const each of dated('the data of the page’s scripts', value, context)) {
        if (!found.has(dayOf(each))) found.set(dayOf(each), each);
      }
    }
  }
  return found.size === 1 ? [...found.values()] : [];
}
