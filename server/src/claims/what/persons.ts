import { isRecentYear } from '../../language/calendar/days.ts';
import { MONTHS } from '../../language/lexicon/calendar.ts';
import { ARTICLES, PARTITIVES, POINTS, WITHIN } from '../../language/lexicon/function-words.ts';
import { singularOf } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isKindOf } from '../../language/senses.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import {
  AGE_LEADS,
  AGE_MARKS,
  CALLING_ENDINGS,
  CLOSING,
  NAMING,
  NO_NAMES,
  OF_PERSONS,
  OPENERS,
  OPENING,
  PERSON_NOUNS,
  PLACING,
  SUFFIXES,
  TITLES,
} from '../lexicon/ages.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { LINKS } from '../lexicon/grammar.ts';
import { MOMENT_NOUNS } from '../lexicon/what.ts';
import type { Phrase } from '../words/phrase.ts';
import { isPeople } from './places.ts';

/** How many words behind an age may stand before the name ("a 31-year-old bakery worker, Jane Doe"). */
const REACH = 8;

/**
 * Whose age a figure tells: the name in lower case, titles removed, a suffix joined to the surname ("john doe-jr");
 * null where the sentence names nobody beside it.
 */
export function readPerson(words: readonly Word[], phrase: Phrase): string | null {
  if (ruleHolds(AGE_OF_ANOTHER_DAY, words, phrase.to) || ruleHolds(AGE_OF_COMPANION, words, phrase)) return null;
  const behind = nameBehind(words, phrase.to);
  // "Jane, 5-year-old John": the age is that of the name behind it; "Jane, a 5-year-old" that of the one before.
  if (ruleHolds(AGE_BEFORE_NAME, words, phrase) && !isArticle(words[phrase.from - 1])) return behind;
  const before = nameBefore(words, phrase.from);
  // "Jane Doe, 31, John Roe, 22": in a list no age goes with the name behind it.
  return before ?? (ruleHolds(OWN_AGE_BEFORE, words, phrase.from) ? null : behind);
}

/** "Jane Doe, 31": the age stands in a comma of its own behind a name. */
const OWN_AGE_BEFORE: Rule<[words: readonly Word[], from: number]> = {
  name: 'own-age-before',
  example: 'The pupils of Ida Berg, 31, Ann Holm among them, sang.',
  counterexample: 'The pupil, 31, Ann Holm by name, sang.',
  test: (words, from) => {
    const name = words[from - 2];
    return isAmong(words[from - 1], AGE_MARKS) && name !== undefined && isNamePart(name);
  },
};

/** "Who was 17 at the time", "in 2003, the then 40-year-old": an age of another day. */
const AGE_OF_ANOTHER_DAY: Rule<[words: readonly Word[], to: number]> = {
  name: 'age-of-another-day',
  example: 'Jane Moss, who was 17 at the time, was killed.',
  counterexample: 'Jane Moss, who was 17, was killed.',
  test: (words, to) => {
    const year = words.some(({ lower }, at) => {
      // "In 2004", "in November 2004".
      const behind = MONTHS.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
      return WITHIN.has(lower) && isRecentYear(words[behind]?.lower ?? '');
    });
    return year || [to, to + 1].some((at) => isAmong(words[at], POINTS) && isAmong(words[at + 2], MOMENT_NOUNS));
  },
};

/** "The 16-year-old Ian Moss was with": whom somebody was with is told before his name. */
const AGE_OF_COMPANION: Rule<[words: readonly Word[], phrase: Phrase]> = {
  name: 'age-of-companion',
  example: 'Police spoke to the 16-year-old Jane Moss was with.',
  counterexample: 'Police saw that the 16-year-old Jane Moss was hurt with others.',
  test: (words, { from, to }) => {
    if (!isArticle(words[from - 1])) return false;
    let at = to;
    while (at < words.length && isNamePart(words[at]!)) at++;
    return at > to && LINKS.has(words[at]?.lower ?? '') && words[at + 1]?.lower === 'with';
  },
};

/** "Many of them were in their mid-20s": an age of several people is nobody's own. */
export const AGE_OF_SEVERAL: Rule<[words: readonly Word[], from: number]> = {
  name: 'age-of-several',
  example: 'Most of the pupils were in their 20s.',
  counterexample: 'The pupil was in her 20s.',
  test: (words, from) => {
    const lead = words.slice(Math.max(0, from - LONGEST_AGE_LEAD), from).map(({ lower }) => lower);
    return lead.includes('their') && lead.includes('in');
  },
};

/** "In their mid-", "in their early". */
const LONGEST_AGE_LEAD = 3;

function isArticle(word: Word | undefined): boolean {
  return isAmong(word, ARTICLES);
}

