import { isAgeOfNobody } from '../figures/ages/years-of-age.ts';
import { PER, unitBehindPer } from '../figures/amounts/rate-units.ts';
import type { Figure, FigureKind } from '../figures/figure.ts';
import { NUMBERED_NOUNS } from '../figures/lexicon/numbered-nouns.ts';
import {
  ADDERS,
  LIST_JOINTS,
  OTHERS,
  PARTITIVES,
  PERSON_RELATIVES,
  THE_REST,
} from '../language/lexicon/function-words.ts';
import { PLURAL_MAGNITUDES, TENS, UNITS } from '../language/lexicon/number-words.ts';
import { anyRule, decides, firstRule, type NamedRule, type Rule, ruleHolds } from '../language/rules.ts';
import { isKindOf } from '../language/senses.ts';
import { Sentence } from '../language/sentence.ts';
import { isAmong } from '../language/word-table.ts';
import { isDigit, type Word, wordAt } from '../language/words.ts';
import type { Claim, Extent, Modality } from './claim.ts';
import { readExtent } from './how-far/extents.ts';
import { GIVEN_COUNT } from './how-far/given-counts.ts';
import { readModality, readRetraction } from './how-far/modality.ts';
import { readNarrowings } from './how-far/narrowings.ts';
import { isOfOtherHappening } from './how-far/other-happenings.ts';
import { isOfEach, rateOfNoun, readRate } from './how-far/rates.ts';
import { readCaseScope, readHedge, readScope, readSoftScope } from './how-far/scope.ts';
import { isRunningTotal } from './how-far/totals.ts';
import { BELIEVED, CASES, OWNING, PARTS, QUOTES } from './lexicon/describe-figure.ts';
import { CLAUSE_ENDS, LINKS } from './lexicon/grammar.ts';
import { predicateClass } from './lexicon/predicates.ts';
import { CASE_STANDINGS, TIME_ZONES } from './lexicon/scope.ts';
import { BLOCKS } from './lexicon/what.ts';
import { EACH, EMPTY_SCOPE, type Scope } from './scope.ts';
import { AGE_OF_THING, thingBefore, thingBehind } from './what/aged-things.ts';
import { readMoment } from './what/events.ts';
import { type Measure, readMeasure } from './what/measures.ts';
import { AGE_OF_SEVERAL, readPerson } from './what/persons.ts';
import { openVerbOf, readPredicate, WORD_OF_FATE } from './what/predicates.ts';
import { readProperty } from './what/properties.ts';
import { readStreet, type StreetNumber } from './what/street-numbers.ts';
import { kindOfNoun, readSubject } from './what/subjects.ts';
import { NUMBER_OF_TELEPHONE } from './what/telephones.ts';
import { TRIGGERS } from './what/triggers.ts';
import type { Phrase } from './words/phrase.ts';
import { scopeOf } from './words/sentence-scope.ts';

/** What a figure is about: all of a claim but who says it and when it held. */
export type FigureDescription = Pick<Claim, 'predicate' | 'subject' | 'scope' | 'extent' | 'modality'>;

type Description = Pick<Claim, 'predicate' | 'subject' | 'scope'>;
type Reader = (sentence: Sentence, phrase: Phrase, figure: Figure) => Description;

/** How each kind of figure is described. */
const READERS: Readonly<Record<FigureKind, Reader>> = {
  count: describeCount,
  age: describeAge,
  time: describeMoment,
  // On which days something happened is read by itself, weekdays with dates (`when/happening-days.ts`).
  date: describeDate,
  identifier: describeIdentifier,
  ordinal: describeOrdinal,
  money: describeProperty,
  measure: describeProperty,
  percentage: describeProperty,
  duration: describeProperty,
  ratio: describeProperty,
};

/**
 * Reads what a figure counts or measures from its sentence.
 * `text` is the body that the figure's spans count in; `sentence` is that of the figure, where it is read already.
 * Never throws; what is not recognised is null or empty.
 */
