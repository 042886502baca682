import { ALTERNATIVES, MULTIPLIERS, PARTITIVES, STARTS } from '../../language/lexicon/function-words.ts';
import { WORTH } from '../../language/lexicon/words.ts';
import { isPlural } from '../../language/plurals.ts';
import { firstRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { VERB_FORMS } from '../../language/verb-forms.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import { readUnit } from '../amounts/units.ts';
import { type FigureKind, NO_CONCEPT } from '../figure.ts';
import { ENDINGS } from '../lexicon/addresses.ts';
import {
  EMPTY_WORDS,
  LINKS,
  MOVING_VERBS,
  PRICED_LEADS,
  SPEAKS,
  SPENDING_VERBS,
  VALUE_LEADS,
} from '../lexicon/concepts.ts';
import { CHANGE_ENDS, LEVEL_LEADS, PHRASE_ARTICLES, PLACE_LEADS, SHARE_LEADS } from '../lexicon/counted.ts';
import { type Clause, clauseBefore, objectEndingAt, phraseEndingAt, type TokenRange } from '../sentence/clauses.ts';
import { LISTED_WITHOUT_VERB, listedName } from '../sentence/gapped-clauses.ts';
import type { Amount } from '../shapes/amount.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';

/** A quantity laid out for finding what it is about. */
export interface Placed {
  readonly amount: Amount;
  readonly kind: FigureKind;
  /** First token of the amount with its qualifier. */
  readonly from: number;
  /** First token behind the amount and its unit or counted noun. */
  readonly to: number;
  /** The quantities before it in the sentence, whose numbers and units are no concepts. */
  readonly earlier: readonly { readonly amount: Amount; readonly measured: number }[];
}

const EMPTY: ReadonlySet<string> = new Set<string>(EMPTY_WORDS);
const CONTENT: ReadonlySet<WordClass> = new Set<WordClass>(['noun', 'name', 'adjective', 'gerund', 'participle']);

/** Longest complement behind an amount, in tokens. */
const REACH = 16;

/**
 * The nouns and adjectives that a figure is about, beside its unit, in lower case and in the order of the text. By the
 * structure of the sentence: the noun it modifies ("a 25% tax on cars"), what it is a part or a measure of ("60% of
 * voters"), the noun it is the value of ("a speed of 22 mph"), the object that it is the level or the price of ("cut its
 * forecast to 3%"), and the subject of its clause ("Revenue rose to $7 billion").
 */
export function readConcepts(reading: SentenceReading, placed: Placed): readonly string[] {
  if (ruleHolds(ONE_OF_A_KIND, reading, placed)) return [];
  const clause = clauseBefore(reading, placed.from);
  const complement = complementOf(reading, placed);
  const holder = holderOf(reading, placed);
  // "A price of £30 for a cabin" is the price's; "paid £30 for a cabin" the cabin's.
  const behind = reading.tokens[afterBracket(reading.tokens, placed.to)];
  const isPriced = placed.kind === 'money' && holder !== null && isAmong(behind, PRICED_LEADS);
  const near =
    (isPriced ? holder : (complement ?? holder)) ??
    movedFrom(reading, placed, clause) ??
    objectOf(reading, placed, clause);
  const lead = complement !== null ? premodifierOf(reading, placed) : null;
  const isOf = placed.kind === 'percentage' && isAmong(reading.tokens[placed.to], PARTITIVES);
  const isShare = complement !== null && isOf && !ruleHolds(SHARE_AS_LEVEL, reading, placed);
  const subject = isShare ? null : subjectOf(reading, placed, clause, near !== null);
  if (lead === null && near === null && subject === null) return NO_CONCEPT;
  return contentOf(reading, [lead, near, subject], placed);
}

/** Who or what a figure is told of: the subject of its clause, or what stands beside it where no verb does. */
function subjectOf(
  reading: SentenceReading,
  placed: Placed,
  { verb, subject }: Clause,
  isTold: boolean,
): TokenRange | null {
  const { amount, from } = placed;
  if (ruleHolds(LISTED_WITHOUT_VERB, reading, from, amount.to)) return listedName(reading, from);
  if (verb === -1) return isTold ? null : besideVerbless(reading, placed);
  return SPEAKS.has(reading.tokens[verb]?.lower ?? '') ? null : subject;
}

/** "one of the oldest": picks a member, and says nothing of anything else. */
const ONE_OF_A_KIND: Rule<[reading: SentenceReading, placed: Placed]> = {
  name: 'one-of-a-kind',
  example: 'The boat is one of the oldest.',
  counterexample: 'The boat is two of the oldest.',
  test: ({ tokens }, { amount }) => amount.value === 1 && isAmong(tokens[amount.to], PARTITIVES),
};

/** What stands behind an amount: its first token, a bracket passed over, and its word in lower case. */
type Behind = [reading: SentenceReading, placed: Placed, to: number];

/** What follows an amount as its complement, or that nothing does. */
interface ComplementRule extends Rule<Behind> {
  /** How many tokens lead the complement; null where there is none. */
  readonly lead: number | null;
}

/** Tried in turn; of that of which none holds, nothing is a complement. */
export const COMPLEMENT_RULES: readonly ComplementRule[] = [
  {
    name: 'count-that-modifies-nothing',
    lead: null,
    example: 'They lost 12 boats of the port.',
    counterexample: 'They lost 12 per cent of the port.',
    test: ({ tokens }, placed) => placed.kind === 'count' && !isModifier(tokens, placed),
  },
  {
    name: 'of-something',
    lead: 1,
    example: 'They lost 12 per cent of profits.',
    counterexample: 'They lost 12 per cent in May.',
    test: ({ tokens }, _, to) => tokens[to]?.lower === 'of' || tokens[to]?.lower === 'off',
  },
  {
    name: 'money-for-something',
    lead: 1,
    example: 'They paid $12 for a boat.',
    counterexample: 'They rowed 12 miles for a boat.',
    test: ({ tokens }, { kind }, to) => tokens[to]?.lower === 'for' && kind === 'money',
  },
  {
    name: 'money-in-something',
    lead: 1,
    example: 'They paid $12 in taxes.',
    counterexample: 'They paid $12 in Moss.',
    test: ({ tokens, classes }, { kind }, to) =>
      tokens[to]?.lower === 'in' && kind === 'money' && classes[to + 1] === 'noun',
  },
  {
    name: 'direction-of-way',
    lead: null,
    example: 'It sank 63 km north-west of Moss.',
    counterexample: 'It has a 63 km coast.',
    test: ({ tokens }, { kind }, to) => kind === 'measure' && DIRECTION.test(tokens[to]?.lower ?? ''),
  },
  {
    name: 'next-item-of-list',
    lead: null,
    example: 'Moss -1.3% Halden -0.6%',
    counterexample: 'They own 1.3% Halden shares.',
    test: (reading, _, to) => reading.classes[to] === 'name' && isNextItem(reading, to),
  },
  {
    // They are who does it.
    name: 'share-that-does',
    lead: null,
    example: 'Some 12 percent see the ferry.',
    counterexample: 'Some 12 percent profit was made.',
    test: ({ tokens, classes }, _, to) =>
      classes[to] === 'noun' && VERB_FORMS.get(tokens[to]?.lower ?? '') === 'verb' && LEADS_OBJECT.has(classes[to + 1]),
  },
  {
    // One noun stands behind both that may be chosen.
    name: 'noun-of-choice',
    lead: 3,
    example: 'It has a 12 GB or 16 GB card.',
    counterexample: 'It has a 12 GB or 16 MB card.',
    test: ({ tokens, classes }, { amount }, to) =>
      isAmong(tokens[to], ALTERNATIVES) &&
      tokens[to + 1]?.kind === 'number' &&
      to === amount.to + 1 &&
      tokens[to + 2]?.lower === tokens[amount.to]?.lower &&
      MODIFIED.has(classes[to + 3]),
  },
  {
    name: 'modified-noun',
    lead: 0,
    example: 'They built a 12 mile fence there.',
    counterexample: 'They built it in 12 miles there.',
    test: ({ classes }, _, to) => MODIFIED.has(classes[to]),
  },
];

/** What an amount may modify begins with one of these. */
const MODIFIED: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'noun',
  'name',
  'adjective',
  'gerund',
]);