const AGE_BEFORE_NAME: Rule<[words: readonly Word[], phrase: Phrase]> = {
  name: 'age-before-name',
  example: 'With Ann Moss, 5-year-old Jane Holm sailed.',
  counterexample: 'Ann Moss, 5, sailed.',
  test: (words, { from, to }) => {
    const own = words.slice(from, to).map(({ lower }) => lower);
    return own.some((lower) => lower.endsWith('-old') || lower.endsWith('-olds')) || isLoose(own, words[to]);
  },
};

/** "21 year old Jane Doe": the hyphens are left out where a name follows at once. */
function isLoose(own: readonly string[], next: Word | undefined): boolean {
  return own.at(-1) === 'old' && own.at(-2) === 'year' && next !== undefined && isNamePart(next);
}

/** "Jane Doe, 31", "Jane Doe (31)", "Jane Doe, who is 31", "Jane Doe, a 31-year-old". */
function nameBefore(words: readonly Word[], from: number): string | null {
  let at = from - 1;
  while (at >= 0 && from - at <= 4 && AGE_LEADS.has(words[at]!.lower)) at--;
  if (at === from - 1) return null;
  let first = at + 1;
  while (first > 0 && isNamePart(words[first - 1]!)) first--;
  // "Karl "Socks" Lee Holm": which of the names before and behind a nickname people go by, texts tell differently.
  if (first <= at && ruleHolds(BEHIND_NICKNAME, words, first)) return nameOf(words.slice(at, at + 1));
  // "On the South Side, a 31-year-old": a place, not a person.
  if (PLACING.has(words[first - 1]?.lower ?? '') && !ruleHolds(OF_A_PERSON, words, first - 1)) return null;
  return nameOf(
    ruleHolds(CALLING_THAT_OPENS, words, first, at) ? words.slice(first + 1, at + 1) : words.slice(first, at + 1),
  );
}

/** "Karl "Socks" Holm": whether a nickname stands before names, and a given name before that. */
const BEHIND_NICKNAME: Rule<[words: readonly Word[], first: number]> = {
  name: 'behind-nickname',
  example: 'Karl “Socks” Lee Holm, 31, sailed.',
  counterexample: 'Karl Socks Lee Holm, 31, sailed.',
  test: (words, first) => {
    const close = first - 1;
    if (!CLOSING.has(words[close]?.lower ?? '')) return false;
    let open = close - 1;
    while (open > close - LONGEST_NICKNAME && open > 0 && !OPENING.has(words[open]!.lower)) open--;
    const given = words[open - 1];
    return OPENING.has(words[open]?.lower ?? '') && open < close - 1 && given !== undefined && isNamePart(given);
  },
};

/** So many words a nickname has, with the mark before it. */
const LONGEST_NICKNAME = 4;

/** "Singer Ida Holm, 31": what somebody is has a capital where it opens the sentence. */
const CALLING_THAT_OPENS: Rule<[words: readonly Word[], first: number, last: number]> = {
  name: 'calling-that-opens',
  example: 'Singer Ida Holm, 31, sailed.',
  counterexample: 'Ida Singer Holm, 31, sailed.',
  test: (words, first, last) => {
    if (last - first < 2 || (first > 0 && words[first - 1]!.kind !== 'mark')) return false;
    const { lower } = words[first]!;
    const isCalling = isKindOf(lower, 'person') || CALLING_ENDINGS.some((ending) => lower.endsWith(ending));
    return isCalling && !GIVEN_NAMES.has(lower);
  },
};

/** "The brother of Jane Doe", "the death of Jane Doe": a person's name stands behind it. */
const OF_A_PERSON: Rule<[words: readonly Word[], of: number]> = {
  name: 'of-a-person',
  example: 'The brother of Jane Moss, 31, sailed.',
  counterexample: 'The boat of Jane Moss, 31, sailed.',
  test: (words, of) => isAmong(words[of], PARTITIVES) && OF_PERSONS.has(words[of - 1]?.lower ?? ''),
};

/** "31-year-old Jane Doe", "the 31-year-old suspect, Jane Doe", "a 31-year-old man identified as Jane Doe". */
function nameBehind(words: readonly Word[], to: number): string | null {
  let named = true;
  for (let at = to; at < Math.min(words.length, to + REACH); at++) {
    const word = words[at]!;
    if (isNamePart(word) && !ruleHolds(CAPITAL_OF_HEADLINE, word)) {
      let end = at;
      while (end < words.length && isNamePart(words[end]!)) end++;
      if (words[end]?.lower === ':') return null; // "Age: 27 Condition: good"
      // "A 69-year-old Halden veteran": of where, or of what.
      const origin = PERSON_NOUNS.has(words[end]?.lower ?? '') || ruleHolds(PERSON_BEHIND_ORIGIN, words[end]);
      if (!origin && named) return ruleHolds(OWN_AGE_BEHIND, words, end) ? null : nameOf(words.slice(at, end));
      at = end - 1;
    } else if (NAMING.has(word.lower)) {
      named = named || word.lower !== ',';
    } else if (word.kind === 'mark' || /^\d/.test(word.lower) || word.lower.endsWith('-old')) {
      return null;
    } else if ((at > to && !PERSON_NOUNS.has(word.lower)) || PLACING.has(word.lower)) {
      named = false;
    } else if (ruleHolds(DEED_BEFORE_NAME, words, at)) {
      return null;
    }
  }
  return null;
}

