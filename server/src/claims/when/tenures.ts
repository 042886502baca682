import { bareFigure } from '../../figures/non-quantities/points.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { PREPOSITIONS } from '../../language/lexicon/closed-classes.ts';
import { INFINITIVE_MARKERS, ROLE_LEADS, STARTS } from '../../language/lexicon/function-words.ts';
import { firstRule, type Rule } from '../../language/rules.ts';
import { isKindOf, supersenseOf } from '../../language/senses.ts';
import type { Sentences } from '../../language/sentence.ts';
import { PAST_ONLY, VERB_FORMS } from '../../language/verb-forms.ts';
import { isAmong } from '../../language/word-table.ts';
import { type Word, withoutPossessive, wordAt } from '../../language/words.ts';
import { type Claim, claimOf, type DatedBy } from '../claim.ts';
import { CLAUSE_STARTS } from '../lexicon/events.ts';
import { NOUN_LEADS } from '../lexicon/grammar.ts';
import { HELD_OFFICES, LEADING, LESSER_HOLDERS, TERM_JOINTS } from '../lexicon/tenures.ts';

/** How a year bounds the time in which somebody held an office: the first of one that goes on, the first or the last of one that is over. */
export type TenureBound = 'verb:held since' | 'verb:held from' | 'verb:held until';

/** From when on, or how long, somebody held an office, as the words before a year tell. */
export interface Tenure {
  readonly bound: TenureBound;
  /** The first and the last year of one that is over; null for one that goes on. */
  readonly term: readonly [first: number, last: number] | null;
  /** The place of the verb, before which whoever holds it stands. */
  readonly verb: number;
  /** The office, or what is led, by its noun as a base form ("mayor", "guild"); null where it is not told. */
  readonly office: string | null;
  /** Nouns and names of what it is an office of, in lower case: "mayor of Sarn". */
  readonly of: ReadonlySet<string>;
}

/** A year of the calendar, and nothing else. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** So many words may stand between a verb and its year. */
const REACH = 12;
const PERFECT: ReadonlySet<string> = new Set(['has', 'have', "'s", "'ve"]);
const WAS: ReadonlySet<string> = new Set(['was']);

/**
 * The years from which and to which somebody held an office ("has led the guild since 2007", "was mayor from 1961 to 1973"),
 * as claims beside those of the years themselves.
 */
export function tenures(claims: readonly Claim[], published: DatedBy | null, sentences: Sentences): readonly Claim[] {
  return claims.flatMap((claim) => {
    const { figure } = claim;
    if (figure.kind !== 'date' || !YEAR.test(figure.text)) return [];
    const { words } = sentences.at(figure.sentence);
    const tenure = tenureAt(words, wordAt(words, figure.start));
    if (tenure === null) return [];
    return claimOf({
      ...claim,
      figure: bareFigure(figure.text, figure.sentence, figure, 'date', figure.text, 0),
      predicate: tenure.bound,
      asOf: published === null ? null : { date: published.date, why: published.why, inferred: true },
    });
  });
}

/** Whose office a year bounds, read from the words before it; null where it bounds none. */
export function tenureAt(words: readonly Word[], year: number): Tenure | null {
  const [before, behind] = [words[year - 1]?.lower ?? '', words[year + 1]?.lower ?? ''];
  if (before === 'since') return officeBefore(words, year - 1, 'verb:held since', null);
  if (STARTS.has(before) && TERM_JOINTS.has(behind)) {
    const term = termOf(words[year], words[year + 2]);
    return term && officeBefore(words, year - 1, 'verb:held from', term);
  }
  if (TERM_JOINTS.has(before) && isAmong(words[year - 3], STARTS)) {
    const term = termOf(words[year - 2], words[year]);
    return term && officeBefore(words, year - 3, 'verb:held until', term);
  }
  return null;
}

function termOf(from: Word | undefined, to: Word | undefined): Tenure['term'] {
  if (from === undefined || to === undefined || !YEAR.test(from.lower) || !YEAR.test(to.lower)) return null;
  const [first, last] = [Number(from.lower), Number(to.lower)];
  return first < last ? [first, last] : null;
}

/** What tells, beside a verb, that its clause is on an office. */
interface OfficeRule extends Rule<[words: readonly Word[], at: number, head: number]> {
  /** So many words behind the verb its noun phrase begins. */
  readonly skips: number;
  readonly isUntold?: true;
}

