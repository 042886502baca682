import type { SourceAnalysis } from '../../claims/claim.ts';
import { WEEKDAYS } from '../../claims/lexicon/scope.ts';
import { BLOCKS } from '../../claims/lexicon/what.ts';
import { SameThings } from '../../claims/same-things/same-things.ts';
import { countryName } from '../../claims/what/places.ts';
import type { Source } from '../../corpus/source.ts';
import { daySpan, isRecentYear, weekdayName } from '../../language/calendar/days.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { anyRule, type NamedRule, type Rule } from '../../language/rules.ts';
import { knownLemma, supersenseOf } from '../../language/senses.ts';
import { Sentence, sentencesOf } from '../../language/sentence.ts';
import { knownWord } from '../../language/vocabulary.ts';
import { isLoud } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import { isDigit, type Word, withoutPossessive } from '../../language/words.ts';
import { EVENT_CLASS_OF } from '../lexicon/event-classes.ts';
import { COMMON_CAPITALS, COMMON_PLACES, FUNCTION_WORDS, HIGH_OFFICES, PAPERS } from '../lexicon/story-words.ts';

/** What kind of thing two sources may share. */
export type FeatureKind = 'name' | 'word' | 'phrase' | 'figure' | 'place' | 'event' | 'topic' | 'happening';

/** Everything of a source that tells which event it reports: pure, small, and worth keeping between edits. */
export interface StoryFeatures {
  /** The `story` of the header, which overrules; null where none is written. */
  readonly story: string | null;
  /** Days since 1970-01-01 on which it was published, or null. */
  readonly day: number | null;
  /** `kind:text` in lower case, each once, in the order of the text. */
  readonly features: readonly string[];
  /** Those of `features` that are words of names and stand in the title or the first lines: what it is about. */
  readonly lead: readonly string[];
  /** The streets with a house or block number in the first lines, in lower case: where it happened, as a rule. */
  readonly streets: readonly string[];
  /** What it tells of in common nouns, as base forms, sorted: all that a report without names has. */
  readonly things: readonly string[];
  /** What a text of a few lines tells of its event; null for longer ones, which tell enough by other features. */
  readonly brief: BriefReport | null;
}

/** What sets short reports of one event apart from short reports of another. */
export interface BriefReport {
  /** Whether it is of a line or two. */
  readonly isLine: boolean;
  /** The classes of events that it names ("flood"), sorted. */
  readonly events: readonly string[];
  /** The weekdays that it names or that its dates fall on, sorted. */
  readonly weekdays: readonly string[];
  /** The full dates that it gives, in ISO 8601. */
  readonly dates: readonly string[];
}

/** How much of the body is read for features, in UTF-16 code units: a report says early what it is about. */
const BODY_LIMIT = 6_000;
/** How much of it may name the event in common words ("bowling alley"). */
const LEAD_LIMIT = 400;
/** Up to this many characters a text is brief: what happened where and when is all that it tells. */
const BRIEF_LIMIT = 600;
/** Up to this many it is of a line or two. */
const LINE_LIMIT = 200;
/** So many pairs of an event and a place are kept at most. */
const MOST_EVENTS = 24;
/** So many names of the first lines count together with the day, … */
const MOST_HAPPENINGS = 12;
/** … and with those around it: the nearer the days of two reports, the more of these they share. */
const DAYS_AROUND = [-1, 0, 1];

/** Reads the features of a source. Never throws; an empty body has none. */
export function storyFeatures(source: Source, analysis: SourceAnalysis): StoryFeatures {
  const text = `${source.header.known.title ?? ''}\n${source.body.slice(0, BODY_LIMIT)}`;
  const tokens = tokensOf(text, source, analysis.sameThings ?? SameThings.NONE);
  const dates = source.body.length > BRIEF_LIMIT ? [] : statedDays(analysis);
  const date = analysis.published?.date ?? source.header.known.published ?? null;
  const day = date === null ? null : (daySpan(date)?.first ?? null);
  return {
    story: source.header.known.story ?? null,
    day,
    ...readFeatures(tokens, day),
    streets: readStreets(analysis),
    things: readThings(tokens),
    brief: source.body.length > BRIEF_LIMIT ? null : readBrief(tokens, dates, source.body.length <= LINE_LIMIT),
  };
}

