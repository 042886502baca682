import { COMPARISON_LEADS, DATING_WORDS, GOALS } from '../../language/lexicon/function-words.ts';
import { isPlural, singularOf } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import { EMERGENCY_NUMBERS, TOP } from '../lexicon/non-quantities.ts';
import {
  ABOARD,
  ADDED,
  AGES,
  ALWAYS_VERBS,
  MANNERS,
  PLACES,
  STAND_INS,
  SUPERLATIVE,
  SUPERLATIVES,
  TIME_LEADS,
  WHERE,
} from '../lexicon/nouns.ts';
import { PERSON_STATES } from '../lexicon/numbered-names.ts';
import { PERSON_VERBS } from '../lexicon/persons.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { agedEnd, measureEnd } from './measures-inside.ts';
import { isJoiner, OWNER_IN_S, PLURAL_WITH_APOSTROPHE, QUOTED_WORD_INSIDE } from './noun-phrase-joints.ts';
import { DAY_BEHIND_PHRASE } from './phrase-ends.ts';
import { PART_OF_WHOLE, phraseStart } from './phrase-starts.ts';
import { SHOT_OF_GUN } from './shots.ts';

/** The noun that a number counts, with the words that lead up to it. */
export interface CountedNoun {
  /** First token of the phrase. */
  readonly from: number;
  /** First token behind it. */
  readonly to: number;
  /** The head noun, in lower case, singular; "other" where the phrase only points back ("250 others"). */
  readonly head: string;
  readonly plural: boolean;
  /** The head is written with a capital. */
  readonly capital: boolean;
}

/** Longest phrase that is looked at, in tokens. */
const REACH = 9;

// biome-ignore format: words read better in rows than one to a line
const MODIFIERS: ReadonlySet<WordClass> = new Set<WordClass>([
  'adjective', 'noun', 'name', 'gerund', 'participle', 'verb', 'clitic',
]);

/** Behind a word that may be a verb these show that it is one: "eight boats' crew sends 500 letters". */
const OBJECTS: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'number',
  'determiner',
  'possessive',
  'pronoun',
]);

/** "3 hurt in": states of people, which count people where no noun follows. */
const STATES: ReadonlySet<string> = new Set<string>(PERSON_STATES);
const LIVES: ReadonlySet<string> = new Set<string>(PERSON_VERBS);
const NOMINAL: ReadonlySet<WordClass> = new Set<WordClass>(['noun', 'name', 'adjective', 'gerund']);
// biome-ignore format: words read better in rows than one to a line
/** No phrase that is counted begins with these: "2.1 last year", "200 per week", "1,280 x 800". */
const NO_PHRASE: ReadonlySet<string> = new Set([...TIME_LEADS, 'per', 'x', '×']);

/**
 * The noun phrase that begins at token `at`: up to its first plural noun, since that is what a number counts
 * ("public housing properties"); without one, its first noun where it touches the number ("12 page document"), else
 * its last. Null where no noun follows.
 *
 * @param amount of one no plural is counted, and the phrase ends at its last noun ("one police officer"); a part is
 *   taken of the phrase's last noun as well ("half the ferry crew")
 */
