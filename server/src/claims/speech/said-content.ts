import { MONTHS, RELATIVE_DAYS, WEEKDAYS } from '../../language/lexicon/calendar.ts';
import {
  AND_SIGNS,
  ARTICLES,
  COMPLEMENTIZERS,
  INFINITIVE_MARKERS,
  NEGATIONS,
  PERSON_RELATIVES,
  UPON,
} from '../../language/lexicon/function-words.ts';
import { UNITS } from '../../language/lexicon/number-words.ts';
import { TITLES } from '../../language/lexicon/titles.ts';
import { isPlural as isPluralNoun } from '../../language/plurals.ts';
import { anyRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isCapitalised } from '../../language/tokens.ts';
import { PAST_ONLY } from '../../language/verb-forms.ts';
import { isAmong } from '../../language/word-table.ts';
import { TRAILING_ADJECTIVES, TRAILING_PARTICIPLES } from '../lexicon/modifiers.ts';
import {
  ADVERBIAL_OPENERS,
  AUXILIARIES,
  BEFORE_NUMBERS,
  CONTENT_MARKERS,
  DETERMINERS,
  NUMBER_LEADS,
  PLURAL_SUBJECTS,
  QUESTION_WORDS,
} from '../lexicon/reporting.ts';
import { DOCUMENTS, JOINING_PREPOSITIONS, SPEAKING_PRONOUNS } from '../lexicon/speakers.ts';
import {
  AMOUNT_SIGNS,
  ANSWERS,
  AROUND_DATES,
  ASIDE_OPENERS,
  DASHES,
  DATE_LEADS,
  PART_OPENERS,
  PARTS_OF_TIMES,
  RELATIVES,
  SHOWING,
  TIME_ORDERS,
  TIME_UNITS,
} from '../lexicon/speech.ts';
import type { SpeechVerb } from '../lexicon/speech-verbs.ts';
import { headOf } from './can-speak.ts';
import { type FrameToken, isInside } from './frames.ts';
import { nounPhraseStartingAt, type Phrase } from './speaker-phrases.ts';
import type { SpeechForm } from './speech-forms.ts';

/** The longest dateline, in tokens. */
const LONGEST_DATELINE = 24;
/** How many tokens behind a verb are looked through for "that", a quotation or a colon. */
const REACH = 12;
/** Back from `at` to where the clause that it closes begins: a semicolon, a dateline or the frame's start. */
export function clauseStart(tokens: readonly FrameToken[], at: number): number {
  const semicolon = partingSemicolon(tokens);
  return semicolon !== -1 && semicolon < at ? semicolon + 1 : Math.min(at, datelineEnd(tokens));
}

/** Forward from `at` to where what is said ends: a semicolon or the frame's end. */
export function clauseEnd(tokens: readonly FrameToken[], at: number): number {
  const semicolon = partingSemicolon(tokens);
  return semicolon >= at ? semicolon : tokens.length;
}

/** The semicolon between two clauses, -1 where there is none: in brackets and in lists, of two or more, it parts no clauses. */
function partingSemicolon(tokens: readonly FrameToken[]): number {
  let depth = 0;
  let found = -1;
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at]!;
    if (lower === '(') depth++;
    else if (lower === ')' && depth > 0) depth--;
    else if (lower === ';' && depth === 0) {
      if (found !== -1) return -1;
      found = at;
    }
  }
  return found;
}

/** Behind a dateline's dash ("RENO, Nev., Feb. 2 (UPI) —"), or 0 where the frame has none. */
function datelineEnd(tokens: readonly FrameToken[]): number {
  const [first] = tokens;
  const isPlace = first?.kind === 'word' && first.text.length > 2 && first.text === first.text.toUpperCase();
  if (!isPlace) return 0;
  const dash = tokens.slice(0, LONGEST_DATELINE).findIndex(({ lower }) => DASHES.has(lower));
  return dash + 1;
}

/**
 * What of the words behind "…, police said" is still theirs: everything where they were reported, the next quotation
 * alone where they were quoted (between stands the writer's own: "…,” said Kim, who runs 12 shelters").
 *
 * @param isInverted whether the speaker stands directly before `after` ("…, said Kim"), so that an apposition may follow
 */