export function describeFigure(
  text: string,
  figure: Figure,
  sentence: Sentence = new Sentence(text, figure.sentence),
): FigureDescription {
  // Where no word stands the first and the last of a row are cells, too, and it need not be cut to see that.
  if (sentence.isOfDigits && figure.kind === 'count' && figure.unit === null && decides(CELL_OF_ROW)) return IN_ROW;
  const { words } = sentence;
  const phrase = nounPhrase(words, figure);
  if (ruleHolds(CELL_OF_ROW, words, phrase, figure)) return IN_ROW;
  const description = READERS[figure.kind](sentence, phrase, figure);
  const { predicate, subject, scope } = description;
  // Written out, not spread together: this runs for every figure.
  return {
    predicate,
    subject,
    scope,
    extent: extentOf(words, phrase, figure, predicate),
    modality: modalityOf(words, phrase, figure, description),
  };
}

function modalityOf(words: readonly Word[], phrase: Phrase, { kind }: Figure, { predicate }: Description): Modality {
  if (kind === 'count' && predicate !== 'cases') return readModality(words, phrase);
  return MEASURED.has(kind) || predicate === 'cases' ? (readRetraction(words, phrase) ?? 'asserted') : 'asserted';
}

const MEASURED: ReadonlySet<FigureKind> = new Set(['money', 'measure', 'percentage', 'duration', 'ratio']);

/** A bare number between two others, or alone on its line, is a cell of a table, whose head says what it counts. */
const CELL_OF_ROW: Rule<[words: readonly Word[], phrase: Phrase, figure: Figure]> = {
  name: 'cell-of-row',
  example: 'Dead 3 4 5 in Halden',
  counterexample: 'Dead 4 in Halden',
  test: (words, { from, to }, { kind, unit }) =>
    kind === 'count' &&
    unit === null &&
    (words.length === 1 ? isNumber(words[0]) : isNumber(words[from - 1]) && isNumber(words[to])),
};

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && isDigit(word.lower.charCodeAt(0));
}

const UNKNOWN: Description = { predicate: null, subject: null, scope: EMPTY_SCOPE };

const IN_ROW: FigureDescription = {
  predicate: null,
  subject: null,
  scope: EMPTY_SCOPE,
  extent: 'whole',
  modality: 'asserted',
};

function extentOf(words: readonly Word[], phrase: Phrase, figure: Figure, predicate: Claim['predicate']): Extent {
  if (figure.kind === 'count' && predicate !== 'street-number')
    return readExtent(words, { from: phrase.from, to: phrase.to, number: wordAt(words, figure.end) }, predicate);
  return figure.kind === 'ordinal' && predicate !== null && isOfOtherHappening(words, phrase) ? 'part' : 'whole';
}

/** The age of a war or of a house is that of nobody, and so is that of several people, or one that nobody reaches. */
function describeAge({ words }: Sentence, phrase: Phrase, figure: Figure): Description {
  if (ruleHolds(AGE_OF_SEVERAL, words, phrase.from)) return UNKNOWN;
  if (isAgeOfNobody(figure)) {
    const thing = thingBehind(words, phrase.to) ?? thingBefore(words, phrase.from);
    return { predicate: null, subject: thing, scope: EMPTY_SCOPE };
  }
  const subject = readPerson(words, phrase);
  const thing = subject === null ? thingBehind(words, phrase.to) : null;
  if (thing !== null && decides(AGE_OF_THING)) return { predicate: null, subject: thing, scope: EMPTY_SCOPE };
  return { predicate: 'age', subject, scope: EMPTY_SCOPE };
}