/** How much of the body may tell where it happened: further down stand addresses of all kinds. */
const PLACE_LIMIT = 1_200;

function readStreets({ claims }: SourceAnalysis): readonly string[] {
  return [
    ...new Set(
      claims.flatMap(({ predicate, subject, figure }) =>
        predicate === 'street-number' && subject !== null && figure.start < PLACE_LIMIT ? [subject] : [],
      ),
    ),
  ];
}

/** The full dates that the text gives, in its order. */
function statedDays({ claims }: SourceAnalysis): readonly string[] {
  return claims.flatMap(({ figure }) =>
    figure.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(figure.value)) ? [String(figure.value)] : [],
  );
}

function readBrief(tokens: readonly Token[], dates: readonly string[], isLine: boolean): BriefReport {
  const weekdays = tokens.flatMap(({ lower }) => (WEEKDAYS.has(lower) ? [lower] : []));
  const fallsOn = dates.flatMap((date) => daySpan(date) ?? []).map(({ first }) => weekdayName(first));
  return {
    isLine,
    events: [...new Set(eventsOf(tokens))].sort(),
    weekdays: [...new Set([...weekdays, ...fallsOn])].sort(),
    dates,
  };
}

/** A word, a mark, or the end of a line. */
interface Token {
  readonly lower: string;
  readonly capital: boolean;
  readonly mark: boolean;
  readonly start: number;
}

function readFeatures(tokens: readonly Token[], day: number | null): Pick<StoryFeatures, 'features' | 'lead'> {
  const small = alsoSmall(tokens);
  for (const word of officeHolders(tokens)) small.add(word);
  const features = new Set<string>();
  let lead: readonly string[] | null = null;
  const last = new Set<string>();
  for (let at = 0; at < tokens.length; ) {
    if (lead === null && tokens[at]!.start >= LEAD_LIMIT) lead = [...features];
    const behind = readName(tokens, at, small, features);
    if (behind > at) last.add(`word:${tokens[behind - 1]!.lower}`);
    at = behind;
  }
  // What begins longer names alone is a given name: many bear it.
  const named = (lead ?? [...features]).filter((feature) => last.has(feature));
  readPhrases(tokens, features);
  readNumbers(tokens, features);
  readEvents(tokens, small, features);
  if (day !== null) readHappenings(named, day, features);
  return { features: [...features], lead: named };
}

/** The capitalised words that are written small as well, and so are no names: headlines capitalise everything. */
function alsoSmall(tokens: readonly Token[]): Set<string> {
  // Those with a capital are few: the many others are looked up among them, not gathered.
  const capitals = new Set<string>();
  for (let at = 0; at < tokens.length; at++) if (tokens[at]!.capital) capitals.add(tokens[at]!.lower);
  const small = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const { lower, capital } = tokens[at]!;
    if (!capital && capitals.has(lower)) small.add(lower);
  }
  return small;
}

/** Adds what the first lines name together with the day: of one place there are reports on every day. */
function readHappenings(lead: readonly string[], day: number, features: Set<string>): void {
  for (const feature of lead.slice(0, MOST_HAPPENINGS)) {
    for (const near of DAYS_AROUND) features.add(`happening:${feature.slice('word:'.length)} ${day + near}`);
  }
}

/** The words of the title and of the body's begin, line by line; their places count in both, joined by a line feed. */
function tokensOf(text: string, { header, body }: Source, sameThings: SameThings): readonly Token[] {
  const tokens: Token[] = [];
  const sentences = sentencesOf(body);
  const title = header.known.title ?? '';
  const add = (words: readonly Word[], shift: number, end: number) => {
    const line = tokensOfLine(words, shift, sameThings);
    for (let at = 0; at < line.length; at++) tokens.push(line[at]!);
    tokens.push({ lower: '\n', capital: false, mark: true, start: end });
  };
  add(new Sentence(title).words, 0, title.length);
  const from = title.length + 1;
  for (let start = from; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    add(sentences.wordsOf({ start: start - from, end: end - from }), from, end);
    start = end + 1;
  }
  return tokens;
}