/** In the order in which they are tried. The head is the place of the last word of the noun phrase behind the verb. */
export const OFFICE_RULES: readonly OfficeRule[] = [
  {
    name: 'served-as-holder',
    example: 'Jorn Ekdal served as mayor from 1961 to 1973.',
    counterexample: 'Jorn Ekdal worked as mayor from 1961 to 1973.',
    skips: 2,
    test: (words, at, head) => words[at]!.lower === 'served' && words[at + 1]?.lower === 'as' && head > at + 1,
  },
  {
    name: 'served-a-term',
    example: 'Jorn Ekdal, the mayor, served from 1961 to 1973.',
    counterexample: 'Jorn Ekdal, the mayor, served wine from 1961 to 1973.',
    skips: 1,
    isUntold: true,
    test: (words, at) => words[at]!.lower === 'served' && words[at + 1]?.lower === 'from',
  },
  {
    name: 'held-an-office',
    example: 'Jorn Ekdal held the seat from 1961 to 1973.',
    counterexample: 'Jorn Ekdal held the record from 1961 to 1973.',
    skips: 1,
    test: (words, at, head) => words[at]!.lower === 'held' && isAmong(words[head], HELD_OFFICES),
  },
  {
    name: 'led-what-one-leads',
    example: 'Oda Prell has led the guild since 2007.',
    counterexample: 'Oda Prell has liked the guild since 2007.',
    skips: 1,
    test: (words, at, head) =>
      LEADING.has(lemmaOf(words[at]!.lower)) &&
      VERB_FORMS.has(words[at]!.lower) &&
      head > at &&
      words[at - 1]?.lower !== 'was',
  },
  {
    name: 'was-holder',
    example: 'Jorn Ekdal was mayor of Sarn from 1961 to 1973.',
    counterexample: 'Jorn Ekdal was in Sarn from 1961 to 1973.',
    skips: 1,
    test: (words, at, head) =>
      (words[at]!.lower === 'been' || isAmong(words[at], WAS)) && head > at && isKindOf(words[head]!.lower, 'person'),
  },
];

function officeBefore(words: readonly Word[], lead: number, bound: TenureBound, term: Tenure['term']): Tenure | null {
  for (let at = lead - 1; at >= Math.max(1, lead - REACH); at--) {
    const { kind, lower } = words[at]!;
    if (kind === 'mark' || CLAUSE_STARTS.has(lower)) return null;
    const from = at + (lower === 'served' && isAmong(words[at + 1], ROLE_LEADS) ? 2 : 1);
    const head = headBehind(words, from, lead);
    const rule = firstRule(OFFICE_RULES, words, at, head);
    if (rule !== null) {
      if (!isInTense(words, at, term !== null)) return null;
      if (rule.isUntold) return { bound, term, verb: at, office: null, of: new Set() };
      return { bound, term, verb: at, office: officeOf(words, from, head), of: belongsTo(words, head + 1, lead) };
    }
    // What was done in between is told of by another verb.
    if (PAST_ONLY.has(lower) || VERB_FORMS.get(lower) === 'participle') return null;
  }
  return null;
}

/** The last word of the noun phrase that begins at a place, before the first preposition or mark; a place before it for none. */
function headBehind(words: readonly Word[], from: number, lead: number): number {
  let end = from;
  while (end < lead && words[end]!.kind !== 'mark' && !isPreposition(words[end]!)) end++;
  return end - 1;
}

function isPreposition(word: Word): boolean {
  return PREPOSITIONS.has(word.lower) || isAmong(word, INFINITIVE_MARKERS);
}

/** "Has led", "has been leading" of what goes on; "led" of what is over. */
function isInTense(words: readonly Word[], at: number, isOver: boolean): boolean {
  let before = at - 1;
  while (before > 0 && words[before]!.known?.closed === 'adverb') before--;
  const isGerund = VERB_FORMS.get(words[at]!.lower) === 'gerund';
  if (isGerund && words[before]?.lower !== 'been') return false;
  if (isGerund) before--;
  const isPerfect = isAmong(words[before], PERFECT);
  return isOver
    ? !isPerfect && (words[at]!.known?.closed === 'auxiliary' || words[before]?.known?.closed !== 'auxiliary')
    : isPerfect;
}

function officeOf(words: readonly Word[], from: number, head: number): string {
  const noun = lemmaOf(withoutPossessive(words[head]!.lower));
  const lesser = words.slice(from, head).find((word) => isAmong(word, LESSER_HOLDERS));
  return lesser === undefined ? noun : `${lesser.lower} ${noun}`;
}

function belongsTo(words: readonly Word[], from: number, to: number): ReadonlySet<string> {
  const of = new Set<string>();
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (word.kind !== 'word' || isAmong(word, NOUN_LEADS) || isPreposition(word)) continue;
    const lemma = lemmaOf(withoutPossessive(word.lower));
    if (word.capital || supersenseOf(lemma, 'noun') !== null)
      of.add(word.capital ? withoutPossessive(word.lower) : lemma);
  }
  return of;
}
