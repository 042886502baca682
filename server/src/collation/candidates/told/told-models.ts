import type { Claim } from '../../../claims/claim.ts';
import { isDeathOrHarm } from '../../../claims/lexicon/predicates.ts';
import type { Span } from '../../../corpus/span.ts';
import { Sentence, sentencesOf } from '../../../language/sentence.ts';
import { type Word, wordAt } from '../../../language/words.ts';
import type { CollatedSource } from '../../collated-source.ts';
import { MODEL_UNITS } from '../../lexicon/dimensions.ts';
import { IN_TURN, MARKS_OF_SCREENS, MODELLED_THINGS, SCREENED_THINGS } from '../../lexicon/models.ts';
import { areOneModel, isOfNoDictionary, type Model, type ModelMention, modelsIn } from './models.ts';

/** Of which models a claim is; none where nothing tells. */
export interface ModelsOfClaim {
  readonly models: readonly Model[];
  /** Its own sentence tells them, not the words with which its source opens. */
  readonly own: boolean;
}

/**
 * So far from a figure a model of its sentence may stand, in UTF-16 code units: a text without a full stop is one sentence,
 * and of what is told at its other end tells nothing.
 */
const REACH = 240;
/** A sentence with more characters is none that anybody wrote. */
const LONGEST = 12_000;

/** So many models a report on some of them names at most. */
const MOST = 24;

const NONE: ModelsOfClaim = { models: [], own: false };

/** The models that a sentence names, and which of them each of its figures is of where it tells of one after the other. */
interface InSentence {
  readonly mentions: readonly ModelMention[];
  readonly inTurn: ReadonlyMap<number, Model>;
}

/** The models of which a source tells: by their numbers, by their years, by the sizes by which it calls things. */
export class ToldModels {
  readonly #source: CollatedSource['source'];
  readonly #claims: readonly Claim[];
  readonly #read = new Map<number, InSentence>();
  #bySentence: ReadonlyMap<number, readonly Claim[]> | null = null;
  #opening: readonly Model[] | null = null;

  /** @param claims those of the source in the order of its text */
  constructor({ source, analysis: { claims } }: CollatedSource) {
    this.#source = source;
    this.#claims = claims;
  }

  /** The one of its turn, those near it in its sentence, else the only one with which its source opens. */
  of({ figure }: Claim): ModelsOfClaim {
    const opening = this.#opens();
    const { mentions, inTurn } = this.#in(figure.sentence, opening);
    const turn = inTurn.get(figure.start);
    if (turn !== undefined) {
      return { models: [turn, ...opening.filter(({ line }) => line !== turn.line)], own: true };
    }
    const near: Model[] = [];
    let namesOne = false;
    for (let at = wordAt(mentions, figure.start - REACH); at < mentions.length; at++) {
      const mention = mentions[at]!;
      if (mention.start > figure.start + REACH) break;
      if (mention.start <= figure.start && figure.start < mention.end) namesOne = true;
      else if (!near.some((model) => areOneModel(model, mention))) near.push(mention);
    }
    const own = near.map(({ line, name }) => ({ line, name }));
    const others = namesOne ? [] : opening.filter(({ line }) => !own.some((model) => model.line === line));
    return own.length + others.length === 0 ? NONE : { models: [...own, ...others], own: own.length > 0 };
  }

  #in(sentence: Span, known: readonly Model[]): InSentence {
    const read = this.#read.get(sentence.start);
    if (read !== undefined) return read;
    const { body } = this.#source;
    const claims = this.#claimsOf(sentence.start);
    const words = sentence.end - sentence.start > LONGEST ? [] : sentencesOf(body).at(sentence).words;
    const sizes = claims.filter((claim) => isSize(claim, body)).map(asModel);
    const mentions = [...modelsIn(words, known), ...sizes].sort((a, b) => a.start - b.start);
    const inSentence = { mentions, inTurn: readInTurn(mentions, claims, words) };
    this.#read.set(sentence.start, inSentence);
    return inSentence;
  }

  #claimsOf(sentence: number): readonly Claim[] {
    this.#bySentence ??= bySentence(this.#claims);
    return this.#bySentence.get(sentence) ?? [];
  }

  /**
   * The one of a line that the title and the first sentence name, else those that the source names again and again; none
   * of a report of people who died or were hurt: of what happened two reports may tell with two models ("a Boeing 737
   * crashed", "a Boeing 747 crashed").
   */
  #opens(): readonly Model[] {
    if (this.#opening === null) {
      this.#opening = this.#claims.some(({ predicate }) => isDeathOrHarm(predicate)) ? [] : this.#readOpening();
      // With its lines known, more is a model.
      if (this.#opening.length > 0) this.#read.clear();
    }
    return this.#opening;
  }

  #readOpening(): readonly Model[] {
    const { body, header } = this.#source;
    const title = new Sentence(header.known.title ?? '');
    const first = sentencesOf(body).at(sentencesOf(body).around(body.search(/\S/)));
    const texts = first.end - first.start > LONGEST ? [title] : [title, first];
    const opening = distinct(texts.flatMap(({ words }) => [...modelsIn(words, []), ...screensIn(words)]));
    const only = opening.filter(({ line }) => opening.filter((other) => other.line === line).length === 1);
    const others = distinct([...opening, ...this.#all()]).filter(({ line }) => !only.some((one) => one.line === line));
    return [...only, ...others];
  }

  #all(): readonly Model[] {
    const all = this.#claims.flatMap(({ figure: { sentence } }, at) =>
      sentence.start === this.#claims[at - 1]?.figure.sentence.start ? [] : this.#in(sentence, []).mentions,
    );
    return all.length > 1 ? distinct(all) : [];
  }
}

