import { MONTHS, WEEKDAYS } from '../../language/lexicon/calendar.ts';
import { ADDERS, COORDINATORS, DEFINITE, PARTITIVE_LEADS, PARTITIVES } from '../../language/lexicon/function-words.ts';
import { isPlural } from '../../language/plurals.ts';
import { firstRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isCapitalised, type Token } from '../../language/tokens.ts';
import { isLoudWord, type WordClass } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import { CLAUSE_OF_AGED } from '../ages/appositive-ages.ts';
import { STREETS } from '../lexicon/addresses.ts';
import { AGED, THEM } from '../lexicon/ages.ts';
import { DECADE_LEADS as DECADE_LEAD } from '../lexicon/amounts.ts';
import {
  CLOSING_APOSTROPHES,
  COPYRIGHTS,
  DIVISIONS,
  DOORS,
  FEASTS_BEFORE_YEARS,
  LABELS_BEFORE,
  LABELS_WITH_CAPITAL,
  LIST_JOINERS,
  NAMING_UNITS,
  PAGE_LETTERS,
  STEP_LEADS,
  STEPS_OF_SCALE as STEPS,
  TOP,
  WEAK_LABELS,
  WORKS as WORK,
} from '../lexicon/non-quantities.ts';
import {
  ENDS_OF_LIFE,
  NUMBERED_GROUPS,
  NUMBERED_NAMES,
  NUMBERED_PLURALS,
  NUMBERING_VERBS,
  PERSON_STATES,
} from '../lexicon/numbered-names.ts';
import { DECADE_LETTERS, PLACE_LEADS as PLACE_LEAD } from '../lexicon/numerals.ts';
import { HARM_VERBS } from '../lexicon/persons.ts';
import { type CountedNoun, nounBehind } from '../nouns/noun-phrases.ts';
import { countedPeople } from '../nouns/persons.ts';
import { LISTED_WITHOUT_VERB } from '../sentence/gapped-clauses.ts';
import { type Placed, RulesByPlace } from '../sentence/rules-by-place.ts';
import { isNumber } from '../sentence/sentence-reading.ts';
import { AROUND } from '../sentence/surroundings.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { asKind, byPlace, knownBy, type NonQuantityRule } from './non-quantity.ts';

const LABELS: ReadonlySet<string> = new Set<string>(LABELS_BEFORE);
const WITH_CAPITAL: ReadonlySet<string> = new Set<string>(LABELS_WITH_CAPITAL);
const FEASTS: ReadonlySet<string> = new Set<string>(FEASTS_BEFORE_YEARS);
const WEAK: ReadonlySet<string> = new Set<string>(WEAK_LABELS);
const STREET: ReadonlySet<string> = new Set<string>(STREETS);
const STATES: ReadonlySet<string> = new Set<string>(PERSON_STATES);
const HARM: ReadonlySet<string> = new Set<string>(HARM_VERBS);
/** Months and days of the week, which have no numbers for names beside those of their days. */
const CALENDAR: ReadonlySet<string> = new Set([...MONTHS.keys(), ...WEEKDAYS.keys()].filter((name) => name.length > 3));
const NUMBERED: ReadonlySet<string> = new Set<string>(NUMBERED_NAMES);

/** A number with the word before it, which may name it. */
interface Labelled {
  readonly reading: SentenceReading;
  readonly numeral: Numeral;
  /** Token of that word. */
  readonly at: number;
  readonly word: Token;
  readonly capital: boolean;
  /** What the number would count; null for a chart ("the top 40 album charts"). */
  readonly counted: CountedNoun | null;
  /** It is in the plural, and no name. */
  readonly countsThings: boolean;
}

/** Why a word before a number names it, or names nothing. */
export interface LabelRule extends Rule<[Labelled]>, Placed {
  readonly names: boolean;
  /** First token behind what is named; where missing, the first one behind the number. */
  readonly until?: (labelled: Labelled) => number;
}