/** A bare number between commas is an age or a detail, whatever follows: "Doe, 19, of Leeds, was shot". */
const NUMBER_ASIDE: Rule<[words: readonly Word[], phrase: Phrase, figure: Figure]> = {
  name: 'number-aside',
  example: 'Of the crews, 14, all from Halden, were killed.',
  counterexample: 'Of the crews 14 were killed.',
  test: (words, { from, to }, { unit }) => {
    if (unit !== null || to !== from + 1) return false;
    const [before, after] = [words[from - 1], words[to]];
    if (!isAmong(before, LIST_JOINTS) || !isAmong(after, LIST_JOINTS)) return false;
    return !(isAmong(before, ADDERS) && isAmong(after, ADDERS));
  },
};

/** Of how many somebody is the parent is told by no noun of theirs, and what befell the parent befell none of them. */
const CHILDREN_OF_PARENT: Rule<[words: readonly Word[], phrase: Phrase, figure: Figure]> = {
  name: 'children-of-parent',
  example: 'A father of three was killed.',
  counterexample: 'A family of three was killed.',
  // "Three of them children" counts children of no parent.
  test: (words, { to }, { unit, unitSpan }) => unit === 'child' && unitSpan === null && !isAmong(words[to], PARTITIVES),
};

function describeCount(sentence: Sentence, phrase: Phrase, figure: Figure): Description {
  const { words } = sentence;
  if (figure.unit === 'block') return describeIdentifier(sentence, phrase, figure);
  // "At 618 Mill road": a number above one of a street in the singular is that of a house.
  const house = figure.value === 1 ? null : readStreet(words, wordAt(words, figure.end));
  if (house !== null) return streetNumber(house);
  const measure = readMeasure(words, phrase, ruleHolds(BARE_NUMBER, figure) ? figure : null);
  const isOfNobody =
    ruleHolds(NUMBER_ASIDE, words, phrase, figure) || ruleHolds(CHILDREN_OF_PARENT, words, phrase, figure);
  const predicate = isOfNobody ? null : countPredicate(words, phrase, measure, figure);
  const whole = { from: measure?.from ?? phrase.from, to: phrase.to };
  if (predicate === 'cases') return { predicate, subject: 'case', scope: readCaseScope(words, whole) };
  // "2,000 are believed to be infected" counts suspected cases.
  if (predicate === 'infected' && ruleHolds(BELIEVED_INFECTED, words, phrase.to)) {
    return {
      predicate: 'cases',
      subject: 'case',
      scope: { ...readCaseScope(words, whole), standings: ['suspected'] },
    };
  }
  const scope: Scope = {
    ...EMPTY_SCOPE,
    ...readScope(words, whole, scopeOf(sentence)),
    ...readSoftScope(words, phrase, scopeOf(sentence)),
    narrowings: predicate === null ? [] : readNarrowings(words, phrase, predicate),
    rate: rateOfCount(words, phrase, figure),
    total: predicate !== null && isRunningTotal(words, whole, measure),
  };
  if (predicate === null && ruleHolds(BARE_NUMBER, figure) && ruleHolds(SHARES_NOUN_OF_CASES, words, phrase.to)) {
    return { predicate: 'cases', subject: 'case', scope: readCaseScope(words, { from: phrase.from, to: phrase.to }) };
  }
  return { predicate, subject: readSubject(words, phrase, figure, predicate), scope };
}

/** "2,000 are believed to be infected": nobody has found that they are. */
const BELIEVED_INFECTED: Rule<[words: readonly Word[], from: number]> = {
  name: 'believed-infected',
  example: 'Some 2,000 people are believed to be infected.',
  counterexample: 'Some 2,000 people are known to be infected.',
  test: (words, from) => words.slice(from, from + 4).some(({ lower }) => BELIEVED.has(lower)),
};