/** What follows the amount as its complement: the noun it modifies, what it is a part of, what a price is for. */
function complementOf(reading: SentenceReading, placed: Placed): TokenRange | null {
  const { tokens } = reading;
  if (placed.kind === 'ratio' && !isAmong(tokens[placed.to - 1], MULTIPLIERS)) return null;
  const to = afterBracket(tokens, placed.to);
  const rule = firstRule(COMPLEMENT_RULES, reading, placed, to);
  const isTied = rule === null && tokens[to]?.text === '-' && tokens[to]?.spaced === false; // "a 5%-stake"
  const lead = isTied ? 1 : (rule?.lead ?? null);
  return lead === null ? null : phraseFrom(reading, to + lead);
}

const DIRECTION = /^(?:north|south|east|west)(?:[ew]|-|$)/;

const LEADS_OBJECT: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'determiner',
  'possessive',
  'pronoun',
]);

/** "The deficit was 4% of output", "it rose to 4% of output": a size of the subject, not only a part of the whole. */
const SHARE_AS_LEVEL: Rule<[reading: SentenceReading, placed: Placed]> = {
  name: 'share-as-level',
  example: 'The deficit was 4% of output.',
  counterexample: 'They sold 4% of output.',
  test: ({ tokens, classes }, { from }) => classes[from - 1] === 'auxiliary' || isAmong(tokens[from - 1], LEVEL_LEADS),
};