/** Tried for each number behind a word that is a label, has a capital or is never without a number. */
export const LABEL_RULES: readonly LabelRule[] = [
  {
    name: 'state-behind-number',
    example: 'A fire at Pier 12 injured, he said.',
    counterexample: 'A fire at Pier 12 burned, he said.',
    names: false,
    test: ({ reading, numeral: { to } }) =>
      STATES.has(reading.tokens[to]?.lower ?? '') && !ruleHolds(OBJECT_OF_HARM, reading, to),
  },
  {
    // A numbered thing is named without an article: "bus 12", not "the bus 12".
    name: 'end-of-life-behind-number',
    example: 'Of the men in the bus 12 died.',
    counterexample: 'Of the men in bus 12 died one.',
    names: false,
    test: ({ reading: { tokens }, numeral: { to }, at, capital }) =>
      !capital && isAmong(tokens[at - 1], DEFINITE) && isAmong(tokens[to], ENDS_OF_LIFE),
  },
  {
    // "Our team numbers 50": a group is so many.
    name: 'group-numbers',
    example: 'The crew numbers 12 by now.',
    counterexample: 'The crew painted numbers 12 and 13.',
    names: false,
    test: ({ reading: { tokens }, at, word, capital }) =>
      !capital && isAmong(word, NUMBERING_VERBS) && NUMBERED_GROUPS.has(tokens[at - 1]?.lower ?? ''),
  },
  {
    // "The survivors number 14", "those who now number 300".
    name: 'many-number',
    example: 'The survivors number 14.',
    counterexample: 'The survivors took number 14.',
    names: false,
    test: ({ reading: { tokens, classes }, at, word, capital }) =>
      !capital &&
      word.lower === 'number' &&
      (NUMBERED_PLURALS.has(tokens[at - 1]?.lower ?? '') ||
        (classes[at - 1] === 'noun' && isPlural(tokens[at - 1]!.lower))),
  },
  {
    // A clause that begins with its place goes on with its subject.
    name: 'place-before-number',
    example: 'In Halden 12 were killed.',
    counterexample: 'The men in Camp Halden 12 were killed.',
    names: false,
    test: ({ reading, numeral: { to }, at, word }) =>
      !LABELS.has(word.lower) && goesOnBehind(reading, to) && ruleHolds(FRONTED_PLACE, reading, at),
  },
  {
    // Of a single stage or level nothing behind it is counted, unless it tells where ("at that level 40 were lost").
    name: 'step-of-scale',
    example: 'They began phase 3 trials there.',
    counterexample: 'In this phase 3 trials were lost.',
    names: true,
    test: ({ reading: { tokens, classes }, at, word, numeral: { form, value } }) => {
      if (!STEPS.has(word.lower) || form !== 'digits' || value > MOST_STEPS) return false;
      return !STEP_LEADS.has(tokens[at - 1]?.lower ?? '') && !LEADING.has(classes[at - 1]);
    },
  },
  {
    // A work may have a number in its title.
    name: 'title-of-work',
    example: 'The film 12 Sad Boats was shown.',
    counterexample: 'The film 12 sad boats made was shown.',
    where: AROUND.capitalBehind,
    names: true,
    until: ({ reading: { tokens }, numeral: { to } }) => titleEnd(tokens, to),
    test: ({ reading: { tokens }, numeral: { to }, word }) =>
      WORK.has(word.lower) && titleEnd(tokens, to) > to && !ruleHolds(TITLE, tokens),
  },
  {
    name: 'label',
    example: 'The boats lie in section 5 of it.',
    counterexample: 'The boats lie in sections: 5 of them.',
    names: true,
    until: ({ reading: { tokens }, word, numeral: { from, to } }) =>
      NUMBERED.has(word.lower)
        ? namesEnd(tokens, from, codeEnd(tokens, to))
        : listEnd(tokens, word, codeEnd(tokens, to)),
    test: (labelled) => {
      const { reading, numeral, word, at, capital, counted, countsThings } = labelled;
      const { value, form, from } = numeral;
      if (WEAK.has(word.lower) && reading.tokens[from]?.text.includes(',') === true) return false; // "to top 500,000"
      const countsNothing = counted === null || (!counted.plural && (value > 1 || form === 'digits'));
      return isLabel(word, at, capital, countsNothing, countsThings);
    },
  },
];

/** "Were killed", "Norwegians died", ", among them six": what a number in front of it is the subject of, or the whole or a part of. */
function goesOnBehind({ tokens, classes }: SentenceReading, to: number): boolean {
  if (classes[to] === 'auxiliary') return true;
  if (tokens[to]?.text === ',' && isAmong(tokens[to + 1], PARTITIVE_LEADS) && isAmong(tokens[to + 2], THEM))
    return true;
  return isPlural(tokens[to]?.lower ?? '') && VERBAL.has(classes[to + 1]);
}

// biome-ignore format: words read better in rows than one to a line
const VERBAL: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>(['auxiliary', 'verb', 'participle']);

