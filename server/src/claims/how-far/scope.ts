import { DEFINITE, INDEFINITE } from '../../language/lexicon/function-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isAmong } from '../../language/word-table.ts';
import { type Word, withoutPossessive } from '../../language/words.ts';
import { EXCLUSIONS } from '../lexicon/how-far.ts';
import { CASE_STANDINGS, CLOSE, DOERS, HEDGES, ON_HIMSELF, PLACE_LEADS, SHORTLY, STANDINGS } from '../lexicon/scope.ts';
import { type Doer, EMPTY_SCOPE, type Hedge, type Scope } from '../scope.ts';
import { speechForms } from '../speech/speech-forms.ts';
import { countryOf, isPeople } from '../what/places.ts';
import type { Phrase } from '../words/phrase.ts';
import { isCalendar, type SentenceScope } from '../words/sentence-scope.ts';

/** How far behind it a place is searched. */
const PLACE_REACH = 7;

/** What narrows the quantity: how sure the cases are, whether the doer is counted in, and what its sentence says of all. */
export function readScope(
  words: readonly Word[],
  phrase: Phrase,
  sentence: SentenceScope,
): Pick<Scope, 'standings' | 'doer' | 'severalHappenings'> {
  const standings: string[] = [];
  if (phrase.from > 0 && ruleHolds(STANDING_OF_NUMBER, words, phrase.from - 1)) {
    standings.push(words[phrase.from - 1]!.lower);
  }
  for (let at = phrase.from; at <= phrase.to && at < words.length; at++) {
    if (STANDINGS.has(words[at]!.lower)) standings.push(words[at]!.lower);
  }
  const included = includedDoer(words, phrase.to, sentence.inclusions);
  const doer = included ?? (ruleHolds(ENDS_ON_DOER, words, phrase.to) ? 'besides' : null);
  return { standings, doer, severalHappenings: sentence.severalHappenings };
}

/** Before a number without an article it is a verb: "the harbour office reported 12 people were lost". */
const STANDING_OF_NUMBER: Rule<[words: readonly Word[], at: number]> = {
  name: 'standing-of-number',
  example: 'The storm killed a reported 12 people.',
  counterexample: 'The army reported 12 people were killed.',
  test: (words, at) =>
    STANDINGS.has(words[at]!.lower) && (isAmong(words[at - 1], INDEFINITE) || isAmong(words[at - 1], DEFINITE)),
};

/** How far behind a count of cases the word may stand that says how sure they are ("cases of flu are confirmed"). */
const STANDING_REACH = 6;

/** What narrows a count of cases: how sure they are, and in which country; without a country they are not comparable. */
export function readCaseScope(words: readonly Word[], phrase: Phrase): Scope {
  const standings: string[] = [];
  for (let at = Math.max(0, phrase.from - 2); at < Math.min(words.length, phrase.to + STANDING_REACH); at++) {
    if (at >= phrase.to && words[at]!.kind === 'mark' && words[at]!.lower !== '"') break;
    const standing = CASE_STANDINGS.get(words[at]!.lower);
    if (standing !== undefined && !standings.includes(standing)) standings.push(standing);
  }
  return { ...EMPTY_SCOPE, standings, country: countryOf(words, phrase.from, phrase.to) };
}

/**
 * What two claims must not contradict each other in, though either may leave it out: the place behind the figure and
 * the days that the sentence names.
 */
export function readSoftScope(
  words: readonly Word[],
  phrase: Phrase,
  sentence: SentenceScope,
): Pick<Scope, 'places' | 'days'> {
  const places: string[] = [];
  for (let at = phrase.to; at < Math.min(words.length, phrase.to + PLACE_REACH); at++) {
    const word = words[at]!;
    if (word.lower === ';' || word.lower === '.') break;
    if (PLACE_LEADS.has(word.lower)) {
      const name = ruleHolds(CAPITALS_OF_TITLE, sentence) ? '' : capitals(words, at + 1);
      if (name !== '') places.push(name);
    }
  }
  if (places.length === 0) {
    const before = placeBefore(words, phrase.from);
    if (before !== '') places.push(before);
  }
  return { places, days: daysOf(phrase, sentence) };
}

/** Between a place that opens a sentence and the figure stands an adverb, or who did it: "In Moss the storm killed". */
const BEHIND_PLACE = 4;