export function resumedContent(
  tokens: readonly FrameToken[],
  before: number,
  after: number,
  isInverted = false,
): Phrase {
  if (tokens[before - 1]?.kind !== 'quote') {
    const to = clauseEnd(tokens, after);
    const comma = tokens.findIndex(({ lower, kind }, at) => at >= after && (lower === ',' || kind === 'quote'));
    // "Lund said in her 12th letter": what directly follows tells where and when it was said.
    const from = comma === -1 || comma > to ? to : comma;
    return ruleHolds(CLAUSE_ABOUT_SPEAKER, tokens, after, isInverted) ? { from: to, to } : { from, to };
  }
  for (let at = after; at < tokens.length; at++) if (tokens[at]!.kind === 'quote') return { from: at, to: at + 1 };
  return { from: after, to: after };
}

/** How far behind "police said" the comma stands at which somebody else may take over, in tokens. */
const TAKING_OVER = 8;

/** "said Lund, a nurse who has 12 patients", "police said on Monday, two days after 12 had fled": the writer's words again. */
const CLAUSE_ABOUT_SPEAKER: Rule<[tokens: readonly FrameToken[], after: number, isInverted: boolean]> = {
  name: 'clause-about-speaker',
  example: 'It rains, said Lund, a nurse who has 12 patients.',
  counterexample: 'It rains, said Lund of 12 patients.',
  test: (tokens, after, isInverted) => {
    const comma = tokens.slice(after, after + TAKING_OVER).findIndex(({ lower }) => lower === ',');
    if (comma === -1) return false;
    const first = tokens[after + comma + 1];
    if (first === undefined) return false;
    if (isAmong(first, RELATIVES) || ruleHolds(ASIDE_OF_TIME, tokens, after + comma + 1)) return true;
    const isArticle = isAmong(first, ARTICLES);
    return isInverted && ((comma === 0 && isArticle) || TITLES.has(first.lower));
  },
};

/** "Two days after", "just a day before", "hours after": when it was said, which the writer tells. */
const ASIDE_OF_TIME: Rule<[tokens: readonly FrameToken[], at: number]> = {
  name: 'aside-of-time',
  example: 'The mayor vowed to sell 12 boats, two days after 7 sheds burned.',
  counterexample: 'The mayor vowed to sell 12 boats, and 7 sheds burned.',
  test: (tokens, at) => {
    const unit = tokens.slice(at, at + LONGEST_TIME).findIndex(({ lower }) => TIME_UNITS.has(lower));
    return unit !== -1 && isAmong(tokens[at + unit + 1], TIME_ORDERS);
  },
};

/** In tokens: "just over a week". */
const LONGEST_TIME = 4;

/** What a verb of saying governs behind it, or null where the words there are not what it takes. */
export function contentAfter(
  tokens: readonly FrameToken[],
  verbEnd: number,
  { verb, tense }: SpeechForm,
  subject: Phrase,
): Phrase | null {
  if (verb.sense === 'provision' && !ruleHolds(DOCUMENT_AND_NO_PERSON, tokens, subject)) return null;
  if (verb.ofDocuments && !ruleHolds(DOCUMENT_SHOWS, tokens, verbEnd, subject)) return null;
  const after = behindCountedAddressee(tokens, behindTime(tokens, verbEnd, verb), verb);
  const content = { from: after, to: clauseEnd(tokens, after) };
  const first = tokens[after];
  if (first === undefined || content.from >= content.to) return null;
  const { takes } = verb;
  // "Said so in 2012", "said no": nothing more is told.
  if (ANSWERS.has(first.lower) && ADVERBIAL_OPENERS.has(tokens[after + 1]?.lower ?? '')) return null;
  const marked = markedContent(tokens, content, verb);
  if (marked !== null) return marked;
  const opener = openerBehind(tokens, content, verb);
  // What stands before "that" or a quotation belongs to the saying: "wrote in her 12th letter that …".
  const rest = { from: opener?.at ?? after, to: content.to };
  switch (opener?.kind) {
    case 'colon':
      return takes.includes('infinitive') && takes.length === 1 ? null : rest;
    case 'that':
      if (!takes.includes('that') && !takes.includes('clause') && !takes.includes('object')) return null;
      if (ruleHolds(DIRECT_COMPLEMENT, tokens, after, verb)) return rest;
      break;
    case 'quote':
      if (!takes.includes('quote') && !takes.includes('clause')) return first.kind === 'quote' ? content : null;
      if (!takes.includes('clause') && !takes.includes('object')) {
        return takes.every((each) => each === 'quote') ? toLastQuotation(tokens, rest) : rest;
      }
      return tokens[rest.from - 1]!.lower === ',' && ruleHolds(DIRECT_COMPLEMENT, tokens, after, verb) ? rest : content;
    case 'infinitive':
      return takes.includes('infinitive') ? withoutAside(tokens, rest) : null;
    default:
  }
  if (ADVERBIAL_OPENERS.has(first.lower) && !ruleHolds(PREPOSITION_OF_NUMBER, tokens, after)) {
    const isAdverbial = first.lower !== verb.preposition && tense !== 'gerund';
    // "Found in a house", "shown in the hall": where a thing was, and no finding.
    const isClause = takes.includes('clause') && isAdverbial && verb.sense !== 'evidence';
    return isClause && (hasAuxiliary(tokens, content) || hasPast(tokens, content)) ? content : null;
  }
  if (verb.sense === 'evidence' && !ruleHolds(DOCUMENT_AND_NO_PERSON, tokens, subject)) return null;
  if (first.lower === ',') return beginsFrame(subject) && verb.noun !== (tense !== 'past') ? content : null;
  if (!takes.includes('clause') && !takes.includes('object')) return null;
  const isClause =
    takes.includes('clause') &&
    (!takes.includes('object') || verb.plain || ruleHolds(CLAUSE_WITH_VERB, tokens, content));
  return isClause ? content : withoutAside(tokens, content);
}

