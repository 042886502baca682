import { bareFigure } from '../../figures/non-quantities/points.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Sentences } from '../../language/sentence.ts';
import { isAmong } from '../../language/word-table.ts';
import { type Word, wordAt } from '../../language/words.ts';
import { type Claim, claimOf, type DatedBy } from '../claim.ts';
import { AGE_JOINTS, AGED_THINGS } from '../lexicon/aged-things.ts';
import { EMPTY_SCOPE } from '../scope.ts';

/** Behind an age, to the end of what tells it: "83-year-old", "83 years old". */
const YEARS_OLD = /^[-–\s](?:year|years)[-–\s]old\b/i;
/** In UTF-16 code units. */
const LONGEST_UNIT = 12;
/** So many words may stand between an age and what is as old: "the 83-year-old former salt warehouse". */
const REACH = 4;
/** By how much of it an age that ends in zero, or is said to be about right, may be off. */
const ROUND = 0.05;
const ABOUT = 0.1;

/**
 * In which year a thing was built, founded or begun whose age a source tells, by the source's own date: "the 83-year-old
 * mill", written in 2012, was built in about 1929. Claims beside those of the ages; who says "83 years old" may say so
 * before its birthday, so that the year may be off by one at least.
 */
export function daysByAge(claims: readonly Claim[], published: DatedBy | null, sentences: Sentences): readonly Claim[] {
  const year = Number(published?.date.slice(0, 4) ?? Number.NaN);
  if (published === null || Number.isNaN(year)) return [];
  return claims.flatMap((claim) => {
    const { figure } = claim;
    if (figure.kind !== 'age' || figure.range || figure.unit !== 'year-person') return [];
    if (!Number.isInteger(figure.value) || Number(figure.value) < 2) return [];
    if (figure.qualifier !== '=' && figure.qualifier !== '~') return [];
    const unit = YEARS_OLD.exec(sentences.text.slice(figure.end, figure.end + LONGEST_UNIT));
    if (unit === null) return [];
    const end = figure.end + unit[0].length;
    const { words } = sentences.at(figure.sentence);
    const thing = placeOfAgedThing(words, wordAt(words, figure.start), wordAt(words, end));
    const began = thing === null ? undefined : AGED_THINGS.get(lemmaOf(words[thing]!.lower));
    if (began === undefined) return [];
    const age = Number(figure.value);
    const part = figure.qualifier === '~' ? ABOUT : age % 10 === 0 ? ROUND : 0;
    const written = sentences.text.slice(figure.start, end);
    const value = String(year - age).padStart(4, '0');
    const span = { start: figure.start, end };
    return claimOf({
      ...claim,
      figure: bareFigure(written, figure.sentence, span, 'date', value, Math.max(1, Math.round(part * age))),
      predicate: began,
      subject: null,
      scope: EMPTY_SCOPE,
      extent: 'whole',
      asOf: { date: published.date, why: published.why, inferred: true },
      revises: null,
    });
  });
}

/**
 * The place of the noun whose age is told from word `from` to `to`: behind "83-year-old", before "is 83 years old"; null
 * where it is told of something else, or of somebody.
 */
export function placeOfAgedThing(words: readonly Word[], from: number, to: number): number | null {
  for (let at = to; at < Math.min(words.length, to + REACH); at++) {
    const { kind, lower, known } = words[at]!;
    if (kind === 'mark' || (known !== null && known.closed !== null)) break;
    // The last noun of its phrase: "the 83-year-old mill owner" tells of no mill.
    if (AGED_THINGS.has(lemmaOf(lower))) return ruleHolds(NOUN_BEHIND_AGED, words, at + 1) ? null : at;
  }
  const joint = from - 1;
  return isAmong(words[joint], AGE_JOINTS) && AGED_THINGS.has(words[joint - 1]?.lower ?? '') ? joint - 1 : null;
}

const NOUN_BEHIND_AGED: Rule<[words: readonly Word[], at: number]> = {
  name: 'noun-behind-aged',
  example: 'OSLO, 3 May 2021 - The 83-year-old mill owner sailed.',
  counterexample: 'OSLO, 3 May 2021 - The 83-year-old mill was empty.',
  test: (words, at) => {
    const word = words[at];
    if (word === undefined || word.kind !== 'word') return false;
    return word.known === null ? !word.lower.endsWith('ed') : word.known.closed === null && word.known.form === null;
  },
};

/** The rules of this file that stand by themselves. */
export const DAYS_BY_AGE_RULES: readonly NamedRule[] = [NOUN_BEHIND_AGED];