/** "In Moss, nine people died": the place that opens the sentence of a figure close to its beginning; empty where none does. */
function placeBefore(words: readonly Word[], from: number): string {
  if (!PLACE_LEADS.has(words[0]?.lower ?? '')) return '';
  const name = capitals(words, 1);
  if (name === '') return '';
  const end = 1 + name.split(' ').length;
  const between = words.slice(end, from);
  // "In Moss, the mayor said that nine people died": there he said it.
  const isSaid = between.some(({ lower, kind }) => (kind === 'mark' && lower !== ',') || speechForms(lower).length > 0);
  return from - end > BEHIND_PLACE || isSaid ? '' : name;
}

/** So many words apart days stand that are told together: "on Friday and Saturday". */
const TOLD_TOGETHER = 3;

/** The days of a figure, where its sentence names several: the nearest one, and those told together with it. */
function daysOf({ from, to }: Phrase, { days }: SentenceScope): Scope['days'] {
  if (days.length < 2) return days.map(({ day }) => day);
  const distances = days.map(({ at }) => (at < from ? from - at : Math.max(0, at - to)));
  const nearest = distances.indexOf(Math.min(...distances));
  return days.filter(({ at }) => isTogether(days, at, nearest)).map(({ day }) => day);
}

function isTogether(days: SentenceScope['days'], at: number, nearest: number): boolean {
  return Math.abs(at - days[nearest]!.at) <= TOLD_TOGETHER;
}

/** Most words of a headline have capitals, which name nothing. */
const CAPITALS_OF_TITLE: Rule<[sentence: SentenceScope]> = {
  name: 'capitals-of-title',
  example: 'Storm Kills 12 People in Halden During Harbour Fair',
  counterexample: 'Storm kills 12 people in Halden during harbour fair',
  test: ({ longWords, capitals }) => capitals * 2 > longWords && longWords > FEW_WORDS,
};

/** So many capitals may be those of names. */
const FEW_WORDS = 4;

function capitals(words: readonly Word[], from: number): string {
  let to = isAmong(words[from], DEFINITE) ? from + 1 : from;
  const name: string[] = [];
  while (to < words.length && words[to]!.capital && !isCalendar(words[to]!) && name.length < 4)
    name.push(withoutPossessive(words[to++]!.lower));
  // "In Israel's attacks", "in the Israeli attacks" name no place.
  const owner = words[to - 1]?.lower.endsWith("'s") || isPeople(name.at(-1) ?? '');
  return owner ? '' : name.join(' ');
}

/** How the time at a word is hedged: "about", "just after", "shortly before". */
export function readHedge(words: readonly Word[], time: number): Hedge | null {
  for (let at = time - 1; at >= Math.max(0, time - 3); at--) {
    const hedge = HEDGES.get(words[at]!.lower);
    if (hedge === undefined) continue;
    const nearness = words[at - 1]?.lower ?? '';
    if (CLOSE.has(nearness)) return 'about';
    return hedge !== 'about' && SHORTLY.has(nearness) ? `shortly ${hedge}` : hedge;
  }
  return null;
}

/** "Killed two people and then himself", "… before turning the gun on himself". */
const ENDS_ON_DOER: Rule<[words: readonly Word[], from: number]> = {
  name: 'ends-on-doer',
  example: 'He killed two people and then himself.',
  counterexample: 'He killed two people and then left.',
  test: (words, from) => {
    for (let at = from; at < Math.min(words.length, from + DOER_REACH); at++) {
      if (ON_HIMSELF.has(words[at]!.lower)) return true;
    }
    return false;
  },
};

const DOER_REACH = 12;
/** @param inclusions where a doer may be counted in or out, and where a full stop ends the search */
function includedDoer(words: readonly Word[], from: number, inclusions: readonly number[]): Doer | null {
  for (const at of inclusions) {
    if (at < from) continue;
    const { lower } = words[at]!;
    if (lower === '.') return null;
    const named = words.slice(at + 1, at + 5).some((each) => DOERS.has(each.lower));
    if (named) return EXCLUSIONS.has(lower) ? 'without' : 'with';
  }
  return null;
}

/** The rules of this file that stand by themselves. */
export const SCOPE_RULES: readonly NamedRule[] = [STANDING_OF_NUMBER, CAPITALS_OF_TITLE, ENDS_ON_DOER];