/** "Called it “a disaster” in 12 letters": of a verb that takes nothing but quotations what follows the last is the writer's. */
function toLastQuotation(tokens: readonly FrameToken[], { from, to }: Phrase): Phrase {
  const last = tokens.slice(from, to).findLastIndex(({ kind }) => kind === 'quote');
  return { from, to: from + last + 1 };
}

/**
 * What is meant to be done or is reported as a thing, up to where the writer tells more of it: a dash, a bracket, a relative
 * clause, a participle or a clause of time behind a comma ("vowed to sell the fleet, which has 12 boats").
 */
function withoutAside(tokens: readonly FrameToken[], { from, to }: Phrase): Phrase {
  for (let at = from + 1; at < to; at++) {
    const { lower } = tokens[at]!;
    if (DASHES.has(lower) && !isInside(tokens, at)) return { from, to: at };
    if (lower === '(' && !opensAmount(tokens[at + 1])) return { from, to: at };
    const next = tokens[at + 1];
    if (AND_SIGNS.has(lower) && next !== undefined && ruleHolds(DEED_BESIDES, next)) return { from, to: at };
    if (lower === ',' && next !== undefined && (opensAside(next) || ruleHolds(ASIDE_OF_TIME, tokens, at + 1)))
      return { from, to: at };
  }
  return { from, to };
}

/**
 * What is said without the relative clauses behind commas in it: "police said the boat, which had 12 seats, was lost". Such a
 * clause is the writer's, who tells the reader what a thing is, whoever speaks of it (C. Potts, The Logic of Conventional
 * Implicatures, 2005).
 */
export function withoutRelatives(tokens: readonly FrameToken[], { from, to }: Phrase): readonly Phrase[] {
  const said: Phrase[] = [];
  let start = from;
  for (let at = from + 1; at + 1 < to; at++) {
    if (tokens[at]!.lower !== ',' || !opensRelative(tokens, at + 1)) continue;
    said.push({ from: start, to: at });
    const comma = tokens.findIndex(({ lower, kind }, place) => place > at && (lower === ',' || kind === 'quote'));
    start = comma === -1 || comma > to ? to : comma;
    at = start - 1;
  }
  said.push({ from: start, to });
  return said;
}

/** "Which", "who", "whose"; "of which", "most of whom" count the thing itself. */
function opensRelative(tokens: readonly FrameToken[], at: number): boolean {
  return RELATIVES.has(tokens[at]!.lower) && tokens[at + 1]?.kind === 'word';
}

/** "Announced the deal and has visited 12 states": what the subject does besides. */
const DEED_BESIDES: Rule<[next: FrameToken]> = {
  name: 'deed-besides',
  example: 'Lund pledged to open a school and has visited 12 states.',
  counterexample: 'Lund pledged to open a school and to visit 12 states.',
  test: (next) => !isCapitalised(next) && (AUXILIARIES.has(next.lower) || PAST_ONLY.has(next.lower)),
};

/** "$10 million (£8 million)": an amount said again in brackets. */
function opensAmount(token: FrameToken | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || AMOUNT_SIGNS.has(token.lower));
}

function opensAside({ lower }: FrameToken): boolean {
  return ASIDE_OPENERS.has(lower) || (lower.length > 5 && lower.endsWith('ing') && !PART_OPENERS.has(lower));
}