export function nounBehind(
  { tokens, classes }: SentenceReading,
  at: number,
  amount: 'many' | 'one' | 'part' = 'many',
): CountedNoun | null {
  const from = phraseStart(tokens, at, amount === 'part');
  const phrase: Phrase = {
    tokens,
    classes,
    from,
    ofPhrase: ruleHolds(PART_OF_WHOLE, tokens, at),
    one: amount === 'one',
  };
  if (!phrase.ofPhrase && NO_PHRASE.has(tokens[from]?.lower ?? '')) return null;
  if (pointsBack(tokens[from])) return noun(tokens, from, from);
  const isMany = amount === 'many' && !phrase.ofPhrase;
  let head = -1;
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const cls = classes[i] as WordClass;
    if (isPassedOver(phrase, i, head)) continue;
    if (cls === 'number' && (head === -1 || classes[head] === 'name')) {
      const aged = agedEnd(tokens, isAmong(tokens[i + 1], GOALS) ? i + 2 : i); // "500 British 16 to 20-year-olds"
      if (head !== -1 && aged === -1) break;
      if (aged !== -1) return { from, to: aged, head: 'person', plural: !phrase.one, capital: false };
      const measured = phrase.ofPhrase ? i : measureEnd(tokens, i, phrase.one);
      if (measured === -1) break;
      i = measured;
    } else if (cls === 'clitic' && !ruleHolds(PLURAL_WITH_APOSTROPHE, classes, i)) {
      head = -1; // "one of Norway's most admired ferries": what owns is not counted
      if (ADDED.has(tokens[i + 1]?.lower ?? '')) i++;
    } else if (cls === 'clitic' || !MODIFIERS.has(cls) || endsPhrase(phrase, i, head)) {
      break;
    } else if (isHead(cls, tokens[i] as Token, i === from, head !== -1)) {
      if (isCountedPlural(phrase, i)) return noun(tokens, from, i);
      // "page document": the first noun is counted
      if (head !== from || i !== from + 1 || !isMany || classes[from] === 'name') head = i;
    } else if (ruleHolds(PLURAL_THAT_MAY_BE_VERB, phrase, i, head)) {
      return noun(tokens, from, i);
    } else if (
      cls === 'verb' ||
      (cls === 'participle' && head !== -1 && !ruleHolds(PARTICIPLE_BEFORE_PLURAL, tokens, classes, i))
    ) {
      break;
    }
  }
  if (head !== -1 && ruleHolds(PLURAL_BEHIND_ONE, phrase, head)) return null;
  if (head === -1 || (isMany && head === from && ruleHolds(VERB_OF_MANY, tokens, classes, head))) return null;
  return noun(tokens, from, head);
}

/** The words behind a number in which its noun is looked for. */
interface Phrase {
  readonly tokens: readonly Token[];
  readonly classes: readonly WordClass[];
  /** Its first token. */
  readonly from: number;
  /** It stands behind "of": a part of it is counted. */
  readonly ofPhrase: boolean;
  /** One is counted, so that a plural is none of it. */
  readonly one: boolean;
}

/** Whether the word at token `at` stands between a number and its noun without telling what is counted. */
function isPassedOver({ tokens, classes, from, ofPhrase }: Phrase, at: number, head: number): boolean {
  return (
    isJoiner(tokens, classes, at) ||
    ruleHolds(QUOTED_WORD_INSIDE, tokens, from, at) ||
    ruleHolds(OWNER_IN_S, tokens, classes, at) ||
    ruleHolds(ADVERB_BEFORE_PLURAL, tokens, classes, at) ||
    (head === -1 && ruleHolds(DEGREE_BEFORE_ADJECTIVE, classes, at)) ||
    ((ofPhrase || head === -1) && ruleHolds(SUPERLATIVE_INSIDE, tokens, at, ofPhrase)) ||
    ruleHolds(TOP_INSIDE, tokens, classes, from, at) ||
    // "three 911 calls", "two of the club's last 14 games"
    (classes[at] === 'number' &&
      (EMERGENCY.has((tokens[at] as Token).text) || (ofPhrase && classes[at - 1] === 'clitic')))
  );
}

/** "three top 20 singles": the number of a list's top inside the phrase. */
const TOP_INSIDE: Rule<[tokens: readonly Token[], classes: readonly WordClass[], from: number, at: number]> = {
  name: 'top-inside',
  example: 'She had three top 20 singles.',
  counterexample: 'She had three top singles.',
  test: (tokens, classes, from, at) => classes[at] === 'number' && at > from && isAmong(tokens[at - 1], TOP),
};