/** Tried behind those for numbers in digits with a word before them. */
export const NUMBERED_NAME_RULES: readonly LabelRule[] = [
  {
    // Programs are numbered with a point behind their name.
    name: 'version',
    example: 'They sell Windows 3.1 here.',
    counterexample: 'They sell windows 3.1 metres long here.',
    names: true,
    test: ({ reading, numeral, at }) =>
      numeral.to === numeral.from + 1 &&
      VERSION.test(reading.tokens[numeral.from]?.text ?? '') &&
      (ruleHolds(WORD_THAT_OWNS_NUMBER, reading.tokens, at) || ruleHolds(VERSION_OF_PROGRAM, reading, at, numeral.to)),
  },
  {
    name: 'never-without-number',
    example: 'They run Python 3 scripts.',
    counterexample: 'They run 3 scripts.',
    names: true,
    until: ({ reading: { tokens }, numeral: { from, to } }) => namesEnd(tokens, from, codeEnd(tokens, to)),
    test: ({ reading: { tokens }, numeral, at }) =>
      ruleHolds(BARE_INTEGER, tokens, numeral) && ruleHolds(WORD_THAT_OWNS_NUMBER, tokens, at),
  },
  {
    // A year behind the name of who owns what is written.
    name: 'year-of-copyright',
    example: '© Moss Herald 2016',
    counterexample: 'Moss Herald 2016',
    names: false,
    test: ({ reading: { tokens }, numeral: { from, value } }) => {
      if (value < FIRST_COPYRIGHT || value > LAST_COPYRIGHT) return false;
      return tokens.slice(Math.max(0, from - COPYRIGHT_REACH), from).some(({ text }) => text === '©');
    },
  },
  {
    // The comma before an age is lost where a text was edited in haste.
    name: 'age-behind-name',
    example: 'Police named Ida Holm 31, who swam.',
    counterexample: 'Police named Ida Holm 31, a swimmer.',
    names: false,
    test: ({ reading: { tokens }, numeral }) => ruleHolds(CLAUSE_OF_AGED, tokens, numeral.to, numeral.value),
  },
  {
    // The verb and the noun of the clause before are left out.
    name: 'number-of-name-listed',
    example: 'The Otters have 48 seats, the Holms 22.',
    counterexample: 'The Otters have 48 seats in the Holms 22.',
    names: false,
    test: ({ reading, numeral }) => ruleHolds(LISTED_WITHOUT_VERB, reading, numeral.from, numeral.to),
  },
  {
    name: 'number-of-name',
    example: 'They closed Camp Otter 7 at noon.',
    counterexample: 'They closed camp for 7 boats.',
    names: true,
    test: (labelled) =>
      ruleHolds(BARE_INTEGER, labelled.reading.tokens, labelled.numeral) && isNamed(labelled) && !labelled.countsThings,
  },
];

const LABEL_COLUMNS = ['name', 'example', 'counterexample', 'where', 'names', 'until', 'test'] as const;
const LABEL_RULES_BY_PLACE = new RulesByPlace(LABEL_RULES, LABEL_COLUMNS);
const NUMBERED_NAME_RULES_BY_PLACE = new RulesByPlace(NUMBERED_NAME_RULES, LABEL_COLUMNS);

const VERSION = /^\d{1,2}\.\d{1,2}$/;

/** "Section 5", "Flight 370", "category 4", "No. 10", "iPhone 11", "Stoxx 600". */
export function label(reading: SentenceReading, numeral: Numeral, around: number): NonQuantity | null {
  const { tokens } = reading;
  if (ruleHolds(LETTER_OF_DWELLING, tokens, numeral)) return asKind('identifier', numeral);
  if (numeral.scale > 1 && numeral.form === 'digits') return null; // "users now number 40m"
  let at = numeral.from - 1;
  if (tokens[at]?.text === '.' && LABELS.has(`${tokens[at - 1]?.lower}`)) at--;
  const word = tokens[at];
  if (word === undefined) return null;
  if (word.text === '-' && tokens[at - 1]?.text === 'I' && numeral.form === 'digits')
    return asKind('identifier', numeral); // "I- 55"
  if (CALENDAR.has(word.lower) && tokens[numeral.to]?.kind === 'word') return null; // "in March 12 were killed"
  // "Scenes from Halden: 35+ dead": no name ends so.
  if (tokens[numeral.to]?.text === '+' && countedPeople(tokens, numeral.from, numeral.to + 1) !== null) return null;
  if (isAmong(word, COPYRIGHTS) || FEASTS.has(word.lower) || HARM.has(word.lower)) return null; // a year or people follow
  const capital = word.text[0] !== word.lower[0];
  if (
    !capital &&
    !LABELS.has(word.lower) &&
    !WORK.has(word.lower) &&
    !(word.kind === 'word' && ruleHolds(WORD_THAT_OWNS_NUMBER, tokens, at))
  )
    return null;
  const noun = nounBehind(reading, numeral.to);
  // "in the top 10 of the men's rankings", "the top 40 album charts"
  const isInside = isNumber(tokens[at - 1]) || isAmong(tokens[numeral.to], PARTITIVES); // "three top 20 singles"
  const isChart = isAmong(word, TOP) && (isInside || noun?.head === 'chart');
  const counted = isChart ? null : noun;
  const countsThings =
    counted?.plural === true &&
    (!counted.capital || ruleHolds(TITLE, tokens)) &&
    !ruleHolds(NUMBER_OF_STATION_BEFORE_VERB, reading, at, numeral.to);
  const labelled = { reading, numeral, at, word, capital, counted, countsThings };
  const isDigitsBehindWord = numeral.form === 'digits' && word.kind === 'word';
  const rule =
    firstRule(LABEL_RULES_BY_PLACE.at(around), labelled) ??
    (isDigitsBehindWord ? firstRule(NUMBERED_NAME_RULES_BY_PLACE.at(around), labelled) : null);
  return rule?.names ? asKind('identifier', numeral, rule.until?.(labelled)) : null;
}