/** "27 possible and one probable case": the first number shares the noun of the second. */
const SHARES_NOUN_OF_CASES: Rule<[words: readonly Word[], from: number]> = {
  name: 'shares-noun-of-cases',
  example: 'They have 27 possible and one probable case.',
  counterexample: 'They have 27 possible and good boats.',
  test: (words, from) => {
    if (CASE_STANDINGS.get(words[from]?.lower ?? '') === undefined || !isAmong(words[from + 1], ADDERS)) return false;
    const rest = words.slice(from + 2, from + 2 + COORDINATED);
    const noun = rest.findIndex(({ lower }) => kindOfNoun(lower)?.name === 'case');
    return (
      noun > 0 &&
      rest.slice(0, noun).every(({ lower }) => QUOTES.has(lower) || !(CLAUSE_ENDS.has(lower) || LINKS.has(lower)))
    );
  },
};

/** How many words may stand between the conjunction and the noun that both numbers share. */
const COORDINATED = 9;

/** A measure says what its bare value counts; a value with a noun of its own may have a predicate of its own, too. */
function countPredicate(
  words: readonly Word[],
  phrase: Phrase,
  measure: Measure | null,
  figure: Figure,
): Claim['predicate'] {
  // "The death toll rose to 13 and 106 injured": a word behind a number tells more than a measure before it.
  const isMeasured = measure !== null && ruleHolds(BARE_NUMBER, figure) && !ruleHolds(WORD_OF_FATE, words, phrase.to);
  if (isMeasured) return measure.predicate;
  if (ruleHolds(WHOLE_OF_PART, words, phrase)) return null;
  const predicate = readPredicate(words, phrase);
  const isVerb = predicate !== null && openVerbOf(predicate) !== null;
  const open = predicate === null || isVerb;
  // "The hospital treated 91 injured people": the noun says what befell them, the verb what else was done.
  const fate = isVerb ? fateInside(words, phrase) : null;
  if (fate !== null) return fate;
  return open && measure !== null && ruleHolds(MEASURE_OF_PEOPLE, figure) ? measure.predicate : predicate;
}

/** What befell those who are counted, by a word before their noun. */
function fateInside(words: readonly Word[], { from, to }: Phrase): Claim['predicate'] {
  for (let at = from; at < to; at++) {
    const trigger = TRIGGERS.startingAt(words, at)?.value.find(
      ({ role, name, noun }) =>
        noun === null && (role === 'transitive' || role === 'state') && predicateClass(name)?.ofPeople === true,
    );
    if (trigger !== undefined) return trigger.name;
  }
  return null;
}

/** "Two of the 23 sailors were hurt", "none of the 300 was hurt": nothing is said of all whom some are taken from. */
const WHOLE_OF_PART: Rule<[words: readonly Word[], phrase: Phrase]> = {
  name: 'whole-of-part',
  example: 'Two of the 23 sailors were hurt.',
  counterexample: 'Two of the 23 hurt sailors were old.',
  test: (words, { from, to }) => {
    const of = isAmong(words[from - 1], OWNING) ? from - 2 : from - 1;
    if (!isAmong(words[of], PARTITIVES) || !isPart(words[of - 1])) return false;
    // "Two of the 23 killed were", "two of the 23 who were killed": this befell all of them.
    if (isAmong(words[to], PERSON_RELATIVES)) return false;
    for (let at = from; at <= to; at++) if (ruleHolds(WORD_OF_FATE, words, at)) return false;
    return true;
  },
};

function isPart(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { lower } = word;
  const isNumberWord = UNITS.has(lower) || TENS.has(lower) || PLURAL_MAGNITUDES.has(lower);
  return isNumberWord || PARTS.has(lower) || isDigit(lower.charCodeAt(0));
}

/** "The toll rose to 27 people": the noun is what the measure counts. */
const MEASURE_OF_PEOPLE: Rule<[figure: Figure]> = {
  name: 'measure-of-people',
  example: 'The toll rose to 27 people.',
  counterexample: 'The price rose to 27 dollars.',
  test: ({ unit }) => {
    const kind = kindOfNoun(unit ?? '');
    return kind !== undefined && (kind.name === 'person' || kind.name === 'case' || kind.within === 'person');
  },
};