/** Whether the phrase, whose last noun so far is at `head` (-1 for none), is at its end before token `at`. */
function endsPhrase({ tokens, classes, from, ofPhrase, one }: Phrase, at: number, head: number): boolean {
  const { lower } = tokens[at] as Token;
  if (ruleHolds(COMPARED_BEHIND, tokens, at) || ruleHolds(DAY_BEHIND_PHRASE, tokens, classes, at)) return true;
  if (ruleHolds(ADVERB_BEHIND_PHRASE, tokens, classes, at, head)) return true; // "took one teen downtown", "1 Fatally"
  if (head !== -1) {
    if (TIME_LEADS.has(lower)) return true; // "one place last year"
    // "one man dead Monday night", "on one issue Mr Berg was"
    return one && (STATES.has(lower) || (!ofPhrase && classes[at] === 'name' && classes[head] === 'noun'));
  }
  if (at !== from) return false;
  return (
    LIVES.has(lower) ||
    ALWAYS_VERBS.has(lower) ||
    ABOARD.has(lower) ||
    ruleHolds(STATE_WITHOUT_NOUN, tokens, classes, at)
  ); // "1 Dies, 4 Hurt"
}

/** "3 shot dead", "7 injured last week": a state of people that modifies no noun and is none ("one shot was fired"). */
const STATE_WITHOUT_NOUN: Rule<[tokens: readonly Token[], classes: readonly WordClass[], at: number]> = {
  name: 'state-without-noun',
  example: '7 injured last week in Halden',
  counterexample: '7 injured men in Halden',
  test: (tokens, classes, at) => {
    if (!STATES.has((tokens[at] as Token).lower)) return false;
    if (classes[at] === 'noun' && (classes[at + 1] === 'auxiliary' || ruleHolds(SHOT_OF_GUN, tokens, at))) return false;
    const behind = tokens[at + 1]?.lower ?? '';
    const ends = STATES.has(behind) || TIME_LEADS.has(behind) || ruleHolds(DAY_BEHIND_PHRASE, tokens, classes, at + 1);
    return ends || !NOMINAL.has(classes[at + 1] as WordClass);
  },
};

/** A plural with which the phrase ends: it leads no other noun, and owns none. */
function isCountedPlural({ tokens, classes, ofPhrase, one }: Phrase, at: number): boolean {
  if (!isPlural((tokens[at] as Token).lower) || classes[at] === 'gerund' || (one && !ofPhrase)) return false;
  if (ofPhrase && ruleHolds(OWNER_WITHOUT_APOSTROPHE, tokens, classes, at)) return false;
  return !isPluralModifier(tokens, classes, at) && !ruleHolds(OWNER_IN_S, tokens, classes, at + 1);
}

/** "five interest rate rises": behind a number a plural that may be a verb ends the phrase. */
const PLURAL_THAT_MAY_BE_VERB: Rule<[phrase: Phrase, at: number, head: number]> = {
  name: 'plural-that-may-be-verb',
  example: 'They saw five interest rate rises there.',
  counterexample: 'They saw five rates there.',
  test: ({ tokens, classes, from, one }, at, head) => {
    if (classes[at] !== 'verb' || head === -1 || one || !isPlural((tokens[at] as Token).lower)) return false;
    return ruleHolds(NOUN_OF_MANY, tokens, classes, from, at);
  },
};

/** "250 others", "the two ones". */
function pointsBack(token: Token | undefined): boolean {
  return isAmong(token, STAND_INS);
}

/** Whether a token is an adverb behind the phrase whose last noun is at `head`, or one that no phrase begins with. */
const ADVERB_BEHIND_PHRASE: Rule<[tokens: readonly Token[], classes: readonly WordClass[], at: number, head: number]> =
  {
    name: 'adverb-behind-phrase',
    example: 'They took one teen downtown.',
    counterexample: 'They took one downtown teen.',
    test: (tokens, classes, at, head) => {
      const word = tokens[at]?.lower ?? '';
      if (MANNERS.has(word)) return classes[at] === 'name';
      return head === at - 1 && PLACES.has(word) && classes[at + 1] !== 'noun';
    },
  };