/** Whether the word is a name by its class, or by its capital where it does not begin what is counted. */
function isNamed({ reading, numeral: { value }, at, word, capital, counted, countsThings }: Labelled): boolean {
  const isCounted = counted !== null && (counted.plural ? countsThings : value === 1 || value >= 1000);
  const opens = at === 0 && !isCounted;
  const cls = reading.classes[at];
  return cls === 'name' || (capital && cls === 'noun' && (at > 0 || opens) && !AGED.has(word.lower));
}

const FIRST_COPYRIGHT = 1950;
const LAST_COPYRIGHT = 2100;
const COPYRIGHT_REACH = 6;

/** "CBS 2 reports that": behind a name that no preposition leads, its number and a word in -s with an object follow. */
const NUMBER_OF_STATION_BEFORE_VERB: Rule<[reading: SentenceReading, name: number, verb: number]> = {
  name: 'number-of-station-before-verb',
  example: 'The boats sank, CBS 2 reports the loss.',
  counterexample: 'The boats sank, CBS reports 2 losses.',
  test: ({ tokens, classes }, name, verb) => {
    if ((classes[name] !== 'name' && !isCapitals(tokens[name])) || tokens[verb]?.known?.closed) return false;
    const object = classes[verb + 1];
    const leads = object === 'determiner' || object === 'possessive' || object === 'name';
    if (!leads || ruleHolds(TITLE, tokens)) return false;
    let first = name;
    while (classes[first - 1] === 'name') first--;
    return classes[first - 1] !== 'preposition';
  },
};

/** "The blast at Club 9 killed three": what the verb at token `at` befalls stands behind it, so that no number before it does. */
const OBJECT_OF_HARM: Rule<[reading: SentenceReading, at: number]> = {
  name: 'object-of-harm',
  example: 'The blast at Club 9 injured three.',
  counterexample: 'The blast at the club left 9 injured, he said.',
  test: ({ classes }, at) => {
    const object = classes[at + 1];
    return object === 'number' || object === 'determiner' || object === 'possessive';
  },
};

function isCapitals(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase();
}

/** Whether the word before a number names one of a row; a weak one only with a capital, or where nothing is counted. */
function isLabel(word: Token, at: number, capital: boolean, countsNothing: boolean, countsThings: boolean): boolean {
  if (!LABELS.has(word.lower) || (WITH_CAPITAL.has(word.lower) && !(capital && at > 0))) return false;
  return !WEAK.has(word.lower) || ((capital || countsNothing) && !countsThings);
}

/** "Boeing 737-800", "Case No. 12-345": what a hyphen ties to the number of a name. */
function codeEnd(tokens: readonly Token[], at: number): number {
  const [hyphen, code] = [tokens[at], tokens[at + 1]];
  return hyphen?.text === '-' && !hyphen.spaced && code?.kind === 'number' && !code.spaced ? at + 2 : at;
}

/** "Sections 12 and 13", "Articles 5, 6 and 7", "grades 5 to 10": a label in the plural names a list. */
function listEnd(tokens: readonly Token[], label: Token, at: number): number {
  if (!isPlural(label.lower)) return at;
  let end = at;
  for (let step = 0; step < LONGEST_LIST; step++) {
    const to = LIST_JOINERS.has(tokens[end]?.lower ?? '') ? end + 1 : end;
    const next = isAmong(tokens[to], ADDERS) && to > end ? to + 1 : to;
    if (next === end || tokens[next]?.kind !== 'number') return end;
    end = next + 1;
  }
  return end;
}

const LONGEST_LIST = 12;

