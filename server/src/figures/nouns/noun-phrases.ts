import { COMPARISON_LEADS, DATING_WORDS, GOALS } from '../../language/lexicon/function-words.ts';
import { isPlural, singularOf } from '../../language/plurals.ts';
import { anyRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
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
import { type Placed, RulesByPlace } from '../sentence/rules-by-place.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { agedEnd, measureEnd } from './measures-inside.ts';
import {
  isJoiner,
  OWNER_IN_S,
  type PhraseTokens,
  PLURAL_WITH_APOSTROPHE,
  QUOTED_WORD_INSIDE,
} from './noun-phrase-joints.ts';
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
    const around = aroundWord(cls, phrase, head);
    if (isJoiner(tokens, classes, i) || anyRule(PASSED_OVER_BY_PLACE.at(around), phrase, i, head)) continue;
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
    } else if (cls === 'clitic' || !MODIFIERS.has(cls) || anyRule(PHRASE_ENDS_BY_PLACE.at(around), phrase, i, head)) {
      break;
    } else if (anyRule(HEAD_RULES, phrase, i, head)) {
      if (!anyRule(NO_COUNTED_PLURALS_BY_PLACE.at(around), phrase, i, head)) return noun(tokens, from, i);
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
interface Phrase extends PhraseTokens {
  /** It stands behind "of": a part of it is counted. */
  readonly ofPhrase: boolean;
  /** One is counted, so that a plural is none of it. */
  readonly one: boolean;
}

/** What is asked of a word of a phrase whose last noun so far is at `head`, -1 for none; `where` in bits of `WORD`. */
interface PhraseRule extends Rule<[phrase: Phrase, at: number, head: number]>, Placed {}

/** Of a word of a phrase, as bits: its class, whether it is behind a noun of the phrase, and whether one or a part is counted. */
const WORD = {
  mark: 1 << 0,
  number: 1 << 1,
  adverb: 1 << 2,
  name: 1 << 3,
  beforeNoun: 1 << 4,
  behindNoun: 1 << 5,
  one: 1 << 6,
  ofPhrase: 1 << 7,
} as const;

const BITS_OF_CLASS: ReadonlyMap<WordClass, number> = new Map([
  ['mark', WORD.mark],
  ['number', WORD.number],
  ['adverb', WORD.adverb],
  ['name', WORD.name],
]);

function aroundWord(cls: WordClass, { one, ofPhrase }: Phrase, head: number): number {
  const counted = (one ? WORD.one : 0) | (ofPhrase ? WORD.ofPhrase : 0);
  return (BITS_OF_CLASS.get(cls) ?? 0) | (head === -1 ? WORD.beforeNoun : WORD.behindNoun) | counted;
}

/** "three top 20 singles": the number of a list's top inside the phrase. */
const TOP_INSIDE: PhraseRule = {
  name: 'top-inside',
  example: 'She had three top 20 singles.',
  counterexample: 'She had three top singles.',
  where: WORD.number,
  test: ({ tokens, classes, from }, at) => classes[at] === 'number' && at > from && isAmong(tokens[at - 1], TOP),
};

/** "3 shot dead", "7 injured last week": a state of people that modifies no noun and is none ("one shot was fired"). */
const STATE_WITHOUT_NOUN: PhraseRule = {
  name: 'state-without-noun',
  example: '7 injured last week in Halden',
  counterexample: '7 injured men in Halden',
  where: WORD.beforeNoun,
  test: (phrase, at, head) => {
    const { tokens, classes, from } = phrase;
    if (head !== -1 || at !== from || !STATES.has((tokens[at] as Token).lower)) return false;
    if (classes[at] === 'noun' && (classes[at + 1] === 'auxiliary' || ruleHolds(SHOT_OF_GUN, tokens, at))) return false;
    const behind = tokens[at + 1]?.lower ?? '';
    const ends = STATES.has(behind) || TIME_LEADS.has(behind) || ruleHolds(DAY_BEHIND_PHRASE, phrase, at + 1);
    return ends || !NOMINAL.has(classes[at + 1] as WordClass);
  },
};

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
const ADVERB_BEHIND_PHRASE: PhraseRule = {
  name: 'adverb-behind-phrase',
  example: 'They took one teen downtown.',
  counterexample: 'They took one downtown teen.',
  test: ({ tokens, classes }, at, head) => {
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
const ADVERB_BEFORE_PLURAL: PhraseRule = {
  name: 'adverb-before-plural',
  example: 'They met two US online journalists.',
  counterexample: 'They met two US journalists online.',
  test: ({ tokens, classes }, at) =>
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
const SUPERLATIVE_INSIDE: PhraseRule = {
  name: 'superlative-inside',
  example: 'They saw the two most famous ferries.',
  counterexample: 'They saw the two famous ferries.',
  test: ({ tokens, ofPhrase }, at, head) => {
    const word = tokens[at]?.lower ?? '';
    return ofPhrase ? SUPERLATIVE.has(word) : head === -1 && SUPERLATIVES.has(word);
  },
};

/** By what a word of a phrase may be what is counted. */
const HEAD_RULES: readonly PhraseRule[] = [
  {
    name: 'noun-as-head',
    example: 'They saw 12 boats.',
    counterexample: 'They saw 12 old ones.',
    test: ({ classes }, at) => classes[at] === 'noun' || classes[at] === 'name',
  },
  {
    name: 'verb-form-as-head',
    example: 'Five hopes rose.',
    counterexample: 'Five boats rose.',
    test: ({ tokens, classes, from }, at) =>
      classes[at] === 'verb' && at === from && isPlural((tokens[at] as Token).lower),
  },
  {
    name: 'gerund-as-head',
    example: 'They saw 12 young running there.',
    counterexample: 'They saw 12 young boats there.',
    test: ({ classes, from }, at, head) => classes[at] === 'gerund' && at !== from && head === -1,
  },
];

/** What stands before the words that an adverb strengthens. */
const STRENGTHENED: ReadonlySet<WordClass | undefined> = new Set(['adjective', 'participle', 'noun', 'name']);

/** "two seemingly contradictory needs": an adverb before the adjective that it strengthens. */
const DEGREE_BEFORE_ADJECTIVE: PhraseRule = {
  name: 'degree-before-adjective',
  example: 'They saw two seemingly contradictory needs.',
  counterexample: 'They saw two contradictory needs.',
  where: WORD.adverb | WORD.beforeNoun,
  test: ({ classes }, at, head) => head === -1 && classes[at] === 'adverb' && STRENGTHENED.has(classes[at + 1]),
};

/** "gun shot wounds": a participle inside a phrase that ends in a plural. */
const PARTICIPLE_BEFORE_PLURAL: Rule<[tokens: readonly Token[], classes: readonly WordClass[], at: number]> = {
  name: 'participle-before-plural',
  example: 'They saw two gun shot wounds.',
  counterexample: 'They saw two gun wounds.',
  test: (tokens, classes, at) => classes[at + 1] === 'noun' && isPlural(tokens[at + 1]?.lower ?? ''),
};

/** "40k cheaper than": an adjective in a comparison, not a noun. */
const COMPARED_BEHIND: PhraseRule = {
  name: 'compared-behind',
  example: 'It is 40k cheaper than gold.',
  counterexample: 'It is 40k cheaper still.',
  test: ({ tokens }, at) => isAmong(tokens[at + 1], COMPARISON_LEADS),
};

/** "sports teams", "arms dealers": a plural that leads another plural noun. */
function isPluralModifier(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || isAmong(next, AGES)) return false; // "two men ages 20 and 27"
  if (DATING_WORDS.has(tokens[at + 2]?.lower ?? '')) return false; // "two officers hours later"
  if (ruleHolds(HERD_BEFORE_COMPOUND, tokens, classes, at)) return true;
  if (classes[at] !== 'name')
    return classes[at + 1] === 'noun' && isPlural(next.lower) && !ruleHolds(VERB_OF_PLURAL, tokens, classes, at + 1);
  let last = at;
  while (last < at + 5 && classes[last + 1] === 'name' && !STATES.has(tokens[last + 1]?.lower ?? '')) last++;
  const names = last;
  while (last < names + 2 && classes[last + 1] === 'noun' && !(last > names && isPlural(tokens[last]?.lower ?? '')))
    last++;
  return last > at && isPlural(tokens[last]?.lower ?? '');
}

/** "12 sheep pox cases": a noun that is the same in the plural, before a compound of a singular and a plural noun. */
const HERD_BEFORE_COMPOUND: Rule<[tokens: readonly Token[], classes: readonly WordClass[], at: number]> = {
  name: 'herd-before-compound',
  example: 'They saw 12 sheep pox cases.',
  counterexample: 'They saw 12 sheep pox sank.',
  test: (tokens, classes, at) => {
    const [one, next, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (one === undefined || next === undefined || last === undefined) return false;
    if (classes[at] !== 'noun' || classes[at + 1] !== 'noun' || classes[at + 2] !== 'noun') return false;
    const isUnmarked = isPlural(one.lower) && singularOf(one.lower) === one.lower;
    return isUnmarked && !isPlural(next.lower) && isPlural(last.lower);
  },
};

/** "one of Norways most famous ferries": text that was stripped of its apostrophes; a superlative belongs to what is owned. */
const OWNER_WITHOUT_APOSTROPHE: PhraseRule = {
  name: 'name-before-superlative',
  example: 'It is one of Norways most famous ferries.',
  counterexample: 'It is one of Norways ferries.',
  where: WORD.name | WORD.ofPhrase,
  test: ({ tokens, classes, ofPhrase }, at) =>
    ofPhrase &&
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

/** By what a word stands between a number and its noun without telling what is counted. */
const PASSED_OVER: readonly PhraseRule[] = [
  QUOTED_WORD_INSIDE,
  OWNER_IN_S,
  ADVERB_BEFORE_PLURAL,
  DEGREE_BEFORE_ADJECTIVE,
  SUPERLATIVE_INSIDE,
  TOP_INSIDE,
  {
    name: 'emergency-number-inside',
    example: 'They took three 911 calls.',
    counterexample: 'They took three 912 calls.',
    where: WORD.number,
    test: ({ tokens, classes }, at) => classes[at] === 'number' && EMERGENCY.has((tokens[at] as Token).text),
  },
  {
    name: 'number-behind-owner',
    example: "They met two of Halden's 16-year-olds.",
    counterexample: 'They met two of the 16-year-olds.',
    where: WORD.number | WORD.ofPhrase,
    test: ({ classes, ofPhrase }, at) => ofPhrase && classes[at] === 'number' && classes[at - 1] === 'clitic',
  },
];

/** Before which words a phrase is at its end. */
const PHRASE_ENDS: readonly PhraseRule[] = [
  COMPARED_BEHIND,
  DAY_BEHIND_PHRASE,
  ADVERB_BEHIND_PHRASE,
  {
    name: 'time-behind-noun',
    example: 'They closed one place last year.',
    counterexample: 'They closed one place there.',
    where: WORD.behindNoun,
    test: ({ tokens }, at, head) => head !== -1 && TIME_LEADS.has((tokens[at] as Token).lower),
  },
  {
    name: 'state-behind-one',
    example: 'One man killed soldiers.',
    counterexample: 'Two men killed soldiers.',
    where: WORD.behindNoun | WORD.one,
    test: ({ tokens, one }, at, head) => head !== -1 && one && STATES.has((tokens[at] as Token).lower),
  },
  {
    name: 'name-behind-one',
    example: 'On one issue Mr Berg was firm.',
    counterexample: 'On two issues Mr Berg was firm.',
    where: WORD.name | WORD.behindNoun | WORD.one,
    test: ({ classes, one, ofPhrase }, at, head) =>
      head !== -1 && one && !ofPhrase && classes[at] === 'name' && classes[head] === 'noun',
  },
  {
    name: 'verb-for-noun',
    example: '40 dies in Halden',
    counterexample: '40 boats in Halden',
    where: WORD.beforeNoun,
    test: ({ tokens, from }, at, head) => {
      const { lower } = tokens[at] as Token;
      return head === -1 && at === from && (LIVES.has(lower) || ALWAYS_VERBS.has(lower));
    },
  },
  {
    name: 'aboard-for-noun',
    example: 'The ship sank with 40 aboard ship.',
    counterexample: 'The ship sank with 40 sailors.',
    where: WORD.beforeNoun,
    test: ({ tokens, from }, at, head) => head === -1 && at === from && ABOARD.has((tokens[at] as Token).lower),
  },
  STATE_WITHOUT_NOUN,
];

/** By what a noun is no plural with which the phrase ends. */
const NO_COUNTED_PLURALS: readonly PhraseRule[] = [
  {
    name: 'singular-before-noun',
    example: 'They saw 12 patrol ship crews.',
    counterexample: 'They saw 12 crews.',
    test: ({ tokens }, at) => !isPlural((tokens[at] as Token).lower),
  },
  {
    name: 'plural-of-one',
    example: 'They saw one goods train.',
    counterexample: 'They saw two goods trains.',
    where: WORD.one,
    test: ({ one, ofPhrase }) => one && !ofPhrase,
  },
  OWNER_WITHOUT_APOSTROPHE,
  {
    name: 'plural-before-plural',
    example: 'They saw 12 goods trains.',
    counterexample: 'They saw 12 trains.',
    test: ({ tokens, classes }, at) => isPluralModifier(tokens, classes, at),
  },
  {
    name: 'plural-that-owns',
    example: "They sang nine Ines' songs.",
    counterexample: 'They sang six songs.',
    test: (phrase, at) => ruleHolds(OWNER_IN_S, phrase, at + 1),
  },
];

const COLUMNS = ['name', 'example', 'counterexample', 'where', 'test'] as const;
const PASSED_OVER_BY_PLACE = new RulesByPlace(PASSED_OVER, COLUMNS);
const PHRASE_ENDS_BY_PLACE = new RulesByPlace(PHRASE_ENDS, COLUMNS);
const NO_COUNTED_PLURALS_BY_PLACE = new RulesByPlace(NO_COUNTED_PLURALS, COLUMNS);

/** Those of these that stand in other files. */
const OF_OTHER_FILES: readonly NamedRule[] = [QUOTED_WORD_INSIDE, OWNER_IN_S, DAY_BEHIND_PHRASE];

/** The rules of this file. */
export const NOUN_PHRASES_RULES: readonly NamedRule[] = [
  ...HEAD_RULES,
  ...NO_COUNTED_PLURALS,
  ...[...PASSED_OVER, ...PHRASE_ENDS].filter((rule) => !OF_OTHER_FILES.includes(rule)),
  PLURAL_THAT_MAY_BE_VERB,
  NOUN_OF_MANY,
  VERB_OF_MANY,
  PARTICIPLE_BEFORE_PLURAL,
  PLURAL_BEHIND_ONE,
  VERB_OF_PLURAL,
  HERD_BEFORE_COMPOUND,
];