/** Each once; none of a catalogue, which is about no one of them. */
function distinct(models: readonly Model[]): readonly Model[] {
  const each = new Map(models.map(({ line, name }) => [`${line} ${name}`, { line, name }]));
  return each.size > MOST ? [] : [...each.values()];
}

function bySentence(claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> {
  const sentences = new Map<number, Claim[]>();
  for (const claim of claims) {
    const { start } = claim.figure.sentence;
    const others = sentences.get(start);
    if (others === undefined) sentences.set(start, [claim]);
    else others.push(claim);
  }
  return sentences;
}

/** "17-inch", "17in MacBook", "17″ screen": a size that says which of several is meant. */
function isSize({ figure }: Claim, body: string): boolean {
  const { unit, unitSpan, unitText, end, range, value } = figure;
  if (unit === null || !MODEL_UNITS.has(unit) || range || Number(value) < 1) return false;
  const behind = unitSpan?.end ?? end;
  if (body[end] === '-') return !EXTENT_BEHIND.test(body.slice(behind, behind + REACH_OF_EXTENT));
  if (unit !== INCH || unitSpan === null || !MARKS_OF_SCREENS.has(unitText ?? '')) return false;
  return (unitText === INCH || unitSpan.start <= end) && NAME_BEHIND.test(body.slice(unitSpan.end, unitSpan.end + 2));
}

const INCH = 'inch';
/** "A two-inch thick door", "a two-inch-thick door": so it is measured, and not called. */
const EXTENT_BEHIND = /^[\s-](?:thin|thick|wide|broad|long|short|tall|high|low|deep|larg|small|bigg)(?:n?er)?\b/;
const REACH_OF_EXTENT = 12;
const NAME_BEHIND = /^\s?\p{Lu}/u;

function asModel({ figure: { unit, value, unitSpan, start, end } }: Claim): ModelMention {
  return { line: unit!, name: nameOfSize(unit!, Number(value)), start, end: Math.max(end, unitSpan?.end ?? end) };
}

/** A screen of 15.4 inches is called one of 15. */
function nameOfSize(unit: string, value: number): string {
  return String(unit === INCH ? Math.trunc(value) : value);
}

/** The sizes of screens in a title or a first sentence: there a size of what nobody made must call nothing ("a 12-inch snowfall"). */
function screensIn(words: readonly Word[]): readonly Model[] {
  return words.flatMap(({ text }, at) => {
    const [, size, name] = SCREEN.exec(text) ?? [];
    if (size === undefined) return [];
    const behind = words.slice(at + 1, at + 4);
    if (name === undefined && !(behind[0]?.spaced === false && MARKS_OF_SCREENS.has(behind[0].text))) return [];
    // "The Corvane Pro 17-inch".
    return [...words.slice(Math.max(0, at - 2), at), ...behind].some(isMade)
      ? [{ line: INCH, name: nameOfSize(INCH, Number(size)) }]
      : [];
  });
}

/** "17-inch", "17in"; "17" before a mark. */
const SCREEN = /^(\d{1,2}(?:\.\d{1,2})?)(-?inch|in)?$/i;

/** What has a screen, or a name that no dictionary has. */
function isMade(word: Word): boolean {
  return MODELLED_THINGS.has(word.lower) || SCREENED_THINGS.has(word.lower) || isOfNoDictionary(word);
}

/**
 * Where a sentence tells of one model after the other, each with a figure ("the X200 costs $900, the X210 $1,100", "$900 for
 * the X200, $1,100 for the X210", "the X200 and the X210 cost $900 and $1,100 respectively"), the model of each figure by
 * its begin.
 */
function readInTurn(
  mentions: readonly ModelMention[],
  claims: readonly Claim[],
  words: readonly Word[],
): ReadonlyMap<number, Model> {
  const turns = new Map<number, Model>();
  if (mentions.length < 2 || mentions.every((mention) => areOneModel(mention, mentions[0]!))) return turns;
  const figures = claims
    .map(({ figure }) => figure)
    .filter(
      ({ kind, start }) => kind !== 'identifier' && !mentions.some((each) => each.start <= start && start < each.end),
    );
  if (figures.length !== mentions.length) return turns;
  const isLed = areInTurn(mentions, figures) || areInTurn(figures, mentions);
  const isListed =
    areBefore(mentions, figures) || areBefore(figures, mentions) ? words.some(({ lower }) => lower === IN_TURN) : false;
  if (!isLed && !isListed) return turns;
  for (const [at, { start }] of figures.entries())
    turns.set(start, { line: mentions[at]!.line, name: mentions[at]!.name });
  return turns;
}

/** Whether each of the first stands before that of the others at its place, and the next one behind that. */
function areInTurn(first: readonly Span[], second: readonly Span[]): boolean {
  return first.every(
    ({ start }, at) => start < second[at]!.start && second[at]!.start < (first[at + 1]?.start ?? Infinity),
  );
}

function areBefore(first: readonly Span[], second: readonly Span[]): boolean {
  return first.at(-1)!.start < second[0]!.start;
}