/** "Boeing 737, 757 and 767", "Windows 95 and 98": numbers of like length go on with those of a name. */
function namesEnd(tokens: readonly Token[], first: number, at: number): number {
  let end = at;
  for (let step = 0; step < LONGEST_LIST; step++) {
    const comma = tokens[end]?.text === ',' ? end + 1 : end;
    const next = isAmong(tokens[comma], COORDINATORS) ? comma + 1 : comma;
    const number = tokens[next];
    if (next === end || number?.kind !== 'number' || number.text.length !== tokens[first]?.text.length) return end;
    end = next + 1;
  }
  return end;
}

/** No scale has more steps. */
const MOST_STEPS = 12;
/** Before a step these tell which, or of what. */
const LEADING: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'determiner',
  'possessive',
  'adjective',
  'gerund',
  'clitic',
  'name',
]);

/** More words than the name of a place has. */
const LONGEST_PLACE = 4;

/** "In Halden": the name that ends at token `last` is a place with which its clause begins. */
const FRONTED_PLACE: Rule<[reading: SentenceReading, last: number]> = {
  name: 'fronted-place',
  example: 'In Corvane 14 were arrested.',
  counterexample: 'The guards of Camp Corvane 14 were arrested.',
  test: ({ tokens, classes }, last) => {
    let lead = last;
    while (lead > last - LONGEST_PLACE && isCapitalised(tokens[lead]) && !PLACE_LEAD.has(tokens[lead]?.lower ?? ''))
      lead--;
    const isLed = PLACE_LEAD.has(tokens[lead]?.lower ?? '') && lead < last;
    return isLed && (lead === 0 || classes[lead - 1] === 'mark' || isAmong(tokens[lead - 1], COORDINATORS));
  },
};

/** The first token behind the words with a capital that begin at token `at`. */
function titleEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + LONGEST_TITLE && isCapitalised(tokens[end])) end++;
  return end;
}

const LONGEST_TITLE = 6;

/**
 * "the browser Opera 8.0, due", "the release of Opera 8.0 in May", "Opera 8.0 browsers": a name inside a sentence, with
 * nothing behind its number that this may count, or with a number that only a version ends like.
 */
const VERSION_OF_PROGRAM: Rule<[reading: SentenceReading, name: number, to: number]> = {
  name: 'version-of-program',
  example: 'They tried the browser Quillon 8.0 at home.',
  counterexample: 'They rode with Quillon 8.5 miles home.',
  test: ({ tokens, classes }, name, to) => {
    if (name === 0 || classes[name] !== 'name' || ruleHolds(TITLE, tokens)) return false;
    if (/^\d\.0$/.test(tokens[to - 1]?.text ?? '')) return true;
    if (classes[name - 1] === 'preposition') return false;
    const next = classes[to];
    return next === undefined || next === 'auxiliary' || tokens[to]?.text === ',' || tokens[to]?.text === '.';
  },
};

/** Digits alone, as names carry them: no separator, no decimals, no magnitude. */
const BARE_INTEGER: Rule<[tokens: readonly Token[], numeral: Numeral]> = {
  name: 'bare-integer',
  example: 'They closed Fort Alder 8 at dusk.',
  counterexample: 'They closed Fort Alder 8,000 at dusk.',
  test: (tokens, { from, to }) => to === from + 1 && UP_TO_FOUR_DIGITS.test(tokens[from]?.text ?? ''),
};

const UP_TO_FOUR_DIGITS = /^\d{1,4}$/;

const WITH_DIGIT = /\d/;
/** "iPhone", "S23". */
const WITH_DIGIT_OR_CAPITAL_INSIDE = /\p{Ll}\p{Lu}|\d/u;

/** "S&P 500", "iPhone 11", "Boeing 737": the word before a number is one that is never without one. */
const WORD_THAT_OWNS_NUMBER: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'word-that-owns-number',
  example: 'They bought an iPhone 11 there.',
  counterexample: 'They bought 11 phones there.',
  test: (tokens, at) => {
    const word = tokens[at] as Token;
    const small = word.text === word.lower;
    if ((small ? WITH_DIGIT : WITH_DIGIT_OR_CAPITAL_INSIDE).test(word.text)) return true;
    if (tokens[at - 1]?.text === '&') return true;
    return NUMBERED.has(word.lower) && (word.text !== word.lower || isAmong(word, PAGE_LETTERS));
  },
};