/** "a six-cylinder engine", "a 12 page report": what is counted in the singular modifies a noun. */
function isModifier(tokens: readonly Token[], { amount, to }: Placed): boolean {
  const counted = tokens[to - 1];
  return amount.value !== 1 && to > amount.to && counted?.kind === 'word' && !isPlural(counted.lower);
}

/** "Halden -1.3% Moss -0.6%": a name that has a value of its own is the next item of a list. */
function isNextItem({ tokens, classes }: SentenceReading, from: number): boolean {
  let at = from;
  while (classes[at] === 'name') at++;
  if (tokens[at]?.kind === 'number') return true;
  return (
    (tokens[at]?.text === '-' || tokens[at]?.text === '+') &&
    tokens[at]?.spaced === true &&
    tokens[at + 1]?.kind === 'number'
  );
}

/** The adjectives before an amount that modifies a noun, too: "a turbocharged 1.6 liter engine". */
function premodifierOf(reading: SentenceReading, { from, to, kind }: Placed): TokenRange | null {
  const { tokens, classes } = reading;
  const word = tokens[to]?.lower ?? '';
  if (SHARE_LEADS.has(word) || kind === 'count') return null;
  const range = phraseEndingAt(reading, from - 1);
  const leader = range === null ? undefined : classes[range.from - 1];
  return leader === 'determiner' || leader === 'possessive' || leader === 'preposition' ? range : null;
}

/** Skips a short bracket: "$325m (£170m) contract". */
function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + 7; i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