/** What stands for a name, as people said, stands in its place. */
function tokensOfLine(words: readonly Word[], shift: number, sameThings: SameThings): readonly Token[] {
  const loud = isLoud(words);
  const tokens = words.map((word) => tokenOf(word, loud, shift));
  if (sameThings.isEmpty) return tokens;
  for (const { from, to, standard } of [...sameThings.otherNames(words)].reverse()) {
    const { start } = tokens[from]!;
    const named = standard.map(({ lower, capital }) => ({ lower, capital, mark: false, start }));
    tokens.splice(from, to - from, ...named);
  }
  return tokens;
}

/** @param loud whether all of the line is in capitals, and those of its names are known */
function tokenOf({ text, lower, capital, kind, start }: Word, loud: boolean, shift: number): Token {
  const named = capital && (loud || text.length <= LONGEST_ACRONYM || text !== text.toUpperCase());
  const plain = withoutPossessive(lower);
  return { lower: named ? countryName(plain) : plain, capital: named, mark: kind === 'mark', start: start + shift };
}

/** A longer word in capitals is no acronym but a line that is set in capitals. */
const LONGEST_ACRONYM = 5;
const CALL_SIGN = /^[kw][a-z]{2,3}(?:-?tv)?\d{0,2}$/;
const CHANNEL = /^(?:nbc|abc|cbs|fox|cw|news|channel|local)-?\d/;
const ADDRESS = /\.(?:com|org|net|tv|co|edu|gov|info)$/;

/** Reads the capitalised words from a place on as one name; gives the place behind them. */
function readName(tokens: readonly Token[], from: number, small: ReadonlySet<string>, features: Set<string>): number {
  let to = from;
  while (to < tokens.length && tokens[to]!.capital && !isCommon(tokens[to]!.lower)) to++;
  if (to === from) return from + 1;
  if (isPaper(tokens, from, to)) return to;
  const words = tokens.slice(from, Math.min(to, from + 4)).map(({ lower }) => lower);
  const known = words.filter((word) => !small.has(word));
  if (words.length > 1 && known.length > 0) features.add(`name:${words.join(' ')}`);
  const opens = from === 0 || (tokens[from - 1]!.mark && tokens[from - 1]!.lower !== ',');
  // The first word of a sentence is no name by itself, but a part of one is, and so is one that English does not have.
  if (opens && words.length === 1 && isEnglish(words[0]!)) return to;
  for (const word of known) if (word.length > 2) features.add(`word:${word}`);
  return to;
}

function isEnglish(word: string): boolean {
  return knownWord(word) !== null || supersenseOf(lemmaOf(word)) !== null || !LETTERS.test(word);
}

const LETTERS = /^\p{L}+$/u;

/** "Halden Courier": who reports, not what is reported. */
function isPaper(tokens: readonly Token[], from: number, to: number): boolean {
  return to > from + 1 && PAPERS.has(tokens[to - 1]!.lower);
}

/** The names of heads of state and government ("President Jane Doe"): every report of a country may carry them. */
function officeHolders(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = 1; at < tokens.length; at++) {
    if (!HIGH_OFFICES.has(tokens[at - 1]!.lower)) continue;
    for (let next = at; next < tokens.length && tokens[next]!.capital; next++) names.add(tokens[next]!.lower);
  }
  return names;
}

/** What every report may name with a capital. */
const COMMON_WORD_RULES: readonly Rule<[lower: string]>[] = [
  {
    name: 'capital-of-all-reports',
    example: 'President Holm spoke at dawn.',
    counterexample: 'Nora Talven spoke at dawn.',
    test: (lower) => COMMON_CAPITALS.has(lower),
  },
  {
    name: 'place-of-all-reports',
    example: 'The dam broke at dawn, far from London.',
    counterexample: 'The dam broke at dawn, far from Talven.',
    test: (lower) => COMMON_PLACES.has(lower),
  },
];