/** Numbers that are the first part of a name. */
export const PRODUCT_RULES: readonly NonQuantityRule[] = [
  {
    name: 'decade-in-two-digits',
    example: 'The 20s were good to the boats.',
    counterexample: 'The 20 boats were good.',
    where: AROUND.gluedBehind,
    is: 'word',
    until: behindPlural,
    test: ({ tokens }, { to, value }) => ruleHolds(PLURAL_OF_DIGITS, tokens, to) && value < 100 && value % 10 === 0,
  },
  {
    // An apostrophe before the plural of digits is as common as none.
    name: 'decade-with-apostrophe',
    example: "They spoke of Moss in the 30's.",
    counterexample: "They spoke of Moss and the 30's mast.",
    where: AROUND.markBehind,
    is: 'word',
    until: (_, { to }) => to + 2,
    test: ({ tokens, classes }, { from, to, value }) => {
      const isDecade = value % 10 === 0 && value < 100 && DECADE_LEAD.has(tokens[from - 1]?.lower ?? '');
      const next = classes[to + 2];
      const isOwner = next === 'noun' || next === 'adjective' || next === 'name';
      return (
        isDecade &&
        CLOSING_APOSTROPHES.has(tokens[to]?.text ?? '') &&
        ruleHolds(PLURAL_OF_DIGITS, tokens, to + 1) &&
        !isOwner
      );
    },
  },
  {
    // A plural of digits counts none: “747s” are machines of that name.
    name: 'product-in-plural',
    example: 'Two 747s burned.',
    counterexample: 'Two of 747 burned.',
    where: AROUND.gluedBehind,
    is: 'identifier',
    until: behindPlural,
    test: ({ tokens }, { to }) => ruleHolds(PLURAL_OF_DIGITS, tokens, to),
  },
  {
    // An article leads a number with nothing to count, which names a thing then.
    // Airliners, turns and calibres are spoken of so.
    name: 'number-as-thing',
    example: 'The line ordered a 747.',
    counterexample: 'The line ordered a 747 seat.',
    is: 'identifier',
    test: ({ tokens, classes }, { from, to }) => {
      const article = tokens[from - 1]?.lower;
      if (article !== 'a' && article !== 'an') return false;
      const isAlone = classes[to] === undefined || classes[to] === 'auxiliary';
      const isThing = isAlone || tokens[to]?.text === '.' || tokens[to]?.text === ',';
      return isThing && /^\d{2,4}$/.test(tokens[from]?.text ?? '');
    },
  },
  {
    name: 'large-number-before-name',
    example: 'The line ordered the 787 Dreamliner.',
    counterexample: 'The line ordered 787 Dreamliners.',
    where: AROUND.capitalBehind,
    is: 'identifier',
    test: (reading, numeral) => numeral.value >= 100 && ruleHolds(NUMBER_BEFORE_NAME, reading, numeral),
  },
  {
    name: 'number-of-name-again',
    example: 'They sell the iPhone 11 and the 11 Pro there.',
    counterexample: 'They sell the 11 Pro there.',
    where: AROUND.capitalBehind,
    is: 'identifier',
    test: (reading, numeral) =>
      ruleHolds(NUMBER_BEFORE_NAME, reading, numeral) && ruleHolds(NUMBER_SAID_BEFORE, reading.tokens, numeral.from),
  },
];

const PRODUCT_RULES_BY_PLACE = byPlace(PRODUCT_RULES);

/** "787 Dreamliner", "the iPhone 11 and the 11 Pro", "747s". */
export function product(reading: SentenceReading, numeral: Numeral, around: number): NonQuantity | null {
  const isPlain = numeral.form === 'digits' && numeral.to === numeral.from + 1;
  return isPlain ? knownBy(PRODUCT_RULES_BY_PLACE.at(around), reading, numeral) : null;
}

/** "747s": the letter of a plural is grown onto digits. */
const PLURAL_OF_DIGITS: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'plural-of-digits',
  example: 'Both 727s were repainted.',
  counterexample: 'All 727 seats were repainted.',
  test: (tokens, at) => isAmong(tokens[at], DECADE_LETTERS) && !tokens[at]?.spaced,
};

function behindPlural(_: SentenceReading, { to }: Numeral): number {
  return to + 1;
}

/** A whole number before a name of one thing. */
const NUMBER_BEFORE_NAME: Rule<[reading: SentenceReading, numeral: Numeral]> = {
  name: 'number-before-name',
  example: 'The firm built the 380 Skyliner.',
  counterexample: 'The firm built 380 skyliners.',
  test: (reading, { from, to, value }) => {
    const { tokens, classes } = reading;
    if (classes[to] !== 'name' || tokens[from - 1]?.kind === 'number') return false;
    const counted = nounBehind(reading, to);
    const isNamed = counted?.capital === true && !counted.plural;
    return isNamed && Number.isInteger(value) && !tokens[from]?.text.includes(',');
  },
};