/** Whether a plural that may be a verb ends the phrase: no object follows, or no lexicon knows it as a verb and none owns. */
const NOUN_OF_MANY: Rule<[tokens: readonly Token[], classes: readonly WordClass[], from: number, at: number]> = {
  name: 'noun-of-many',
  example: 'They told of five price cuts there.',
  counterexample: 'One man rises there.',
  test: (tokens, classes, from, at) => {
    if (!OBJECTS.has(classes[at + 1])) return true;
    return tokens[at]?.known === null && !classes.slice(from, at).includes('clitic');
  },
};

/** "two US online journalists": an adverb that stands before a plural as an adjective does. */
const ADVERB_BEFORE_PLURAL: Rule<[tokens: readonly Token[], classes: readonly WordClass[], at: number]> = {
  name: 'adverb-before-plural',
  example: 'They met two US online journalists.',
  counterexample: 'They met two US journalists online.',
  test: (tokens, classes, at) =>
    WHERE.has(tokens[at]?.lower ?? '') && classes[at + 1] === 'noun' && isPlural(tokens[at + 1]?.lower ?? ''),
};

/** "5 million browse the net": a singular behind many that has an object is no noun. */
const VERB_OF_MANY: Rule<[tokens: readonly Token[], classes: readonly WordClass[], at: number]> = {
  name: 'verb-of-many',
  example: 'Some 5 million browse the net.',
  counterexample: 'Some 5 million crew sang there.',
  test: (tokens, classes, at) => {
    const next = classes[at + 1];
    return !isPlural((tokens[at] as Token).lower) && (next === 'determiner' || next === 'possessive');
  },
};

const EMERGENCY: ReadonlySet<string> = new Set(EMERGENCY_NUMBERS);

/** "one of the most famous ferries"; "the two most famous ferries". */
const SUPERLATIVE_INSIDE: Rule<[tokens: readonly Token[], at: number, ofPhrase: boolean]> = {
  name: 'superlative-inside',
  example: 'They saw the two most famous ferries.',
  counterexample: 'They saw the two famous ferries.',
  test: (tokens, at, ofPhrase) => {
    const word = tokens[at]?.lower ?? '';
    return ofPhrase ? SUPERLATIVE.has(word) : SUPERLATIVES.has(word);
  },
};

function isHead(cls: WordClass, token: Token, first: boolean, headed: boolean): boolean {
  return (
    cls === 'noun' ||
    cls === 'name' ||
    (cls === 'verb' && first && isPlural(token.lower)) ||
    (cls === 'gerund' && !first && !headed)
  );
}

/** "two seemingly contradictory needs": an adverb before the adjective that it strengthens. */
const DEGREE_BEFORE_ADJECTIVE: Rule<[classes: readonly WordClass[], at: number]> = {
  name: 'degree-before-adjective',
  example: 'They saw two seemingly contradictory needs.',
  counterexample: 'They saw two contradictory needs.',
  test: (classes, at) => {
    const next = classes[at + 1];
    return (
      classes[at] === 'adverb' && (next === 'adjective' || next === 'participle' || next === 'noun' || next === 'name')
    );
  },
};

/** "gun shot wounds": a participle inside a phrase that ends in a plural. */
const PARTICIPLE_BEFORE_PLURAL: Rule<[tokens: readonly Token[], classes: readonly WordClass[], at: number]> = {
  name: 'participle-before-plural',
  example: 'They saw two gun shot wounds.',
  counterexample: 'They saw two gun wounds.',
  test: (tokens, classes, at) => classes[at + 1] === 'noun' && isPlural(tokens[at + 1]?.lower ?? ''),
};

/** "40k cheaper than": an adjective in a comparison, not a noun. */
const COMPARED_BEHIND: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'compared-behind',
  example: 'It is 40k cheaper than gold.',
  counterexample: 'It is 40k cheaper still.',
  test: (tokens, at) => isAmong(tokens[at + 1], COMPARISON_LEADS),
};

