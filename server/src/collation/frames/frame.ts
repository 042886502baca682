import type { Claim } from '../../claims/claim.ts';
import { SameThings, type WordOfName } from '../../claims/same-things/same-things.ts';
import { openVerbOf } from '../../claims/what/predicates.ts';
import { countWhere } from '../../corpus/ordered.ts';
import type { Span } from '../../corpus/span.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { ADJECTIVES } from '../../language/lexicon/adjectives.ts';
import { knownLemma, sensesOf } from '../../language/senses.ts';
import { type Sentences, sentencesOf } from '../../language/sentence.ts';
import { VERB_FORMS } from '../../language/verb-forms.ts';
import { isAmong } from '../../language/word-table.ts';
import { type Word, withoutPossessive, wordAt } from '../../language/words.ts';
import type { CollatedSource } from '../collated-source.ts';
import { POINTING_BACK } from '../lexicon/bearers.ts';
import {
  CLAUSE_MARKS,
  CLAUSE_WORDS,
  FEMALE_WORDS,
  MALE_WORDS,
  OPENING_WORDS,
  PAST_HELPERS,
  POSSESSIVES,
  PRESENT_HELPERS,
  RATE_WORDS,
  SILENT_WORDS,
} from '../lexicon/frame-words.ts';
import { type Bearers, bearersOf, type Name, type Topic, topicOf } from './bearers.ts';
import { type Arguments, argumentsOf } from './clause/arguments.ts';
import { type ClauseNouns, clauseNounsOf } from './clause/clause-nouns.ts';
import { governingVerb, isPastTense } from './clause/governing-verb.ts';
import { pointsBack } from './clause/points-back.ts';
import { putAs } from './clause/put-as.ts';
import { type RoleNouns, roleNounsOf } from './clause/role-nouns.ts';
import { isOutlook, type Stage, stageOf } from './clause/stages.ts';
import { type Contrasts, contrastsIn } from './contrasts.ts';
import { type DeedThing, thingOfDeed } from './deed-things.ts';
import { NearWords, SentenceWords } from './near-words.ts';
import { type Role, roleIn } from './roles.ts';
import { type Slots, slotsOf } from './slots.ts';
import { isStamp } from './stamps.ts';
import { type WordInOrder, wordsInOrder } from './swapped-words.ts';
import { wholeOf } from './wholes.ts';
import { woundsBehind } from './wounds.ts';

/** What stands around a claim's figure, laid out so that it can be held against what stands around another. */
export interface Frame {
  /** Content words of its sentence as base forms; those beyond its clause weigh less. */
  readonly words: NearWords;
  /** Names in its sentence, word by word in lower case, and compounds with a number ("13-inch"). */
  readonly names: NearWords;
  /** The words of what is counted or measured, as base forms. */
  readonly head: ReadonlySet<string>;
  /** Whether it is told of its noun as of a subject ("the skull is 23 cm long"), not beside it ("a 23 cm skull"). */
  readonly isOfSubject: boolean;
  /** The clusters of synonyms that these are in. */
  readonly headSenses: ReadonlySet<number>;
  /** The verb of its clause, as its base form; null where none is found. */
  readonly verb: string | null;
  /** Of whom or of what it is, as the grammar of its clause tells. */
  readonly bearers: Bearers;
  /** Of what else than its subject its clause tells something. */
  readonly arguments: Arguments;
  /** Whether its clause tells of what was, and nothing in it of what is: "600 people worked here". */
  readonly isPast: boolean;
  /** Whether it is told as what somebody reckons with or wants. */
  readonly isOutlook: boolean;
  /** Whether its clause tells of what is: "today 240 people live here". */
  readonly isPresent: boolean;
  /** Names in the sentence before, to which "he" and "there" point back. */
  readonly namesBefore: ReadonlySet<string>;
  /** Neighbouring words of its sentence in pairs, numbers left open: equal pairs show a copied sentence. */
  readonly pairs: ReadonlySet<string>;
  /** The words around it in their order, to be held against those of a sentence that is told alike. */
  readonly inOrder: readonly WordInOrder[];
  /** The sex of whom the words beside the figure speak, where they tell. */
  readonly sex: Sex | null;
  /** What the words beside the figure say became of whom they speak, where they tell. */
  readonly role: Role | null;
  /** Where they were hurt whose age it is: the parts of the body that are told behind it. */
  readonly wounds: ReadonlySet<string>;
  /** The names that say which of its kind a noun of its sentence is. */
  readonly slots: Slots;
  /** What parts the things of its sentence from others of their kind. */
  readonly contrasts: Contrasts;
  /** What is counted and who does or has it, with what says which of its kind it is. */
  readonly roleNouns: RoleNouns;
  /** The nouns of its clause by their places. */
  readonly clauseNouns: ClauseNouns;
  /** At which point in the course of things it holds. */
  readonly stage: Stage;
  /** Of what a share is one, by its name: "51% of Halden Timber"; null where nothing tells. */
  readonly whole: Name | null;
  /** Of the day of a deed, to what or whom it was done; null where nothing tells. */
  readonly deedThing: DeedThing | null;
  /** Of what somebody gives it as their own number ("put the toll at 12"); null where nobody does. */
  readonly putAs: readonly string[] | null;
  /** Whether an age is told of somebody of whom the text has told before. */
  readonly pointsBack: boolean;
  /** The page's own time or date ("Posted at 3:39 PM"), which tells of no happening. */
  readonly isStamp: boolean;
}