/** Over the day of the statement: "said [on Monday] the road was closed". */
function behindDay(tokens: readonly FrameToken[], at: number): number {
  const day = isAmong(tokens[at], UPON) ? at + 1 : at;
  const lower = tokens[day]?.lower ?? '';
  return WEEKDAYS.has(lower) || RELATIVE_DAYS.has(lower) ? day + 1 : at;
}

/** Over when it was said, and who was told: "said [in May 2012] he would stand", "told [the Courier in 2014] he would stand". */
function behindTime(tokens: readonly FrameToken[], from: number, { addressee }: SpeechVerb): number {
  const at = behindDay(tokens, from);
  const told = addressee === true ? (nounPhraseStartingAt(tokens, at)?.to ?? at) : at;
  const lead = tokens[told];
  if (at !== from || lead === undefined || !DATE_LEADS.has(lead.lower)) return at;
  const end = behindDate(tokens, told + 1);
  const next = tokens[end];
  const opensClauseBehind =
    next !== undefined && (DETERMINERS.has(next.lower) || SPEAKING_PRONOUNS.has(next.lower) || isCapitalised(next));
  return end > told + 1 && opensClauseBehind ? end : at;
}

/** Behind the date at a place; the place itself where none begins there: "in 12 towns" counts them. */
function behindDate(tokens: readonly FrameToken[], at: number): number {
  let end = at;
  while (end < tokens.length && anyRule(PART_OF_DATE_RULES, tokens[end]!)) end++;
  return tokens.slice(at, end).some((token) => ruleHolds(MONTH_OF_DATE, token) || isYear(token)) ? end : at;
}

/** A word or a number that stands in a date, or before or between its parts. */
export function isOfDate(token: FrameToken): boolean {
  return anyRule(PART_OF_DATE_RULES, token) || AROUND_DATES.has(token.lower);
}

/** The small "may" and "march" are verbs. */
const MONTH_OF_DATE: Rule<[token: FrameToken]> = {
  name: 'month-of-date',
  example: 'Lund said in May 2012 he lost 12 boats.',
  counterexample: 'Lund said in may 2012 he lost 12 boats.',
  test: (token) => isCapitalised(token) && MONTHS.has(token.lower),
};

/** The parts of a date. */
export const PART_OF_DATE_RULES: readonly Rule<[token: FrameToken]>[] = [
  {
    name: 'number-of-date',
    example: 'Lund said in 2012 he lost 12 boats.',
    counterexample: 'Lund said in spring he lost twelve boats.',
    test: ({ kind }) => kind === 'number',
  },
  MONTH_OF_DATE,
  {
    name: 'weekday-of-date',
    example: 'Lund told the Courier on Sunday 3 May he lost 12 boats.',
    counterexample: 'Lund told the Courier on 3 May he lost 12 boats.',
    test: ({ lower }) => WEEKDAYS.has(lower),
  },
  {
    name: 'part-of-time',
    example: 'Lund said in late 2012 he lost 12 boats.',
    counterexample: 'Lund said in 2012 he lost 12 boats.',
    test: ({ lower }) => PARTS_OF_TIMES.has(lower),
  },
];

function isYear({ kind, text }: FrameToken): boolean {
  return kind === 'number' && /^(?:1[6-9]|20)\d\d$/.test(text);
}

/** What a verb governs behind a word of its own: an indirect question, "for" and "as"; null where none stands near. */
function markedContent(tokens: readonly FrameToken[], { from, to }: Phrase, { takes }: SpeechVerb): Phrase | null {
  if (takes.includes('question') && QUESTION_WORDS.has(tokens[from]!.lower)) return { from, to };
  for (const [complement, marker] of CONTENT_MARKERS) {
    if (!takes.some((each) => each === complement)) continue;
    const near = tokens.slice(from, Math.min(to, from + REACH));
    const at = near.findIndex(({ lower }, place) => place > 0 && lower === marker);
    const isOwn = at !== -1 && !near.slice(0, at).some(({ kind, lower }) => kind === 'quote' || lower === ',');
    if (isOwn) return { from: from + at, to };
  }
  return null;
}

/** Over those who are told, where they are counted: "told [3,000 fans in Halden] the season was over". */
function behindCountedAddressee(tokens: readonly FrameToken[], at: number, { addressee }: SpeechVerb): number {
  const first = tokens[at];
  const isCounted = addressee === true && first !== undefined && (first.kind === 'number' || UNITS.has(first.lower));
  return isCounted ? (nounPhraseStartingAt(tokens, at)?.to ?? at) : at;
}