/** How many tokens back a number that is part of a name may have been said before. */
const MEMORY = 100;

/** "the iPhone 11 and the 11 Pro": the same number stands shortly before as well. */
const NUMBER_SAID_BEFORE: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'number-said-before',
  example: 'They mend the Sonat 12 and the 12 Mini there.',
  counterexample: 'They mend the Sonat 14 and the 12 Mini there.',
  test: (tokens, at) => {
    for (let i = at - 1; i >= Math.max(0, at - MEMORY); i--) if (tokens[i]?.text === tokens[at]?.text) return true;
    return false;
  },
};

/** Classes of words with which what a number counts begins. */
// biome-ignore format: words read better in rows than one to a line
const COUNTING: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'noun', 'adjective', 'participle', 'gerund', 'number', 'adverb',
]);

/** What a number word with a capital is, of which nothing else tells that it begins a sentence. */
export const NUMBER_WORD_RULES: readonly NonQuantityRule[] = [
  {
    name: 'owning-number-word',
    example: 'She told Five’s editor of it.',
    counterexample: 'She told Five of it.',
    is: 'identifier',
    test: ({ tokens }, { to }) => tokens[to]?.kind === 'clitic' && !ruleHolds(TITLE, tokens),
  },
  {
    name: 'number-word-of-people',
    example: 'He told the Moss Three Dead of it.',
    counterexample: 'He told the Moss Three Divers of it.',
    is: null,
    test: ({ tokens }, { to }) => STATES.has(tokens[to]?.lower ?? ''),
  },
  {
    name: 'number-word-before-name',
    example: 'They watched the Six Nations there.',
    counterexample: 'They watched the six nations there.',
    is: 'identifier',
    test: ({ tokens, classes }, { to }) => classes[to] === 'name' && !ruleHolds(TITLE, tokens),
  },
  {
    // Divisions are called by number words.
    name: 'number-word-of-division',
    example: 'They beat League One sides there.',
    counterexample: 'They beat the league, one side of it.',
    is: 'identifier',
    test: ({ tokens }, { from }) => DIVISIONS.has(tokens[from - 1]?.lower ?? '') && !ruleHolds(TITLE, tokens),
  },
  {
    name: 'number-word-behind-name',
    example: 'They watched the Fantastic Four there.',
    counterexample: 'They watched four there.',
    is: 'identifier',
    test: ({ tokens, classes }, { from, to }) => {
      const lead = classes[from - 1];
      if (lead !== 'name' && lead !== 'clitic' && !ruleHolds(STATION_AT_HEAD, tokens, from - 1)) return false;
      return !(classes[to] === 'noun' && isPlural(tokens[to]?.lower ?? '')) && !ruleHolds(TITLE, tokens);
    },
  },
  {
    name: 'number-word-alone',
    example: 'He wrote of the joy of Six.',
    counterexample: 'He wrote of the joy of six.',
    is: 'identifier',
    test: ({ tokens, classes }, { from, to }) =>
      classes[from - 1] === 'preposition' && !COUNTING.has(classes[to]) && !ruleHolds(TITLE, tokens),
  },
];

const NUMBER_WORD_RULES_BY_PLACE = byPlace(NUMBER_WORD_RULES);

/** "Fantastic Four", "the Six Nations": a number word with a capital beside a name, where not all words have one. */
export function namedInWords(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const { tokens } = reading;
  const { from, form } = numeral;
  if (form !== 'words' || numeral.vague || !isCapitalised(tokens[from]) || from === 0) return null;
  const isBehindClock = tokens[from - 2]?.text === ':' && tokens[from - 1]?.kind === 'number'; // "0:44 Three boys"
  return isBehindClock || tokens[from - 1]?.kind === 'mark'
    ? null
    : knownBy(NUMBER_WORD_RULES_BY_PLACE.everywhere(), reading, numeral);
}

/** "the ballad One Night", "the film Two Weeks": number and unit in capitals, where not all words have one. */
export function titledUnit(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const unit = reading.tokens[numeral.to];
  return unit?.kind === 'word' && isCapitalised(unit) ? namedInWords(reading, numeral) : null;
}

