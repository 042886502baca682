import type { Claim } from '../../../claims/claim.ts';
import { DEATH_WORDS } from '../../../claims/lexicon/scope.ts';
import { isNounOfPeople } from '../../../claims/what/subjects.ts';
import { INDEFINITE } from '../../../language/lexicon/function-words.ts';
import { singularOf } from '../../../language/plurals.ts';
import { anyRule, type Rule } from '../../../language/rules.ts';
import { sentencesOf } from '../../../language/sentence.ts';
import { isAmong } from '../../../language/word-table.ts';
import { type Word, wordAt } from '../../../language/words.ts';
import { LEAD_TO_DEATH } from '../../lexicon/partitions.ts';

/**
 * How many those of a count are with those whom their sentence counts next: 185,000 for the first of "175,000 people at the
 * airport and 10,000 at the port"; null where nothing else is counted with them.
 *
 * @param claims those of a source, in the order of the text
 * @param place that of the count among them; what stands behind them (days) is none
 * @param body the text of the source
 */
export function countedTogether(claims: readonly Claim[], place: number, body: string): number | null {
  const claim = claims[place];
  if (claim === undefined) return null;
  const { figure } = claim;
  if (figure.kind === 'count' && claim.extent === 'addition' && isBehindOne(body, figure.start))
    return Number(figure.value) + 1;
  const listed = peopleListed(claims, place, body);
  if (listed !== null) return listed;
  const next = claims[place + 1]?.figure;
  if (figure.kind !== 'count' || next?.kind !== 'count' || next.sentence.start !== figure.sentence.start) return null;
  // "And 10,000": of the same, or of what is told before.
  if (next.unitText !== null && next.unit !== figure.unit) return null;
  const isNear = next.start > figure.end && next.start - figure.end <= REACH;
  if (!isNear || !JOINED.test(body.slice(figure.end, next.start))) return null;
  return Number(figure.value) + Number(next.value);
}

/** How many people of several sorts a list counts of which one is counted: 65 for each of "53 passengers and 12 crew"; null where it stands in none. */
function peopleListed(claims: readonly Claim[], place: number, body: string): number | null {
  let [first, last] = [place, place];
  while (place - first <= MOST_LISTED && areListed(claims[first - 1], claims[first]!, body)) first--;
  while (last - place <= MOST_LISTED && areListed(claims[last], claims[last + 1], body)) last++;
  if (first === last || last - first > MOST_LISTED) return null;
  return claims.slice(first, last + 1).reduce((sum, { figure }) => sum + Number(figure.value), 0);
}

/** Whether the second of two claims counts people of another sort right behind those of the first, of whom the same is said. */
function areListed(one: Claim | undefined, other: Claim | undefined, body: string): boolean {
  if (one === undefined || other === undefined || one.predicate !== other.predicate) return false;
  const [a, b] = [one.figure, other.figure];
  if (a.unit === null || b.unit === null || a.unit === b.unit || a.sentence.start !== b.sentence.start) return false;
  if (a.kind !== 'count' || b.kind !== 'count' || b.start <= a.end || b.start - a.end > REACH) return false;
  return isOfPeople(a.unit) && isOfPeople(b.unit) && LISTED.test(body.slice(a.end, b.start));
}

function isOfPeople(unit: string): boolean {
  return isNounOfPeople(unit) || COUNTED_BY_HEADS.has(unit);
}

/** "A two-year-old girl and four others": whether one alone is told of right before those who are counted. */
function isBehindOne(body: string, start: number): boolean {
  const noun = ONE_AND.exec(body.slice(Math.max(0, start - LONGEST_ONE), start))?.[1];
  return noun !== undefined && singularOf(noun.toLowerCase()) === noun.toLowerCase();
}

const ONE_AND = /\b(?:a|an|his|her|the)\s(?:[\w'-]{1,30}\s){0,2}([a-z]{2,30})\sand\s$/i;
/** In UTF-16 code units. */
const LONGEST_ONE = 100;
const REACH = 80;
/** Nothing else is counted or told between the two. */
const JOINED = /^[^.,;:()\d]{1,76}\sand\s$/;

/** Of longer lists nobody adds up what they count. */
const MOST_LISTED = 8;

/** Groups of people that are counted by their heads: "12 crew". */
const COUNTED_BY_HEADS: ReadonlySet<string> = new Set(['crew', 'personnel', 'clergy']);

/** The noun of what is counted, with what stands before it, and what joins the next count. */
const LISTED = /^[\s-](?:[\w'-]{1,30}\s){0,2}[\w'-]{1,30}(?:,|,?\sand|\splus)\s$/;

/** So many words behind its article the noun of a person stands at most: "killed a 30-year-old off-duty guard". */
const REACH_OF_PERSON = 4;

/** By what the word for a death, at its place among the words of a sentence, is said of one person alone. */
export const ONE_DEAD: readonly Rule<[words: readonly Word[], at: number]>[] = [
  {
    name: 'one-who-died',
    example: 'A sailor was killed and seven others were hurt.',
    counterexample: 'Sailors were killed and seven others were hurt.',
    test: (words, at) => {
      let noun = at - 1;
      while (noun > 0 && LEAD_TO_DEATH.has(words[noun]!.lower)) noun--;
      return isOnePerson(words, noun);
    },
  },
  {
    name: 'one-who-was-killed-by-something',
    example: 'The flood killed a sailor and hurt seven others.',
    counterexample: 'The flood killed sailors and hurt seven others.',
    test: (words, at) => {
      if (!isAmong(words[at + 1], INDEFINITE)) return false;
      for (let noun = at + 2; noun <= at + 1 + REACH_OF_PERSON; noun++) if (isOnePerson(words, noun)) return true;
      return false;
    },
  },
];

/**
 * Whether the sentence of a count of the wounded tells before it of one person, whom no number counts, as dead: "a boy was
 * killed and seven others were hurt", "guard killed, two sailors hurt".
 *
 * @param body the text of its source
 */
export function tellsOneDead({ figure, predicate }: Claim, body: string): boolean {
  if (figure.kind !== 'count' || predicate !== 'injured') return false;
  const { words } = sentencesOf(body).at(figure.sentence);
  const end = wordAt(words, figure.start);
  for (let at = 0; at < end; at++) {
    if (DEATH_WORDS.has(words[at]!.lower) && anyRule(ONE_DEAD, words, at)) return true;
  }
  return false;
}

function isOnePerson(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return singularOf(lower) === lower && isNounOfPeople(lower);
}