/** What stands on every page of an outlet, whatever it reports. */
const PAGE_WORD_RULES: readonly Rule<[lower: string]>[] = [
  {
    name: 'name-of-paper-in-one-word',
    example: 'The dam broke at dawn. Nora Moss of the Halden-Courier was there.',
    counterexample: 'The dam broke at dawn. Nora Moss of Halden-Skog was there.',
    test: (lower) => {
      const hyphen = lower.lastIndexOf('-');
      return hyphen > 0 && PAPERS.has(lower.slice(hyphen + 1));
    },
  },
  {
    // Of American broadcasters.
    name: 'call-sign',
    example: 'The dam broke at dawn, a crew of KQRV saw.',
    counterexample: 'The dam broke at dawn, a crew of Talven saw.',
    test: (lower) => CALL_SIGN.test(lower),
  },
  {
    // "NBC12", "Fox59", "Channel3", and accounts that begin so.
    name: 'name-with-channel',
    example: 'The dam broke at dawn, a crew of News12 saw.',
    counterexample: 'The dam broke at dawn, a crew of Talven saw.',
    test: (lower) => CHANNEL.test(lower),
  },
  {
    name: 'address-of-page',
    example: 'The dam broke at dawn, a crew of Talvenpost.com saw.',
    counterexample: 'The dam broke at dawn, a crew of Talvenpost saw.',
    test: (lower) => ADDRESS.test(lower),
  },
];

function isOfPage(lower: string): boolean {
  return anyRule(PAGE_WORD_RULES, lower);
}

/** By what a capitalised word is none of a name that tells of an event. */
const NO_EVENT_NAMES: readonly Rule<[lower: string]>[] = [...COMMON_WORD_RULES, ...PAGE_WORD_RULES];

function isCommon(lower: string): boolean {
  return anyRule(NO_EVENT_NAMES, lower);
}

/** Adds the pairs of content words in the first lines, which say what happened. */
function readPhrases(tokens: readonly Token[], features: Set<string>): void {
  for (let at = 1; at < tokens.length && tokens[at]!.start < LEAD_LIMIT; at++) {
    const first = tokens[at - 1]!;
    const second = tokens[at]!;
    if (isContent(first) && isContent(second)) features.add(`phrase:${first.lower} ${second.lower}`);
  }
}

/** Adds what happened or was spoken of in the first lines, together with each name there: "flood" and "Rome". */
function readEvents(tokens: readonly Token[], small: ReadonlySet<string>, features: Set<string>): void {
  const behind = tokens.findIndex(({ start }) => start >= LEAD_LIMIT);
  const lead = behind < 0 ? tokens : tokens.slice(0, behind);
  const names = [
    ...new Set(
      lead.flatMap((token, at) =>
        token.capital && !anyRule(NO_PLACES, lead, at) && !small.has(token.lower) ? [token.lower] : [],
      ),
    ),
  ];
  const events = [...new Set(eventsOf(lead))].map((name) => `event:${name}`);
  const topics = events.length > 0 ? [] : lead.flatMap((token) => (isContent(token) ? [`topic:${token.lower}`] : []));
  let left = MOST_EVENTS;
  for (const what of [...events, ...topics]) {
    for (const name of names) {
      if (left-- === 0) return;
      features.add(`${what} ${name}`);
    }
  }
}

/** By what a word with a capital is no name of a place; the largest cities are some here. */
const NO_PLACES: readonly Rule<[tokens: readonly Token[], at: number]>[] = [
  {
    name: 'common-capital-for-place',
    example: 'A flood hit Talven on Monday.',
    counterexample: 'London',
    test: (tokens, at) => {
      const { lower } = tokens[at]!;
      return !COMMON_PLACES.has(lower) && (COMMON_CAPITALS.has(lower) || EVENT_CLASS_OF.has(lower) || isOfPage(lower));
    },
  },
  {
    name: 'two-letters-for-place',
    example: 'A flood hit Ab in Talven.',
    counterexample: 'A flood hit Abb in Talven.',
    test: (tokens, at) => tokens[at]!.lower.length <= 2 || beginsWithDigit(tokens[at]!.lower),
  },
  {
    name: 'opening-word-for-place',
    example: 'Many in Talven saw a flood.',
    counterexample: 'Talven had a flood.',
    test: (tokens, at) => (at === 0 || tokens[at - 1]!.mark) && FUNCTION_WORDS.has(tokens[at]!.lower),
  },
];