export type Sex = 'female' | 'male';

/** How many words away from the figure a word weighs half as much as beside it. */
const REACH = 6;
/** What a word beyond the figure's clause weighs beside one within it. */
const BEYOND = 0.45;
/** Of a longer sentence so many characters on either side of the figure are read. */
const WINDOW = 300;

/** What a word of a sentence tells, whichever figure it stands near, and its place there. */
interface Told {
  readonly at: number;
  readonly isName: boolean;
  readonly word: string;
  /** The clusters of synonyms that it is in. */
  readonly senses: readonly number[];
}

/** What the words of a sentence tell, each at its place among those that it has. */
interface ToldBySentence {
  readonly words: SentenceWords;
  readonly names: SentenceWords;
  readonly told: readonly { readonly at: number; readonly isName: boolean; readonly place: number }[];
}

/** A sentence as the frames of its figures need it; what none of them is asked for is never read. */
class ReadSentence {
  readonly start: number;
  readonly sameThings: SameThings;
  readonly #sentences: Sentences;
  readonly #span: Span;
  #words: readonly Word[] | null = null;
  #told: ToldBySentence | null = null;
  #clauseEnds: readonly number[] | null = null;
  #namesBefore: ReadonlySet<string> | null = null;
  #pairs: ReadonlySet<string> | null = null;
  #slots: Slots | null = null;
  #contrasts: Contrasts | null = null;
  #topicBefore: Topic | null | undefined;

  constructor(sentences: Sentences, span: Span, sameThings: SameThings) {
    this.start = span.start;
    this.sameThings = sameThings;
    this.#sentences = sentences;
    this.#span = span;
  }

  get words(): readonly Word[] {
    this.#words ??= this.#sentences.at(this.#span).words;
    return this.#words;
  }

  get told(): ToldBySentence {
    this.#told ??= placed(toldBy(this.words, this.sameThings));
    return this.#told;
  }

  /** The places of the marks and conjunctions that end a clause: a row of figures is not searched for them from each. */
  get clauseEnds(): readonly number[] {
    this.#clauseEnds ??= this.words.flatMap((word, at) => (endsClause(word) ? [at] : []));
    return this.#clauseEnds;
  }

  get namesBefore(): ReadonlySet<string> {
    this.#namesBefore ??= namesOfSentenceBefore(this.#sentences, this.start, this.sameThings);
    return this.#namesBefore;
  }

  get pairs(): ReadonlySet<string> {
    this.#pairs ??= pairsOf(this.words);
    return this.#pairs;
  }

  get slots(): Slots {
    this.#slots ??= slotsOf(this.words);
    return this.#slots;
  }

  get contrasts(): Contrasts {
    this.#contrasts ??= contrastsIn(this.words);
    return this.#contrasts;
  }

