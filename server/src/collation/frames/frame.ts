import type { Claim } from '../../claims/claim.ts';
import { OFFICE_BOUNDS } from '../../claims/lexicon/done-once.ts';
import { SameThings } from '../../claims/same-things/same-things.ts';
import { openVerbOf } from '../../claims/what/predicates.ts';
import { placeOfAgedThing } from '../../claims/when/days-by-age.ts';
import { ruleHolds } from '../../language/rules.ts';
import { sensesOf } from '../../language/senses.ts';
import { type Sentences, sentencesOf } from '../../language/sentence.ts';
import type { CollatedSource } from '../collated-source.ts';
import { isAgeOfThing } from '../values/reckoned-dates.ts';
import type { Name } from './bearers/names.ts';
import { type Bearers, bearersOf } from './bearers.ts';
import { type Arguments, argumentsOf } from './clause/arguments.ts';
import { type ClauseNouns, clauseNounsOf } from './clause/clause-nouns.ts';
import { governingVerb } from './clause/governing-verb.ts';
import { pointsBack } from './clause/points-back.ts';
import { putAs } from './clause/put-as.ts';
import { type RoleNouns, roleNounsOf } from './clause/role-nouns.ts';
import { OUTLOOK, SET_AGAINST_OUTLOOK, type Stage, StageInClause } from './clause/stages.ts';
import { type Tense, tenseOf } from './clause/tense.ts';
import type { Contrasts } from './contrasts.ts';
import { agedThingAt, type DeedThing, thingOfDeed } from './deed-things.ts';
import { headOf, TOLD_OF_HEAD } from './heads.ts';
import type { NearWords } from './near-words.ts';
import { officeThing } from './office-things.ts';
import { type Role, roleIn } from './roles.ts';
import { tells } from './sentence/content-words.ts';
import { type FigurePlace, placeOf } from './sentence/figure-place.ts';
import { ReadSentence } from './sentence/read-sentence.ts';
import { windowOf } from './sentence/window.ts';
import { type Sex, sexNear } from './sexes.ts';
import type { Slots } from './slots.ts';
import { isStamp } from './stamps.ts';
import { WordsInOrder } from './swapped-words.ts';
import { NO_WEIGHED_WORDS, type WeighedWords, weighWords } from './weighed-words.ts';
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
  readonly inOrder: WordsInOrder;
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
  /** Whether its sentence may have contrasts of places in a row ("the first bus"). */
  readonly mayTellOrder: boolean;
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

/** A frame that is worked out as far as somebody asks: most claims are held against none, and few are asked for all. */
class LaidOutFrame implements Frame {
  readonly #claim: Claim;
  readonly #sentence: ReadSentence;
  #place: FigurePlace | null = null;
  #weighed: WeighedWords | null = null;
  #head: ReadonlySet<string> | null = null;
  #headSenses: ReadonlySet<number> | null = null;
  #isOfSubject: boolean | null = null;
  #sex: Sex | null | undefined;
  #role: Role | null | undefined;
  #verb: string | null | undefined;
  #tense: Tense | null | undefined;
  #isOutlook: boolean | null = null;
  #roleNouns: RoleNouns | null = null;
  #clauseNouns: ClauseNouns | null = null;
  #bearers: Bearers | null = null;
  #arguments: Arguments | null = null;
  #inOrder: WordsInOrder | null = null;
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
    this.#isOfSubject ??= ruleHolds(TOLD_OF_HEAD, this.#claim, this.#sentence.words, this.#at, this.head);
    return this.#isOfSubject;
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
    return this.#toldIn === 'past';
  }

  get isOutlook(): boolean {
    this.#isOutlook ??=
      ruleHolds(OUTLOOK, this.words, this.pairs) && !ruleHolds(SET_AGAINST_OUTLOOK, this.#sentence.words, this.#at);
    return this.#isOutlook;
  }

  get isPresent(): boolean {
    return this.#toldIn === 'present';
  }

  get namesBefore(): ReadonlySet<string> {
    return this.#sentence.namesBefore;
  }

  get pairs(): ReadonlySet<string> {
    return this.#sentence.pairs;
  }

  get inOrder(): WordsInOrder {
    this.#inOrder ??= new WordsInOrder(this.#sentence.words, this.#sentence.baseForms, this.#at);
    return this.#inOrder;
  }

  get slots(): Slots {
    return this.#sentence.slots;
  }

  get contrasts(): Contrasts {
    return this.#sentence.contrasts;
  }

  get mayTellOrder(): boolean {
    return this.#sentence.mayTellOrder;
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
    this.#stage ??= new StageInClause(this.#sentence.words, this.#at);
    return this.#stage;
  }

  get whole(): Name | null {
    return wholeOf(this.#sentence.words, this.#at);
  }

  get deedThing(): DeedThing | null {
    if (this.#deedThing === undefined) {
      const verb = this.#claim.figure.kind === 'date' ? openVerbOf(this.#claim.predicate) : null;
      const { words, wordsBefore } = this.#sentence;
      const { at, until } = this.#at;
      const thing = verb !== null && isAgeOfThing(this.#claim.figure) ? placeOfAgedThing(words, at, until) : null;
      if (thing !== null) this.#deedThing = agedThingAt(words, thing);
      else if (verb !== null && OFFICE_BOUNDS.has(verb)) this.#deedThing = officeThing(words, at, wordsBefore);
      else this.#deedThing = verb === null ? null : thingOfDeed(words, at, verb, wordsBefore);
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

  get #toldIn(): Tense | null {
    if (this.#tense === undefined) this.#tense = tenseOf(this.#sentence.words, this.#at);
    return this.#tense;
  }

  get #at(): FigurePlace {
    this.#place ??= placeOf(this.#claim, this.#sentence.words, this.#sentence.clauseEnds);
    return this.#place;
  }

  get #near(): WeighedWords {
    // The place of a figure is not looked for among words that tell nothing.
    const { told } = this.#sentence.told;
    this.#weighed ??= told.length === 0 ? NO_WEIGHED_WORDS : weighWords(this.#claim, this.#sentence, this.#at);
    return this.#weighed;
  }
}