/** A noun phrase and the prepositional phrases behind it, from token `from` on: up to a verb, a mark or a number. */
function phraseFrom(reading: SentenceReading, from: number): TokenRange | null {
  const { tokens, classes } = reading;
  let to = from;
  while (to < tokens.length && to - from < REACH) {
    const cls = classes[to] as WordClass;
    const word = (tokens[to] as Token).lower;
    const measured = cls === 'number' && classes[to - 1] === 'determiner'; // "for an 8.5 kW system"
    const linked =
      measured ||
      (cls === 'preposition' && LINKS.has(word)) ||
      cls === 'determiner' ||
      cls === 'clitic' ||
      cls === 'possessive';
    const named = cls === 'number' && classes[to - 1] === 'name' && ruleHolds(NUMBER_OF_NAME, reading, to); // "the Fortune 100"
    if (!CONTENT.has(cls) && !linked && !named && word !== '-' && word !== '&') break;
    if (cls === 'name' && tokens[to + 1]?.kind === 'number' && tokens[to + 1]?.spaced === false) break; // "for RM79"
    if (to > from && classes[to - 1] === 'noun' && (cls === 'participle' || ruleHolds(AFTERTHOUGHT, classes, to)))
      break;
    to++;
  }
  while (to > from && !CONTENT.has(classes[to - 1] as WordClass) && !ruleHolds(NUMBER_OF_NAME, reading, to - 1)) to--;
  for (let at = from; at < to; at++) {
    if (
      (classes[at] === 'noun' || classes[at] === 'name' || classes[at] === 'gerund') &&
      !EMPTY.has((tokens[at] as Token).lower)
    )
      return { from, to };
  }
  return null;
}

/** "The Fortune 100", "the iPhone 11": a number that ends a name. */
const NUMBER_OF_NAME: Rule<[reading: SentenceReading, at: number]> = {
  name: 'number-that-ends-name',
  example: 'A 5% stake in the Talven 100 was sold.',
  counterexample: 'A 5% stake in the Talven was sold.',
  test: ({ tokens, classes }, at) => {
    const [name, number, next] = [tokens[at - 1], tokens[at], classes[at + 1]];
    if (name === undefined || number?.kind !== 'number' || !number.spaced || name.text === name.lower) return false;
    return classes[at - 1] !== 'preposition' && next !== 'noun' && next !== 'adjective' && tokens[at + 1]?.text !== '%';
  },
};

/** "The barrier right out of the gate": an adjective behind a noun that leads no other noun. */
const AFTERTHOUGHT: Rule<[classes: readonly WordClass[], at: number]> = {
  name: 'adjective-as-afterthought',
  example: 'They broke the 40 mile barrier right out of the gate.',
  counterexample: 'They broke the 40 mile barrier there.',
  test: (classes, at) => {
    const next = classes[at + 1];
    return (
      classes[at] === 'adjective' && next !== 'noun' && next !== 'name' && next !== 'adjective' && next !== 'gerund'
    );
  },
};

/** The noun that the amount is the value of: "a speed of 22 mph", "the car with 40 horsepower", "fines from $5 to $10". */
function holderOf(reading: SentenceReading, { amount, from }: Placed): TokenRange | null {
  const { tokens } = reading;
  let at = from - 1;
  if (isAmong(tokens[at], PHRASE_ARTICLES)) at--;
  const link = tokens[at];
  if (isAmong(link, WORTH) && tokens[at - 1]?.text === ',') return phraseEndingAt(reading, at - 2); // "the house, worth £2m, burned"
  const holds = isAmong(link, VALUE_LEADS) || (isAmong(link, STARTS) && amount.range);
  return holds ? phraseEndingAt(reading, at - 1) : null;
}

/** The object of the verb whose level, price or size the amount is: "brought the rate down to 3%", "sold the plot for $9m". */
function objectOf(reading: SentenceReading, { kind, from }: Placed, { verb }: Clause): TokenRange | null {
  if (
    verb === -1 ||
    reading.classes[verb] === 'auxiliary' ||
    (kind !== 'money' && kind !== 'measure' && kind !== 'percentage')
  )
    return null;
  const { classes } = reading;
  const link = classes[from - 1];
  if ((link !== 'preposition' && link !== 'infinitive') || from - 2 <= verb) return null;
  return objectEndingAt(reading, from - 2, verb);
}

const MOVES: ReadonlySet<string> = new Set<string>(MOVING_VERBS);
const SPENDS: ReadonlySet<string> = new Set<string>(SPENDING_VERBS);