/** How far behind a verb a colon stands that opens what is said without a quotation, in tokens. */
const CLOSEST_COLON = 5;

interface Opener {
  readonly kind: 'that' | 'colon' | 'quote' | 'infinitive';
  readonly at: number;
}

/** What plainly opens a complement near the verb: "that", a colon, a quotation or "to" and a verb. */
function openerBehind(tokens: readonly FrameToken[], { from, to }: Phrase, { addressee }: SpeechVerb): Opener | null {
  // "urged the council to hire 12": whom is told stands before the infinitive.
  const told = addressee === true ? nounPhraseStartingAt(tokens, from)?.to : undefined;
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const { kind, lower } = tokens[at]!;
    if (kind === 'quote') return { kind: 'quote', at };
    if (COMPLEMENTIZERS.has(lower) && !(at > from && ruleHolds(RELATIVE_THAT, tokens, at))) return { kind: 'that', at };
    const isColon = lower === ':' && !isInside(tokens, at);
    // "said it failed for one reason: the wind": a colon inside what was said.
    if (isColon && (at - from <= CLOSEST_COLON || tokens[at + 1]?.kind === 'quote')) return { kind: 'colon', at };
    if (isColon) return null;
    const isFirst = at === from || at === told || isAmong(tokens[from], NEGATIONS);
    const opensVerb = INFINITIVE_MARKERS.has(lower) && isFirst && !ruleHolds(NOUN_BEHIND_TO, tokens[at + 1]);
    if (opensVerb) return { kind: 'infinitive', at };
    if (lower === ',' && at > from && tokens[at + 1]?.kind !== 'quote') return null;
  }
  return null;
}

/** "A fire that killed 12", "a plan that would cost 12 million": its verb follows, and no clause with a subject. */
const RELATIVE_THAT: Rule<[tokens: readonly FrameToken[], at: number]> = {
  name: 'relative-that',
  example: 'The man accused in a fire that killed 12 wept.',
  counterexample: 'The man said in a letter that fires killed 12.',
  test: (tokens, at) => {
    const [verb, next] = tokens.slice(at + 1, at + 3);
    if (verb === undefined || verb.kind !== 'word' || isCapitalised(verb)) return false;
    if (AUXILIARIES.has(verb.lower)) return true;
    const isPast = PAST_ONLY.has(verb.lower) || (verb.lower.length > 4 && verb.lower.endsWith('ed'));
    return (
      isPast && next !== undefined && (next.kind === 'number' || UNITS.has(next.lower) || DETERMINERS.has(next.lower))
    );
  },
};

/** "to her aunts", "to Kim": no verb follows. */
const NOUN_BEHIND_TO: Rule<[next: FrameToken | undefined]> = {
  name: 'noun-behind-to',
  example: 'She said to her aunts that 12 people were killed.',
  counterexample: 'She promised to kill 12 people.',
  test: (next) => next !== undefined && (DETERMINERS.has(next.lower) || next.kind === 'number' || isCapitalised(next)),
};

/** Whether a "that" further on is the verb's own: only an adverbial or who is told stands before it. */
const DIRECT_COMPLEMENT: Rule<[tokens: readonly FrameToken[], after: number, verb: SpeechVerb]> = {
  name: 'direct-complement',
  example: 'Lund wrote in 12 letters that 7 boats had sunk.',
  counterexample: 'Lund said 12 boats that burned were lost.',
  test: (tokens, after, { addressee, preposition }) => {
    const { lower } = tokens[after]!;
    return (
      lower !== preposition &&
      !ruleHolds(PREPOSITION_OF_NUMBER, tokens, after) &&
      (COMPLEMENTIZERS.has(lower) || addressee === true || ADVERBIAL_OPENERS.has(lower) || lower.endsWith('ly'))
    );
  },
};

function beginsFrame({ from }: Phrase): boolean {
  return from <= 1;
}

function hasAuxiliary(tokens: readonly FrameToken[], { from, to }: Phrase): boolean {
  return tokens.slice(from, to).some(({ lower }) => AUXILIARIES.has(lower));
}