  readonly wordsBefore = (): readonly Word[] => {
    const before = sentenceBefore(this.#sentences, this.start);
    if (before === null) return [];
    return this.#sentences.at({ start: before.start, end: Math.min(before.end, before.start + WINDOW) }).words;
  };

  /** What the sentence before is about. */
  readonly topicBefore = (): Topic | null => {
    if (this.#topicBefore === undefined) this.#topicBefore = topicBefore(this.#sentences, this.start);
    return this.#topicBefore;
  };
}

/** Lays out what stands around the figures of one source; a sentence is read once for its figures in turn. */
export class FrameReader {
  readonly #sentences: Sentences;
  readonly #sameThings: SameThings;
  #sentence: ReadSentence | null = null;

  constructor({ source, analysis }: CollatedSource) {
    this.#sentences = sentencesOf(source.body);
    this.#sameThings = analysis.sameThings ?? SameThings.NONE;
  }

  /** The frame of a claim of this source. Never throws. */
  read(claim: Claim): Frame {
    const span = windowOf(claim);
    if (this.#sentence?.start !== span.start) {
      this.#sentence = new ReadSentence(this.#sentences, span, this.#sameThings);
    }
    return new LaidOutFrame(claim, this.#sentence);
  }
}

/** What the words of a sentence tell, in their order; what people said stands for a name tells in its place. */
function toldBy(words: readonly Word[], sameThings: SameThings): readonly Told[] {
  const others = sameThings.otherNames(words);
  const told: Told[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    const other = others[next];
    if (other?.from === at) {
      for (const word of other.standard) told.push(toldByName(word, at));
      at = other.to - 1;
      next++;
      continue;
    }
    const each = toldByWord(words, at);
    if (each !== null) told.push(each);
  }
  return told;
}

function toldByName({ lower, lemma, capital }: WordOfName, at: number): Told {
  return capital
    ? { at, isName: true, word: lower, senses: NO_SENSES }
    : { at, isName: false, word: lemma, senses: sensesOf(lemma) };
}

function toldByWord(words: readonly Word[], at: number): Told | null {
  const word = words[at]!;
  if (word.kind === 'mark') return null;
  if (isName(words, at) || isNumbered(word)) return { at, isName: true, word: nameOf(word), senses: NO_SENSES };
  const content = contentOf(word);
  return content === null ? null : { at, isName: false, word: content.word, senses: content.senses };
}

/** Names have no synonyms. */
const NO_SENSES: readonly number[] = [];

function placed(told: readonly Told[]): ToldBySentence {
  const words = new SentenceWords();
  const names = new SentenceWords();
  return {
    words,
    names,
    told: told.map(({ at, isName, word, senses }) => ({
      at,
      isName,
      place: (isName ? names : words).enter(word, senses),
    })),
  };
}

function windowOf({ figure }: Claim): Span {
  const { start, end } = figure.sentence;
  if (end - start <= 2 * WINDOW) return figure.sentence;
  // Figures that stand near one another share a window, so that a text without an end costs no more than others.
  const place = start + Math.floor((figure.start - start) / WINDOW) * WINDOW;
  return { start: Math.max(start, place - WINDOW), end: Math.min(end, Math.max(place + 2 * WINDOW, figure.end)) };
}

/** So many sentences that go on about "it" or "her" are gone back over. */
const GONE_BACK_OVER = 3;

function topicBefore(sentences: Sentences, start: number): Topic | null {
  let from = start;
  for (let count = 0; count < GONE_BACK_OVER; count++) {
    const before = sentenceBefore(sentences, from);
    if (before === null) return null;
    const { words } = sentences.at({ start: before.start, end: Math.min(before.end, before.start + WINDOW) });
    const topic = topicOf(words);
    if (topic !== null) return count === 0 ? topic : { name: topic.name, isAlone: false };
    if (!isAmong(words[0], POINTING_BACK)) return null;
    from = before.start;
  }
  return null;
}

function sentenceBefore(sentences: Sentences, start: number): Span | null {
  const { text: body } = sentences;
  let at = start - 1;
  while (at >= 0 && body.charCodeAt(at) <= 0x20) at--;
  return at < 0 ? null : sentences.around(at);
}

function namesOfSentenceBefore(sentences: Sentences, start: number, sameThings: SameThings): ReadonlySet<string> {
  const sentence = sentenceBefore(sentences, start);
  if (sentence === null) return new Set();
  const { words } = sentences.at({ start: Math.max(sentence.start, sentence.end - WINDOW), end: sentence.end });
  const names = words.flatMap((word, index) => (isName(words, index) ? [nameOf(word)] : []));
  if (sameThings.isEmpty) return new Set(names);
  return new Set(names.flatMap((name) => sameThings.wordsFor(name)?.map(({ lower }) => lower) ?? [name]));
}

/** Where a figure stands in its sentence: it and its unit from `at` up to `until`, its clause from `from` up to `to`. */
interface Place {
  readonly from: number;
  readonly at: number;
  readonly until: number;
  readonly to: number;
}

/** The words near a figure, weighed. */
type Weighed = Pick<Frame, 'words' | 'names'>;

/** A frame that is worked out as far as somebody asks: most claims are held against none, and few are asked for all. */
class LaidOutFrame implements Frame {
  readonly #claim: Claim;
  readonly #sentence: ReadSentence;
  #place: Place | null = null;
  #weighed: Weighed | null = null;
  #head: ReadonlySet<string> | null = null;
  #headSenses: ReadonlySet<number> | null = null;
  #sex: Sex | null | undefined;
  #role: Role | null | undefined;
  #verb: string | null | undefined;
  #isPast: boolean | null = null;
  #isOutlook: boolean | null = null;
  #roleNouns: RoleNouns | null = null;
  #clauseNouns: ClauseNouns | null = null;
  #bearers: Bearers | null = null;
  #arguments: Arguments | null = null;
  #inOrder: readonly WordInOrder[] | null = null;
  #stage: Stage | null = null;
  #deedThing: DeedThing | null | undefined;

  constructor(claim: Claim, sentence: ReadSentence) {
    this.#claim = claim;
    this.#sentence = sentence;
  }

  get words(): NearWords {
    return this.#near.words;
  }

  get names(): NearWords {
    return this.#near.names;
  }

  get head(): ReadonlySet<string> {
    this.#head ??= headOf(this.#claim, this.#sentence.sameThings);
    return this.#head;
  }

  get isOfSubject(): boolean {
    const { words } = this.#sentence;
    const { from, at } = this.#at;
    const { predicate } = this.#claim;
    if (predicate === 'size' || this.head.size === 0) return false;
    const subject = words.slice(from, at).findIndex(({ lower }) => this.head.has(lemmaOf(lower)));
    return subject >= 0 && words.slice(from + subject + 1, at).some(isVerb);
  }

  get headSenses(): ReadonlySet<number> {
    this.#headSenses ??= new Set([...this.head].flatMap(sensesOf));
    return this.#headSenses;
  }

  get verb(): string | null {
    if (this.#verb === undefined) this.#verb = governingVerb(this.#sentence.words, this.#at);
    return this.#verb;
  }

  get bearers(): Bearers {
    this.#bearers ??= bearersOf(this.#sentence.words, this.#at, this.#sentence.topicBefore);
    return this.#bearers;
  }

  get arguments(): Arguments {
    this.#arguments ??= argumentsOf(this.#sentence.words, this.#at);
    return this.#arguments;
  }

  get isPast(): boolean {
    this.#isPast ??= isPastTold(this.#sentence.words, this.#at);
    return this.#isPast;
  }

  get isOutlook(): boolean {
    this.#isOutlook ??= isOutlook(this.words, this.pairs);
    return this.#isOutlook;
  }

  get isPresent(): boolean {
    const { from, to } = this.#at;
    return this.#sentence.words.slice(from, to).some(({ lower }) => PRESENT_HELPERS.has(lower)) && !this.isPast;
  }

  get namesBefore(): ReadonlySet<string> {
    return this.#sentence.namesBefore;
  }

  get pairs(): ReadonlySet<string> {
    return this.#sentence.pairs;
  }

  get inOrder(): readonly WordInOrder[] {
    this.#inOrder ??= wordsInOrder(this.#sentence.words, this.#at);
    return this.#inOrder;
  }

  get slots(): Slots {
    return this.#sentence.slots;
  }

  get contrasts(): Contrasts {
    return this.#sentence.contrasts;
  }

  get sex(): Sex | null {
    if (this.#sex === undefined) this.#sex = sexNear(this.#sentence.words, this.#at.at);
    return this.#sex;
  }

  get role(): Role | null {
    if (this.#role === undefined) this.#role = roleIn(this.#sentence.words, this.#at.at);
    return this.#role;
  }

  get wounds(): ReadonlySet<string> {
    return woundsBehind(this.#sentence.words, this.#at.until);
  }

  get roleNouns(): RoleNouns {
    this.#roleNouns ??= roleNounsOf(this.#sentence.words, this.#at);
    return this.#roleNouns;
  }

  get clauseNouns(): ClauseNouns {
    this.#clauseNouns ??= clauseNounsOf(this.#sentence.words, this.#at);
    return this.#clauseNouns;
  }

  get stage(): Stage {
    this.#stage ??= stageOf(this.#sentence.words, this.#at);
    return this.#stage;
  }

  get whole(): Name | null {
    return wholeOf(this.#sentence.words, this.#at);
  }

  get deedThing(): DeedThing | null {
    if (this.#deedThing === undefined) {
      const verb = this.#claim.figure.kind === 'date' ? openVerbOf(this.#claim.predicate) : null;
      const { words, wordsBefore } = this.#sentence;
      this.#deedThing = verb === null ? null : thingOfDeed(words, this.#at.at, verb, wordsBefore);
    }
    return this.#deedThing;
  }

  get putAs(): readonly string[] | null {
    return putAs(this.#sentence.words, this.#at);
  }

  get pointsBack(): boolean {
    return pointsBack(this.#sentence.words, this.#at.at);
  }

  get isStamp(): boolean {
    return isStamp(this.#sentence.words, this.#at, tells);
  }

  get #at(): Place {
    this.#place ??= placeOf(this.#claim, this.#sentence);
    return this.#place;
  }

  get #near(): Weighed {
    this.#weighed ??= weigh(this.#claim, this.#sentence, this.#at);
    return this.#weighed;
  }
}

function isPastTold(words: readonly Word[], { from, to }: Place): boolean {
  const clause = words.slice(from, to);
  return clause.some(isPastVerb) && !clause.some(({ lower }) => PRESENT_HELPERS.has(lower));
}

function isPastVerb({ lower }: Word): boolean {
  return PAST_HELPERS.has(lower) || isPastTense(lower);
}

/** Any form, of helping verbs as well. */
function isVerb({ known }: Word): boolean {
  return known !== null && (known.closed === 'auxiliary' || known.form !== null);
}

function placeOf({ figure }: Claim, { words, clauseEnds }: ReadSentence): Place {
  const at = Math.max(0, Math.min(wordAt(words, figure.start), words.length - 1));
  const until = wordAt(words, Math.max(figure.end, figure.unitSpan?.end ?? 0));
  const before = firstFrom(clauseEnds, at) - 1;
  return {
    from: before < 0 ? 0 : clauseEnds[before]! + 1,
    at,
    until,
    // A clause goes to the next mark or conjunction that ends one, on either side.
    to: clauseEnds[firstFrom(clauseEnds, until)] ?? Math.max(until, words.length),
  };
}

/** Where in a sorted list the first number stands that is not below another; its length where none is. */
function firstFrom(sorted: readonly number[], least: number): number {
  return countWhere(sorted.length, (at) => sorted[at]! < least);
}

function weigh({ figure }: Claim, { words: sentence, told }: ReadSentence, { from, at, until, to }: Place): Weighed {
  const words = new Float64Array(told.words.list.length);
  const names = new Float64Array(told.names.list.length);
  for (let next = 0; next < told.told.length; next++) {
    const { at: index, isName, place } = told.told[next]!;
    const { start } = sentence[index]!;
    if (start >= figure.start && start < figure.end) continue;
    const distance = index < at ? at - index : Math.max(0, index - until);
    const weight = (index < from || index >= to ? BEYOND : 1) / (1 + distance / REACH);
    const nears = isName ? names : words;
    if (nears[place]! < weight) nears[place] = weight;
  }
  return { words: new NearWords(told.words, words), names: new NearWords(told.names, names) };
}

function headOf({ figure, subject }: Claim, sameThings: SameThings): ReadonlySet<string> {
  // What is counted stands behind the number; a measure is one of what its words around it name.
  const isCount = figure.kind === 'count' || figure.kind === 'ordinal';
  const named =
    isCount && figure.unit !== null
      ? groupOf(figure)
      : [...figure.concept, ...(isCount ? [] : (subject ?? '').split(' '))];
  const written = [...unitWords(figure), ...named];
  const lower = written.map((word) => word.toLowerCase());
  const telling = lower.filter((word) => /^\p{L}{2}/u.test(word) && !SILENT_WORDS.has(word)).map(lemmaOf);
  if (sameThings.isEmpty) return new Set(telling);
  return new Set(telling.flatMap((word) => sameThings.wordsFor(word)?.map(({ lemma }) => lemma) ?? [word]));
}

/** "Cakes a week" counts cakes. */
function unitWords({ unit, unitText }: Claim['figure']): readonly string[] {
  const words = (unitText ?? '').split(/[\s-]+/);
  if (unit?.includes('-per-') !== true) return words;
  const rate = words.findIndex((word, at) => at > 0 && RATE_WORDS.has(word.toLowerCase()));
  return rate < 0 ? words : words.slice(0, rate);
}

/** "A crew of 21": whom it counts no noun behind it says, but what they are together. */
function groupOf({ unitText, concept }: Claim['figure']): readonly string[] {
  return unitText === null ? concept.slice(0, 1) : [];
}

function endsClause({ lower, kind }: Word): boolean {
  return kind === 'mark' ? CLAUSE_MARKS.has(lower) : CLAUSE_WORDS.has(lower);
}

/** What a word tells of what its sentence is about: its base form, with the clusters of synonyms that it is in. */
interface Content {
  readonly word: string;
  readonly senses: readonly number[];
}

/** As many words as a large corpus has in daily use; a full memory is begun anew. */
const MOST_REMEMBERED = 50_000;

/** Null for a word that tells nothing. Each word of every sentence with a figure is asked for: it is looked up once. */
let contents = new Map<string, Content | null>();

function contentOf({ lower }: Word): Content | null {
  if (isDigit(lower)) return null;
  let content = contents.get(lower);
  if (content === undefined) {
    content = readContent(lower);
    if (contents.size >= MOST_REMEMBERED) contents = new Map();
    contents.set(lower, content);
  }
  return content;
}

function tells(word: Word): boolean {
  return contentOf(word) !== null;
}

function readContent(lower: string): Content | null {
  const plain = withoutPossessive(lower);
  if (plain.length < 2 || SILENT_WORDS.has(plain)) return null;
  const word = lemmaOf(plain);
  return { word, senses: sensesOf(word) };
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** "13-inch", "17-year-old", "eight-year": what tells models, persons and contracts apart. */
function isNumbered({ lower }: Word): boolean {
  return isDigit(lower) && lower.includes('-');
}

/**
 * A capital letter that not merely begins the sentence: its neighbour has one, too, or no dictionary has the word
 * ("Halden's ferries").
 */
function isName(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (!word.capital || word.kind === 'mark' || SILENT_WORDS.has(word.lower)) return false;
  return at > 0 || words[at + 1]?.capital === true || isUnknown(nameOf(word));
}

/** Whether a word is neither a noun nor a verb of the dictionary, nor one of the small words with which sentences begin. */
function isUnknown(lower: string): boolean {
  if (lower.length < SHORTEST_NAME || lower.endsWith('ly') || OPENING_WORDS.has(lower) || ADJECTIVE.has(lower))
    return false;
  return LETTERS.test(lower) && knownLemma(lemmaOf(lower)) === null && !VERB_FORMS.has(lower);
}

const SHORTEST_NAME = 3;
const LETTERS = /^\p{L}+$/u;
const ADJECTIVE: ReadonlySet<string> = new Set<string>(ADJECTIVES);

function nameOf({ lower }: Word): string {
  const owner = withoutPossessive(lower);
  return owner.endsWith('.') ? owner.slice(0, -1) : owner;
}

function pairsOf(words: readonly Word[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  let last = '';
  for (let at = 0; at < words.length; at++) {
    const { lower, kind } = words[at]!;
    if (kind === 'mark') continue;
    const word = isDigit(lower) ? '#' : lower;
    pairs.add(`${last} ${word}`);
    last = word;
  }
  return pairs;
}

/** How far from a figure the words stand that tell the sex of whom it speaks. */
const SEX_REACH = 6;

/** "A 31-year-old man" tells behind the figure, up to where another begins; "she was 31" before it. */
function sexNear(words: readonly Word[], at: number): Sex | null {
  const isTold = ({ lower }: Word) => MALE_WORDS.has(lower) || FEMALE_WORDS.has(lower);
  const ahead = words.slice(at + 1, at + 1 + SEX_REACH);
  const end = ahead.findIndex((word) => endsClause(word));
  // "Her lodger Tomas Weil, 31": whose he is tells nothing of him.
  const before = words.slice(Math.max(0, at - SEX_REACH), at).filter(({ lower }) => !POSSESSIVES.has(lower));
  const behind = before.reverse();
  const telling = (end < 0 ? ahead : ahead.slice(0, end)).find(isTold) ?? behind.find(isTold) ?? ahead.find(isTold);
  return telling === undefined ? null : MALE_WORDS.has(telling.lower) ? 'male' : 'female';
}