/** Many of one unit in the singular, with a capital that no headline gives it. */
export const NAMED_BY_UNIT: NonQuantityRule = {
  name: 'named-by-unit',
  example: 'They saw the rapper 50 Cent on the pier.',
  counterexample: 'They paid 50 cent on the pier.',
  where: AROUND.digits | AROUND.capitalBehind,
  is: 'identifier',
  until: behindPlural,
  test: ({ tokens }, { from, to, value, kind, form }) => {
    const unit = tokens[to];
    if (form !== 'digits' || unit?.kind !== 'word') return false;
    const isNumber = kind === 'cardinal' && value > 1 && to === from + 1 && tokens[from - 1]?.text !== '$';
    if (!isNumber || unit.text === unit.lower || !NAMING_UNITS.has(unit.lower)) return false;
    const next = tokens[to + 1];
    if (next?.text === '-' && !next.spaced) return false;
    const isNextCapital = next?.kind === 'word' && next.text !== next.lower && !STREET.has(next.lower); // "9 Mile Road"
    return next?.kind !== 'number' && !isNextCapital && !ruleHolds(TITLE, tokens);
  },
};

/** "the film 21 Grams": a unit with a capital behind a work. */
export const WORK_NAMED_BY_UNIT: NonQuantityRule = {
  name: 'work-named-by-unit',
  example: 'They saw the film 21 Grams there.',
  counterexample: 'They saw the film 21 times there.',
  where: AROUND.capitalBehind,
  is: 'identifier',
  until: ({ tokens }, { to }) => titleEnd(tokens, to),
  test: ({ tokens }, { from, to }) =>
    WORK.has(tokens[from - 1]?.lower ?? '') && isCapitalised(tokens[to]) && !ruleHolds(TITLE, tokens),
};

/** "flat 3b", "room 12k": a letter grown onto the number of a door, and no magnitude. */
const LETTER_OF_DWELLING: Rule<[tokens: readonly Token[], numeral: Numeral]> = {
  name: 'letter-of-dwelling',
  example: 'He lives in flat 3b there.',
  counterexample: 'He paid 3b there.',
  test: (tokens, { from, shortMagnitude }) => shortMagnitude && DOORS.has(tokens[from - 1]?.lower ?? ''),
};

/** "Gate 12A", "Launch Complex 39A": the letter on the number of a place is no unit. */
export const LETTER_OF_PLACE: NonQuantityRule = {
  name: 'letter-of-place',
  example: 'The crowd left Gate 12A at noon.',
  counterexample: 'The crowd blew a 12A fuse at noon.',
  where: AROUND.digits | AROUND.gluedBehind,
  is: 'identifier',
  until: (_, { to }) => to + 1,
  test: (reading, { from, to, form }) => {
    const { tokens } = reading;
    const letter = tokens[to];
    if (form !== 'digits' || to !== from + 1 || letter?.spaced !== false || !/^[A-Z]$/.test(letter.text)) return false;
    const place = tokens[from - 1];
    if (place?.kind !== 'word' || nounBehind(reading, to + 1) !== null) return false;
    return LABELS.has(place.lower) || DOORS.has(place.lower);
  },
};

/** "KBC Two": an abbreviation at the head of a sentence, where no class tells that it is a name. */
const STATION_AT_HEAD: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'station-at-head',
  example: 'KZRT Two showed the regatta.',
  counterexample: 'On shore two showed the regatta.',
  test: (tokens, at) => at === 0 && isCapitals(tokens[at]),
};

/** Most longer words begin with a capital, as in a headline, which no full stop ends unless all of it is in capitals. */
export const TITLE: Rule<[tokens: readonly Token[]]> = {
  name: 'title',
  example: 'Harbour Town Mourns Six Sailors Lost At Sea',
  counterexample: 'Harbour town mourns six sailors lost at sea',
  test: (tokens) => {
    let longer = 0;
    let capitals = 0;
    let loud = 0;
    for (let at = 0; at < Math.min(tokens.length, LONGEST_HEADLINE); at++) {
      const { kind, text, lower } = tokens[at]!;
      if (kind !== 'word' || text.length < 4) continue;
      longer++;
      if (text[0] !== lower[0]) capitals++;
      if (isLoudWord(tokens[at]!)) loud++;
    }
    const isSentence = tokens[tokens.length - 1]?.text === '.' && loud * 2 < longer;
    return !isSentence && capitals * 3 > longer * 2;
  },
};

/** No headline has more tokens. */
const LONGEST_HEADLINE = 40;

/** The rules of this file that stand by themselves. */
export const LABELS_RULES: readonly NamedRule[] = [
  TITLE,
  LETTER_OF_DWELLING,
  NUMBER_OF_STATION_BEFORE_VERB,
  STATION_AT_HEAD,
  WORD_THAT_OWNS_NUMBER,
  BARE_INTEGER,
  PLURAL_OF_DIGITS,
  NUMBER_BEFORE_NAME,
  NUMBER_SAID_BEFORE,
  OBJECT_OF_HARM,
  FRONTED_PLACE,
  VERSION_OF_PROGRAM,
];