/** No noun that it counts stands behind the number. */
const BARE_NUMBER: Rule<[figure: Figure]> = {
  name: 'bare-number',
  example: 'The toll rose to 27.',
  counterexample: 'The storm killed 27 people.',
  test: ({ unitSpan, start }) => unitSpan === null || unitSpan.start < start,
};

/** "A third person has died", "confirms its fourth case": so many at least. */
function describeOrdinal(sentence: Sentence, phrase: Phrase, figure: Figure): Description {
  const { words } = sentence;
  if (figure.value === 1) return UNKNOWN; // "the first victim" tells of one that everybody knows of
  if ((words[wordAt(words, figure.start)]?.end ?? 0) > figure.end) return UNKNOWN; // "a third-floor resident"
  let { to } = phrase;
  while (to < words.length && to < phrase.from + 4 && !anyRule(NUMBERED_NOUN_RULES, words[to]!)) to++;
  const numbered = to < words.length ? firstRule(NUMBERED_NOUN_RULES, words[to]!) : null;
  if (numbered === null) return UNKNOWN;
  if (!isDigit(figure.text.charCodeAt(0)) && !NUMBERED.has(words[to]!.lower)) return UNKNOWN;
  if (!numbered.isPerson) return { predicate: 'cases', subject: 'case', scope: readCaseScope(words, phrase) };
  const noun = { from: phrase.from, to: Math.min(words.length, to + 1) };
  const predicate = readPredicate(words, noun);
  if (predicateClass(predicate)?.numbered !== true) return UNKNOWN;
  const scope = scopeOf(sentence);
  return {
    predicate,
    subject: 'person',
    scope: { ...EMPTY_SCOPE, ...readScope(words, noun, scope), ...readSoftScope(words, phrase, scope), total: true },
  };
}

const NUMBERED: ReadonlySet<string> = new Set(NUMBERED_NOUNS);

/** A noun that is counted by numbering its things. */
interface NumberedNounRule extends Rule<[word: Word]> {
  readonly isPerson: boolean;
}

export const NUMBERED_NOUN_RULES: readonly NumberedNounRule[] = [
  {
    name: 'numbered-person',
    isPerson: true,
    example: 'A third person has died.',
    counterexample: 'A third boat has sunk.',
    test: ({ lower }) => {
      const kind = kindOfNoun(lower);
      if (kind === undefined) return NUMBERED.has(lower) && isKindOf(lower, 'person');
      return kind.name === 'person' || kind.within === 'person';
    },
  },
  {
    name: 'numbered-case',
    isPerson: false,
    example: 'Halden confirms its fourth case.',
    counterexample: 'Halden celebrates its fourth win.',
    test: (word) => isAmong(word, CASES),
  },
];

function describeDate(sentence: Sentence, phrase: Phrase, figure: Figure): Description {
  // "The 1900 block of Elm Street" is no year.
  return isAmong(sentence.words[phrase.to], BLOCKS) ? describeIdentifier(sentence, phrase, figure) : UNKNOWN;
}

function describeMoment(sentence: Sentence, phrase: Phrase, figure: Figure): Description {
  const { words } = sentence;
  const zone = words[phrase.to]?.text ?? '';
  const scope: Scope = {
    ...EMPTY_SCOPE,
    ...readSoftScope(words, phrase, scopeOf(sentence)),
    hedge: readHedge(words, wordAt(words, figure.start)),
    zone: TIME_ZONES.has(zone) ? zone.toLowerCase() : null,
  };
  return { predicate: readMoment(words, phrase), subject: null, scope };
}

function describeIdentifier({ words }: Sentence, phrase: Phrase, { text }: Pick<Figure, 'text'>): Description {
  if (ruleHolds(NUMBER_OF_TELEPHONE, text, words, phrase.from)) return TELEPHONE;
  const block = isAmong(words[phrase.to - 1], BLOCKS);
  const street = readStreet(words, block ? phrase.to - 1 : phrase.to);
  return street === null ? UNKNOWN : streetNumber(street);
}