/** "The 31-year-old beat Jane Doe": between an age and a name stands what the one did to the other, and no role. */
const DEED_BEFORE_NAME: Rule<[words: readonly Word[], at: number]> = {
  name: 'deed-before-name',
  example: 'The 31-year-old beat Ann Holm.',
  counterexample: 'The 31-year-old baker Ann Holm sailed.',
  test: (words, at) => {
    const { lower, known } = words[at]!;
    const next = words[at + 1];
    if ((known?.form ?? null) === null || next === undefined || !isNamePart(next)) return false;
    return !PERSON_NOUNS.has(lower) && !isKindOf(singularOf(lower), 'person');
  },
};

const PERSON_BEHIND_ORIGIN: Rule<[word: Word | undefined]> = {
  name: 'person-behind-origin',
  example: 'A 69-year-old Halden veteran sailed.',
  counterexample: 'A 69-year-old Halden sailed.',
  test: (word) => {
    return word?.kind === 'word' && !word.capital && isKindOf(singularOf(word.lower), 'person');
  },
};

/** "…, Jane Doe, 21, …": the name has an age of its own behind it. */
const OWN_AGE_BEHIND: Rule<[words: readonly Word[], end: number]> = {
  name: 'own-age-behind',
  example: 'A 31-year-old baker, Ann Holm, 21, and a dog sailed.',
  counterexample: 'A 31-year-old baker, Ann Holm, and a dog sailed.',
  test: (words, end) => {
    const number = /^\d{1,2}$/.test(words[end + 1]?.lower ?? '');
    const next = words[end + 2]?.lower ?? '';
    return isAmong(words[end], AGE_MARKS) && number && !next.startsWith('year') && next !== '-';
  },
};

function isNamePart(word: Word): boolean {
  return (word.capital && !/^\d/.test(word.text)) || /^(?:de|del|la|van|von|bin|al|el)$/.test(word.text);
}

/** A capital letter that only a headline gives. */
const CAPITAL_OF_HEADLINE: Rule<[word: Word]> = {
  name: 'capital-of-headline',
  example: '31-Year-Old Man Ann Holm sails',
  counterexample: '31-Year-Old Ann Holm sails',
  test: (word) => isAmong(word, PERSON_NOUNS),
};

function nameOf(words: readonly Word[]): string | null {
  const first = words.findIndex(({ lower }) => !OPENERS.has(lower));
  const called = words.slice(Math.max(0, first)).map(({ lower }) => lower.replace(/\.$/, ''));
  // "Health Minister Ida Holm": what stands before a title tells of which it is one.
  const title = called.findLastIndex((part) => TITLES.has(part));
  const parts = title < called.length - 1 ? called.slice(title + 1) : called.filter((part) => !TITLES.has(part));
  const suffix = parts.length > 1 && SUFFIXES.has(parts.at(-1)!) ? parts.pop() : undefined;
  if (ruleHolds(ORIGIN_BEFORE_NAME, parts)) parts.shift();
  if (
    parts.length === 0 ||
    parts.length > 5 ||
    parts.some((part) => PERSON_NOUNS.has(part) || NO_NAMES.has(part) || OPENERS.has(part) || isPeople(part))
  )
    return null;
  const name = parts.join(' ');
  return suffix === undefined ? name : `${name}-${suffix}`;
}

/** "32-year-old Englishman Karl Holm", "the Australian Karl Holm, 32": where somebody comes from is no part of the name. */
const ORIGIN_BEFORE_NAME: Rule<[parts: readonly string[]]> = {
  name: 'origin-before-name',
  example: 'The 31-year-old Australian Ann Holm sailed.',
  counterexample: 'The 31-year-old Ann Maria Holm sailed.',
  test: ([first, ...others]) => first !== undefined && others.length > 1 && isPeople(first) && !GIVEN_NAMES.has(first),
};

/** The rules of this file that stand by themselves. */
export const PERSONS_RULES: readonly NamedRule[] = [
  DEED_BEFORE_NAME,
  BEHIND_NICKNAME,
  PERSON_BEHIND_ORIGIN,
  AGE_OF_ANOTHER_DAY,
  AGE_OF_COMPANION,
  AGE_OF_SEVERAL,
  OWN_AGE_BEFORE,
  CALLING_THAT_OPENS,
  AGE_BEFORE_NAME,
  OF_A_PERSON,
  OWN_AGE_BEHIND,
  CAPITAL_OF_HEADLINE,
  ORIGIN_BEFORE_NAME,
];