/** "sports teams", "arms dealers": a plural that leads another plural noun. */
function isPluralModifier(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || isAmong(next, AGES)) return false; // "two men ages 20 and 27"
  if (DATING_WORDS.has(tokens[at + 2]?.lower ?? '')) return false; // "two officers hours later"
  if (classes[at] !== 'name')
    return classes[at + 1] === 'noun' && isPlural(next.lower) && !ruleHolds(VERB_OF_PLURAL, tokens, classes, at + 1);
  let last = at;
  while (last < at + 5 && classes[last + 1] === 'name' && !STATES.has(tokens[last + 1]?.lower ?? '')) last++;
  const names = last;
  while (last < names + 2 && classes[last + 1] === 'noun' && !(last > names && isPlural(tokens[last]?.lower ?? '')))
    last++;
  return last > at && isPlural(tokens[last]?.lower ?? '');
}

/** "one of Norways most famous ferries": text that was stripped of its apostrophes; a superlative belongs to what is owned. */
const OWNER_WITHOUT_APOSTROPHE: Rule<[tokens: readonly Token[], classes: readonly WordClass[], at: number]> = {
  name: 'name-before-superlative',
  example: 'It is one of Norways most famous ferries.',
  counterexample: 'It is one of Norways ferries.',
  test: (tokens, classes, at) =>
    classes[at] === 'name' &&
    (SUPERLATIVE.has(tokens[at + 1]?.lower ?? '') || /est$/.test(tokens[at + 1]?.lower ?? '')),
};

/** "Three men, one wearing rubber boots": a plural agrees with more than one, and is not what one counts. */
const PLURAL_BEHIND_ONE: Rule<[phrase: Phrase, head: number]> = {
  name: 'plural-behind-one',
  example: 'They met one wearing rubber boots.',
  counterexample: 'They met one wearing a coat.',
  test: ({ tokens, one, ofPhrase }, head) => {
    const { lower } = tokens[head] as Token;
    return one && !ofPhrase && isPlural(lower) && singularOf(lower) !== lower;
  },
};

/** "The fleet of 12 boats sails at dawn.": of a sentence with its full stop the only word that can be its verb. */
function isOnlyVerb(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  const behind = classes[at + 1];
  if ((behind !== 'preposition' && behind !== 'adverb') || tokens.at(-1)?.text !== '.') return false;
  return !classes.some((cls, place) => place !== at && (cls === 'verb' || cls === 'auxiliary'));
}

/** "Two wins proves it": a word that may be a verb, with an object behind it. */
const VERB_OF_PLURAL: Rule<[tokens: readonly Token[], classes: readonly WordClass[], at: number]> = {
  name: 'verb-of-plural',
  example: 'They say 19 fouls proves it.',
  counterexample: 'They say 19 sports teams won it.',
  test: (tokens, classes, at) =>
    (tokens[at]?.known?.form ?? null) !== null && (OBJECTS.has(classes[at + 1]) || isOnlyVerb(tokens, classes, at)),
};

function noun(tokens: readonly Token[], from: number, head: number): CountedNoun {
  const token = tokens[head] as Token;
  const isOther = pointsBack(token);
  return {
    from,
    to: head + 1,
    head: isOther ? 'other' : singularOf(token.lower),
    plural: isOther || isPlural(token.lower),
    capital: token.text[0] !== token.lower[0],
  };
}

/** The rules of this file that stand by themselves. */
export const NOUN_PHRASES_RULES: readonly NamedRule[] = [
  PLURAL_THAT_MAY_BE_VERB,
  ADVERB_BEHIND_PHRASE,
  NOUN_OF_MANY,
  VERB_OF_MANY,
  COMPARED_BEHIND,
  ADVERB_BEFORE_PLURAL,
  DEGREE_BEFORE_ADJECTIVE,
  STATE_WITHOUT_NOUN,
  TOP_INSIDE,
  SUPERLATIVE_INSIDE,
  PARTICIPLE_BEFORE_PLURAL,
  PLURAL_BEHIND_ONE,
  OWNER_WITHOUT_APOSTROPHE,
  VERB_OF_PLURAL,
];