/** The classes of the events that words tell of; who opens fire shoots. */
function eventsOf(tokens: readonly Token[]): readonly string[] {
  const events: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const event = EVENT_CLASS_OF.get(tokens[at]!.lower);
    if (event === undefined) continue;
    events.push(event === 'fire' && tokens[at - 1]?.lower.startsWith('open') ? 'shooting' : event);
  }
  return events;
}

/** How much of a text tells what it is about in common nouns. */
const THINGS_LIMIT = 2_500;
/** Shorter words are seldom telling nouns. */
const SHORTEST_THING = 4;
/** Of these every report has some. */
const OF_ALL_REPORTS: ReadonlySet<string> = new Set(['noun.quantity', 'noun.time']);

function readThings(tokens: readonly Token[]): readonly string[] {
  const things = new Set<string>();
  for (let at = 0; at < tokens.length && tokens[at]!.start < THINGS_LIMIT; at++) {
    const { lower, capital, mark } = tokens[at]!;
    if (mark || capital) continue;
    const thing = thingOf(lower);
    if (thing !== null) things.add(thing);
  }
  return [...things].sort();
}

/** As many small words as a large corpus has in daily use. */
const MOST_WORDS = 50_000;
/** By a word, what `thingOf` gives. Replaced where it is full, as the sentences of texts are. */
let thingsByWord = new Map<string, string | null>();

/** The base form of a word that names a thing; null for any other. Asked for nearly every word: once for each that there is. */
function thingOf(word: string): string | null {
  const known = thingsByWord.get(word);
  if (known !== undefined) return known;
  const thing = readThing(word);
  if (thingsByWord.size >= MOST_WORDS) thingsByWord = new Map();
  thingsByWord.set(word, thing);
  return thing;
}

function readThing(word: string): string | null {
  if (!isContentWord(word)) return null;
  const noun = lemmaOf(word);
  if (noun.length < SHORTEST_THING || FUNCTION_WORDS.has(noun)) return null;
  const known = knownLemma(noun);
  return known?.noun && !known.verbFirst && !OF_ALL_REPORTS.has(known.noun) ? noun : null;
}

/** Adds distinctive numbers, and the blocks of streets where something happened. */
function readNumbers(tokens: readonly Token[], features: Set<string>): void {
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at]!;
    if (isAmong(tokens[at + 1], BLOCKS)) features.add(`place:${lower} block`);
    else if (isNumber(lower) && !anyRule(COMMON_NUMBERS, lower)) features.add(`figure:${lower}`);
  }
}

function isContent({ lower, capital, mark }: Token): boolean {
  return !mark && !capital && isContentWord(lower);
}

function isContentWord(lower: string): boolean {
  return lower.length > 2 && !FUNCTION_WORDS.has(lower) && !beginsWithDigit(lower);
}

function beginsWithDigit(word: string): boolean {
  return isDigit(word.charCodeAt(0));
}

/** Two digits at least; asked for every word, few of which begin with one. */
function isNumber(word: string): boolean {
  return beginsWithDigit(word) && /^\d[\d,.]*\d$/.test(word);
}

/** The numbers that chance repeats in reports of other events. */
const COMMON_NUMBERS: readonly Rule<[written: string]>[] = [
  {
    name: 'number-of-few-digits',
    example: 'The mill has 318 windows.',
    counterexample: 'The mill has 3,184 windows.',
    test: (written) => digitsOf(written).length <= 3,
  },
  {
    name: 'number-of-full-hundreds',
    example: 'The mill has 3,200 windows.',
    counterexample: 'The mill has 3,184 windows.',
    test: (written) => digitsOf(written).endsWith('00'),
  },
  {
    name: 'year-of-these-days',
    example: 'The mill got its windows in 2019.',
    counterexample: 'The mill has 3,184 windows.',
    test: isRecentYear,
  },
];

function digitsOf(written: string): string {
  return written.replace(/[,.]/g, '');
}

/** The rules by which the words of a report tell of its event. */
export const STORY_WORD_RULES: readonly NamedRule[] = [...NO_EVENT_NAMES, ...NO_PLACES, ...COMMON_NUMBERS];