/** What an amount is taken from, added to or spent on: "wiping £3m from the firm's value", "spent £3m on the pier". */
function movedFrom(reading: SentenceReading, { kind, from, to }: Placed, { verb }: Clause): TokenRange | null {
  const { tokens } = reading;
  if (kind === 'count' || verb === -1 || verb !== from - 1) return null;
  const word = tokens[to]?.lower ?? '';
  const does = tokens[verb]?.lower ?? '';
  const moves = CHANGE_ENDS.has(word) && MOVES.has(does);
  const spends = PLACE_LEADS.has(word) && kind === 'money' && SPENDS.has(does);
  return moves || spends ? phraseFrom(reading, to + 1) : null;
}

/** Where no verb stands before the amount: the noun phrase directly on its left ("John Gant (0.5 points)"). */
function besideVerbless(reading: SentenceReading, { kind, from, to }: Placed): TokenRange | null {
  const { tokens, classes } = reading;
  if (kind === 'count' && tokens[from - 1]?.text !== '(') return null;
  // "The tower, 300 metres tall, leans"
  if (kind === 'measure' && tokens[from - 1]?.text === ',' && classes[to] === 'adjective')
    return phraseEndingAt(reading, from - 2);
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const cls = classes[at] as WordClass;
    const isNumberOfName = cls === 'number' && classes[at - 1] === 'name';
    if (cls === 'noun' || cls === 'name' || isNumberOfName) return phraseEndingAt(reading, at);
    if (cls === 'pronoun' || cls === 'number' || (cls === 'mark' && tokens[at]?.text !== '(')) return null;
  }
  return null;
}

function contentOf(
  { tokens, classes }: SentenceReading,
  ranges: readonly (TokenRange | null)[],
  placed: Placed,
): readonly string[] {
  const words: string[] = [];
  for (const range of ranges) {
    for (let at = range?.from ?? 0; at < (range?.to ?? 0); at++) {
      if (
        (at >= placed.from && at < placed.to) ||
        placed.earlier.some(({ amount, measured }) => at >= amount.start && at < measured)
      )
        continue;
      const word = wordAt(tokens, classes, at, range?.to ?? 0);
      if (word !== null && !words.includes(word)) words.push(word);
    }
  }
  // Kept with the figure, without the room that a growing list has.
  return words.length === 0 ? NO_CONCEPT : words.slice();
}

/** A content word with what is written onto it ("S&P"); null for function words and the inner parts of such a word. */
function wordAt(tokens: readonly Token[], classes: readonly WordClass[], at: number, to: number): string | null {
  const token = tokens[at] as Token;
  if (ruleHolds(GROWN_ONTO_WORD, tokens, at)) return null;
  const cls = classes[at] as WordClass;
  // Before the first there is nothing: asked for place -1, the engine looks for a property of that name.
  const before = at === 0 ? undefined : tokens[at - 1];
  const lead = at === 0 ? undefined : classes[at - 1];
  const isName = lead === 'name' || (lead === 'noun' && before?.text !== before?.lower);
  const numberOfName = token.kind === 'number' && isName && token.spaced && !EMPTY.has(before?.lower ?? '');
  let word = token.lower;
  for (let next = at + 1; next < to && ruleHolds(GROWN_ONTO_WORD, tokens, next); next++)
    word += (tokens[next] as Token).lower;
  if (!(CONTENT.has(cls) || numberOfName) || EMPTY.has(word)) return null;
  if (before?.kind === 'number' && (readUnit(tokens, at) !== null || (!token.spaced && ENDINGS.has(token.lower))))
    return null;
  return word.length > 1 || token.text !== token.lower ? word : null;
}

const GROWN_ONTO_WORD: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'grown-onto-word',
  example: 'The R&D budget rose to $12 million.',
  counterexample: 'The budget rose to $12 million.',
  test: (tokens, at) => {
    const token = tokens[at] as Token;
    if (token.spaced || at === 0) return false;
    const before = tokens[at - 1] as Token;
    return token.text === '&' || token.text === '-' || before.text === '&' || before.text === '-';
  },
};

/** The rules of this file that stand by themselves. */
export const CONCEPTS_RULES: readonly NamedRule[] = [
  GROWN_ONTO_WORD,
  NUMBER_OF_NAME,
  AFTERTHOUGHT,
  SHARE_AS_LEVEL,
  ONE_OF_A_KIND,
];