/** "The study shows 12 …", "Lund showed that 12 …", not "TV shows that 12 watched". */
const DOCUMENT_SHOWS: Rule<[tokens: readonly FrameToken[], verbEnd: number, subject: Phrase]> = {
  name: 'document-shows',
  example: 'The study shows 12 people were killed.',
  counterexample: 'The room shows 12 people.',
  test: (tokens, verbEnd, subject) => {
    if (ruleHolds(DOCUMENT_AND_NO_PERSON, tokens, subject)) return true;
    const isSomebody = isCapitalised(tokens[subject.from]!) || SPEAKING_PRONOUNS.has(tokens[subject.from]!.lower);
    return isSomebody && isAmong(tokens[verbEnd - 1], SHOWING) && isAmong(tokens[verbEnd], COMPLEMENTIZERS);
  },
};

/** Whether a finite verb stands before the first comma: "12 boats had sunk", not "12 losses, which …". */
const CLAUSE_WITH_VERB: Rule<[tokens: readonly FrameToken[], content: Phrase]> = {
  name: 'clause-with-verb',
  example: 'Lund announced the 12 ferries had sunk, leaving 40 homeless.',
  counterexample: 'Lund announced the loss of 12 ferries, leaving 40 homeless.',
  test: (tokens, { from, to }) => {
    const comma = tokens.findIndex(({ lower }, at) => at > from && lower === ',');
    const clause = { from, to: comma === -1 ? to : Math.min(to, comma) };
    return hasAuxiliary(tokens, clause) || hasPast(tokens, { from: from - 1, to: clause.to });
  },
};

function hasPast(tokens: readonly FrameToken[], { from, to }: Phrase): boolean {
  return tokens.slice(from + 2, to).some(({ lower }) => isPast(lower));
}

function isPast(lower: string): boolean {
  return PAST_ONLY.has(lower) || (lower.length > 3 && lower.endsWith('ed'));
}

/** "between $5,000 and $15,000", "over 12 deaths": the preposition belongs to the number. */
export const PREPOSITION_OF_NUMBER: Rule<[tokens: readonly FrameToken[], at: number]> = {
  name: 'preposition-of-number',
  example: 'A study found between 12 and 40 barges sank.',
  counterexample: 'A study found in spring that 12 barges sank.',
  test: (tokens, at) => {
    const next = tokens[at + 1];
    if (next === undefined || !NUMBER_LEADS.has(tokens[at]!.lower)) return false;
    return next.kind === 'number' || UNITS.has(next.lower) || BEFORE_NUMBERS.has(next.lower);
  },
};

/** Whether a subject can govern a base form, by its head: "officials in the capital", "data", "they". */
export const SUBJECT_OF_MANY: Rule<[tokens: readonly FrameToken[], phrase: Phrase]> = {
  name: 'subject-of-many',
  example: 'Officials in Halden say 12 people were killed.',
  counterexample: 'The official in Halden says 12 people were killed.',
  test: (tokens, { from, to }) => {
    if (tokens.slice(from + 1, to - 1).some(({ lower }) => AND_SIGNS.has(lower))) return true;
    const behind = tokens.slice(from, to).findIndex(({ lower }) => endsHead(lower));
    const { lower } = tokens[behind > 0 ? from + behind - 1 : to - 1]!;
    return isPluralNoun(lower) || PLURAL_SUBJECTS.has(lower);
  },
};

/** Whether a word stands behind the head of a noun phrase: "data [compiled by the ministry]", "officials [who asked]". */
function endsHead(lower: string): boolean {
  return (
    PERSON_RELATIVES.has(lower) ||
    JOINING_PREPOSITIONS.has(lower) ||
    TRAILING_PARTICIPLES.has(lower) ||
    TRAILING_ADJECTIVES.has(lower)
  );
}

const DOCUMENT_AND_NO_PERSON: Rule<[tokens: readonly FrameToken[], phrase: Phrase]> = {
  name: 'document-and-no-person',
  example: 'A report shows 12 people were killed.',
  counterexample: 'The room shows 12 people.',
  test: (tokens, { from, to }) => {
    const phrase = { from, to };
    return DOCUMENTS.has(tokens[headOf(tokens, phrase)]!.lower) || DOCUMENTS.has(tokens[to - 1]!.lower);
  },
};

/** The rules of this file that stand by themselves. */
export const SAID_CONTENT_RULES: readonly NamedRule[] = [
  CLAUSE_ABOUT_SPEAKER,
  ASIDE_OF_TIME,
  DEED_BESIDES,
  DIRECT_COMPLEMENT,
  CLAUSE_WITH_VERB,
  PREPOSITION_OF_NUMBER,
  RELATIVE_THAT,
  NOUN_BEHIND_TO,
  DOCUMENT_SHOWS,
  SUBJECT_OF_MANY,
  DOCUMENT_AND_NO_PERSON,
];
