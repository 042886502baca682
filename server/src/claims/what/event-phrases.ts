import { lemmaOf } from '../../language/lemmas.ts';
import { PREPOSITIONS } from '../../language/lexicon/closed-classes.ts';
import { INFINITIVE_MARKERS } from '../../language/lexicon/function-words.ts';
import { PhraseTable } from '../../language/phrases.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { sensesOf } from '../../language/senses.ts';
import { participleOf, participleOfBase, VERB_FORMS } from '../../language/verb-forms.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import {
  EVENT_COLLOCATIONS,
  EVENT_PHRASES,
  LABOUR_WORDS,
  MEASURES_OF_SENTENCES,
  PARTICLES,
  PRISONS,
  PUBLICATIONS,
  RECEIVING,
  RELEASING,
  STRIKE_LEADS,
  STRIKERS,
} from '../lexicon/event-phrases.ts';
import type { EventName } from '../lexicon/events.ts';
import type { Phrase } from '../words/phrase.ts';

const TABLE = new PhraseTable<EventName>(EVENT_PHRASES, 'joined');

/** What the words that end at a place say happened where none of them says it alone; null where they say nothing. */
export function eventPhraseAt(words: readonly Word[], at: number): EventName | null {
  const phrase = TABLE.endingBefore(words, at + 1)?.value ?? collocationAt(words, at);
  if (phrase !== null) return phrase;
  if (ruleHolds(PUBLICATION_RELEASED, words, at)) return 'verb:published';
  if (ruleHolds(STRIKE_OF_WORKERS, words, at)) return 'verb:walked out';
  return ruleHolds(SENTENCE_RECEIVED, words, at) ? 'verb:sentenced' : null;
}

/** What a verb at a place and its object say happened together. */
function collocationAt(words: readonly Word[], at: number): EventName | null {
  for (const { verbs, nouns, name } of EVENT_COLLOCATIONS) {
    if (isAmong(words[at], verbs) && ruleHolds(OBJECT_OF_COLLOCATION, words, at, nouns)) return name;
  }
  return null;
}

/** How far behind a verb its object stands, in words. */
const REACH_OF_OBJECT = 6;

const OBJECT_OF_COLLOCATION: Rule<[words: readonly Word[], at: number, nouns: ReadonlySet<string>]> = {
  name: 'object-of-collocation',
  example: 'The trawler struck a reef on 3 May.',
  counterexample: 'The trawler struck on 3 May.',
  test: (words, at, nouns) => {
    for (let next = at + 1; next < Math.min(words.length, at + 1 + REACH_OF_OBJECT); next++) {
      const { kind, lower } = words[next]!;
      if (kind === 'mark' || (PREPOSITIONS.has(lower) && next > at + 1)) return false;
      if (nouns.has(lower)) return true;
    }
    return false;
  },
};

/**
 * A verb with its particle, as its participle ("stepped down", "shut down"); null where the word at a place is no verb, or
 * where the two tell no more than each for itself.
 */
export function particleVerbAt(words: readonly Word[], at: number): `verb:${string}` | null {
  const particle = words[at + 1];
  if (!isAmong(particle, PARTICLES)) return null;
  const { lower } = words[at]!;
  if (!VERB_FORMS.has(lower)) return null;
  const participle = participleOf(lower) ?? participleOfBase(lower);
  return sensesOf(`${lemmaOf(lower)} ${particle!.lower}`).length === 0 ? null : `verb:${participle} ${particle!.lower}`;
}

/** "The mill dates from 1913": the year in which it was made, though it was there from then on. */
export const DAY_OF_MAKING: Rule<[words: readonly Word[], phrase: Phrase]> = {
  name: 'day-of-making',
  example: 'The mill dates from May 1913.',
  counterexample: 'The mill has run from May 1913.',
  test: (words, { from }) =>
    TABLE.endingBefore(words, isAmong(words[from - 1], INFINITIVE_MARKERS) ? from - 1 : from)?.value === 'verb:built',
};

/** "A video released on Friday", "released the papers": who is released is freed, a video is not. */
const PUBLICATION_RELEASED: Rule<[words: readonly Word[], at: number]> = {
  name: 'publication-released',
  example: 'The video was released on Friday.',
  counterexample: 'The hostage was released on Friday.',
  test: (words, at) => {
    if (!isAmong(words[at], RELEASING)) return false;
    let subject = at - 1;
    while (words[subject]?.known?.closed === 'auxiliary' || words[subject]?.known?.closed === 'adverb') subject--;
    return isAmong(words[subject], PUBLICATIONS) || ruleHolds(OBJECT_OF_COLLOCATION, words, at, PUBLICATIONS);
  },
};

/** "The teachers' strike": people stop working. */
const STRIKE_OF_WORKERS: Rule<[words: readonly Word[], at: number]> = {
  name: 'strike-of-workers',
  example: 'The strike of the teachers began on Friday.',
  counterexample: 'The strike on the depot began on Friday.',
  test: (words, at) => {
    const { lower } = words[at]!;
    if (lower !== 'strike' && lower !== 'strikes') return false;
    const behind = isAmong(words[at + 1], STRIKE_LEADS) ? words.slice(at + 2, at + 2 + REACH_OF_STRIKERS) : [];
    const before = words.slice(Math.max(0, at - REACH_OF_STRIKERS), at);
    return (
      [...before, ...behind].some((word) => isAmong(word, STRIKERS)) ||
      // "The European Union" strikes nothing.
      words.some((word) => !word.capital && isAmong(word, LABOUR_WORDS))
    );
  },
};

/** So many words may "the teachers' strike" and "a strike of the teachers" take. */
const REACH_OF_STRIKERS = 2;

/** So many words may stand between "given" and "years", and between that and "prison". */
const REACH_OF_SENTENCE = 6;
const REACH_OF_PRISON = 3;

/** "Got three years in prison", "was jailed for life": what a court gave. */
const SENTENCE_RECEIVED: Rule<[words: readonly Word[], at: number]> = {
  name: 'sentence-received',
  example: 'Karl Roy got three years in prison on Friday.',
  counterexample: 'Karl Roy spent three years in prison until Friday.',
  test: (words, at) => {
    const isPrison = isAmong(words[at], PRISONS);
    const measures = isPrison ? words.slice(Math.max(0, at - REACH_OF_PRISON), at) : words.slice(at, at + 1);
    const measure = measures.findLastIndex((word) => isAmong(word, MEASURES_OF_SENTENCES));
    if (measure < 0) return false;
    const from = (isPrison ? Math.max(0, at - REACH_OF_PRISON) : at) + measure;
    const before = words.slice(Math.max(0, from - REACH_OF_SENTENCE), from);
    const receives = before.findLast((word) => word.kind === 'mark' || isAmong(word, RECEIVING));
    if (receives === undefined || receives.kind === 'mark') return false;
    return isPrison || words[at]!.lower === 'sentence' || IMPRISONED.test(receives.lower);
  },
};

/** Say by themselves that it is prison. */
const IMPRISONED = /^(?:jailed|imprisoned)$/;

/** The rules of this file that stand by themselves. */
export const EVENT_PHRASES_RULES: readonly NamedRule[] = [
  OBJECT_OF_COLLOCATION,
  DAY_OF_MAKING,
  PUBLICATION_RELEASED,
  STRIKE_OF_WORKERS,
  SENTENCE_RECEIVED,
];