function streetNumber({ street, block }: StreetNumber): Description {
  return { predicate: 'street-number', subject: street, scope: block ? IN_BLOCK : EMPTY_SCOPE };
}

/** Per which time something is counted; null for how many things there are anyway. */
function rateOfCount(words: readonly Word[], phrase: Phrase, { unit }: Figure): string | null {
  if (ruleHolds(GIVEN_COUNT, words, phrase.from)) return null;
  return unitBehindPer(unit ?? '') ?? readRate(words, phrase) ?? rateOfNoun(words, phrase.from);
}

const TELEPHONE: Description = { predicate: 'telephone', subject: null, scope: EMPTY_SCOPE };
const IN_BLOCK: Scope = Object.freeze({ ...EMPTY_SCOPE, block: true });

function describeProperty(sentence: Sentence, phrase: Phrase, figure: Figure): Description {
  const { words } = sentence;
  const scope: Scope = {
    ...EMPTY_SCOPE,
    ...readSoftScope(words, phrase, scopeOf(sentence)),
    rate: figure.kind === 'money' ? rateOf(words, phrase, figure) : rateOfMeasure(words, phrase, figure),
  };
  return { ...readProperty(words, phrase, figure), scope };
}

/** Per which time a sum is paid: "$5 million a year", "annual savings of $5 million"; null for a price, and where nothing tells. */
function rateOf(words: readonly Word[], phrase: Phrase, { unit }: Figure): string | null {
  return unitBehindPer(unit ?? '') ?? readRate(words, phrase) ?? rateOfNoun(words, phrase.from);
}

/**
 * Per which time something is measured where its unit does not say so ("a daily output of 400 tonnes"), or that it is so of
 * each of several things ("19 tonnes each"): ages and moments are of one by nature.
 */
function rateOfMeasure(words: readonly Word[], phrase: Phrase, { kind, unit }: Figure): string | null {
  if (kind !== 'duration' && kind !== 'measure') return null;
  if (isOfEach(words, phrase)) return EACH;
  return kind === 'measure' && unit?.includes(PER) === false ? rateOfNoun(words, phrase.from) : null;
}

/** The figure with its qualifier before it and its unit and the nouns that it counts behind it. */
function nounPhrase(words: readonly Word[], figure: Figure): Phrase {
  const start = Math.min(figure.start, figure.qualifierSpan?.start ?? figure.start);
  const end = Math.max(figure.end, figure.unitSpan?.end ?? figure.end);
  const from = Math.min(wordAt(words, start), words.length - 1);
  let to = Math.min(words.length, Math.max(from + 1, wordAt(words, end)));
  if (figure.kind !== 'count') return { from, to };
  // "4 shot at the harbour": what looks like the noun is the predicate.
  if (figure.unit === 'person' && ruleHolds(WORD_OF_FATE, words, to - 1)) to = Math.max(from + 1, to - 1);
  if (figure.unitSpan === null) {
    while (to < words.length && isNominal(words[to]!) && !ruleHolds(WORD_OF_FATE, words, to)) to++;
  } else if (isAmong(words[to], THE_REST)) {
    to++;
  }
  return { from, to };
}

function isNominal(word: Word): boolean {
  return isAmong(word, OTHERS) || kindOfNoun(word.lower) !== undefined;
}

/** The rules of this file that stand by themselves. */
export const DESCRIBE_FIGURE_RULES: readonly NamedRule[] = [
  CELL_OF_ROW,
  NUMBER_ASIDE,
  CHILDREN_OF_PARENT,
  BELIEVED_INFECTED,
  SHARES_NOUN_OF_CASES,
  MEASURE_OF_PEOPLE,
  BARE_NUMBER,
  WHOLE_OF_PART,
];
