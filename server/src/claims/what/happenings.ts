import { ADDERS, TIME_RELATIVES } from '../../language/lexicon/function-words.ts';
import { type PhraseMatch, PhraseTable } from '../../language/phrases.ts';
import { anyRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import type { Predicate } from '../claim.ts';
import {
  EVENTS,
  FINDING,
  FROM_THERE,
  HAPPENINGS,
  type Happening,
  type HappeningName,
  OF_THE_STORY,
  ONE_OF_SEVERAL,
  OPEN_LEADS,
  REPORT_LEADS,
  SPANS,
  STAMPS,
  TIME_LEADS,
} from '../lexicon/happenings.ts';
import { PRONOUNS } from '../lexicon/predicates.ts';
import { SPEAKING_PRONOUNS } from '../lexicon/speakers.ts';
import { CALLED, CALLING, CLAUSE_JOINTS } from '../lexicon/what.ts';
import type { Phrase } from '../words/phrase.ts';

const TABLE = new PhraseTable<Happening & { readonly name: HappeningName }>(
  (HAPPENINGS as readonly (Happening & { readonly name: HappeningName })[]).flatMap((happening) =>
    happening.words.map((words) => [words, happening] as const),
  ),
  'joined',
);

/** Whether a time of day may be that of what happened: no bound, no stamp, no length, nor that of one of several. */
export function isTimeOfHappening(words: readonly Word[], phrase: Phrase): boolean {
  if (anyRule(RELATIVE_TIME_RULES, words, phrase) || anyRule(ONE_OF_SEVERAL_RULES, words)) return false;
  return ruleHolds(CLOCK_AND_NO_LENGTH, words, phrase);
}

/** The happening that stands nearest to a time or a day, at most `reach` words away; null for one of several. */
export function nearestHappening(words: readonly Word[], phrase: Phrase, reach: number): HappeningName | null {
  if (anyRule(ONE_OF_SEVERAL_RULES, words)) return null;
  const when = clauseOf(words, phrase);
  let best: { readonly name: HappeningName | null; readonly distance: number } | null = null;
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.lower === ';') best = at < phrase.from ? null : best;
    const found = TABLE.startingAt(words, at);
    if (found === null || (found.to === at + 1 && anyRule(STATE_RULES, words, at))) continue;
    const end = found.to;
    // What stands before the time tells more often than what stands behind it.
    if (end <= phrase.from && ruleHolds(CLAUSE_BETWEEN, words.slice(end, phrase.from))) continue;
    const told = when >= 0 && at > when;
    const distance = at < phrase.from ? phrase.from - end : ((told ? phrase.to : at) - phrase.to) * 1.5 + 2;
    if (best === null || distance < best.distance)
      best = {
        name: anyRule(TELEPHONE_RULES, found, words, at) ? null : found.value.name,
        distance,
      };
    at = end - 1;
  }
  return best !== null && best.distance <= reach ? best.name : null;
}

/** The happening that the words from a place on tell of, unless each person has a time of it; null where none does. */
export function happeningAt(words: readonly Word[], at: number): HappeningName | null {
  const found = TABLE.startingAt(words, at)?.value;
  return found === undefined || found.personal === true ? null : found.name;
}

/** How many words from a place on tell of a happening together; 0 where none does. */
export function happeningLength(words: readonly Word[], at: number): number {
  const found = TABLE.startingAt(words, at);
  return found === null ? 0 : found.to - found.from;
}

/** Where "when" leads to what happened at a time that opens its sentence: "At noon, a crowd was waiting when a man …". */
function clauseOf(words: readonly Word[], { from, to }: Phrase): number {
  if (from > OPENING || words[to]?.lower !== ',') return -1;
  return words.findIndex(({ lower }, at) => at > to && TIME_RELATIVES.has(lower));
}

/** How many words may lead a time that opens its sentence ("a few minutes after midnight"). */
const OPENING = 5;

/** When "shot" and "shooting" tell how somebody is found, or what a call was about, not what happened at a time. */
export const STATE_RULES: readonly Rule<[words: readonly Word[], at: number]>[] = [
  {
    // The time is that of the call.
    name: 'call-about-shooting',
    example: 'Police got a call about a woman being shot at 9:30 p.m.',
    counterexample: 'Police saw a woman being shot at 9:30 p.m.',
    test: (words, at) => {
      if (words[at]!.lower !== 'shot' && words[at]!.lower !== 'shooting') return false;
      const before = words.slice(Math.max(0, at - REACH_OF_FINDING), at);
      const report = before.findLastIndex(
        ({ lower }, place) => REPORT.test(lower) && REPORT_LEADS.has(before[place + 1]?.lower ?? ''),
      );
      return report >= 0 && !before.slice(report).some(({ lower }) => lower === ',' || lower === 'that');
    },
  },
  {
    // “Shot” tells which wound; the hour is that of somebody who comes with it.
    name: 'shot-wound',
    example: 'He came with a shot wound at 9:30 p.m.',
    counterexample: 'He was shot at 9:30 p.m.',
    test: (words, at) => words[at]!.lower === 'shot' && /^(?:wounds?|victims?)$/.test(words[at + 1]?.lower ?? ''),
  },
  {
    name: 'found-shot',
    example: 'Police found a man shot at 9:30 p.m.',
    counterexample: 'Police found a man who was shot at 9:30 p.m.',
    test: (words, at) => {
      if (words[at]!.lower !== 'shot') return false;
      const before = words.slice(Math.max(0, at - REACH_OF_FINDING), at);
      const finding = before.findLastIndex(({ lower }) => FINDING.has(lower));
      const between = finding < 0 ? [] : before.slice(finding);
      return finding >= 0 && !between.some(({ lower }) => lower === ',' || lower === 'had' || lower === 'who');
    },
  },
];

const REPORT = /^(?:call|report)s?$/;
const REACH_OF_FINDING = 8;

/** A bare "call" that reaches nobody who comes to a happening, or that is theirs ("police called a negotiator"). */
const TELEPHONE_AND_NO_ALARM: Rule<[found: PhraseMatch<Happening>, words: readonly Word[], at: number]> = {
  name: 'telephone-and-no-alarm',
  example: 'She called at 9:15 p.m.',
  counterexample: 'Police were called at 9:15 p.m.',
  test: (found, words, at) => {
    if (found.value.name !== 'call' || found.to - found.from > 1) return false;
    const isTheirs = isAmong(words[at], CALLING) && CALLED.has(callerAt(words, at - 1));
    return isTheirs || !words.some(({ lower }) => CALLED.has(lower));
  },
};

/** "A neighbour called him", "he received a call": one person spoke to another, whoever else the sentence names. */
const CALL_AMONG_PERSONS: Rule<[found: PhraseMatch<Happening>, words: readonly Word[], at: number]> = {
  name: 'call-among-persons',
  example: 'A neighbour called him at 9:15 p.m. about the police.',
  counterexample: 'A neighbour called police at 9:15 p.m.',
  test: (found, words, at) => {
    if (found.value.name !== 'call' || found.to - found.from > 1) return false;
    if (isAmong(words[at], CALLING)) return isAmong(words[at + 1], PRONOUNS);
    return words.slice(Math.max(0, at - CALL_REACH), at).some(({ lower }) => SPEAKING_PRONOUNS.has(lower));
  },
};

/** So many words before "a telephone call" stands who received it. */
const CALL_REACH = 4;

/** Who calls: the word before the verb, or before "and" and its like ("police arrived and called …"). */
function callerAt(words: readonly Word[], at: number): string {
  const joined = isAmong(words[at], ADDERS);
  return joined ? (words.slice(0, at).find(({ lower }) => CALLED.has(lower))?.lower ?? '') : (words[at]?.lower ?? '');
}

const TELEPHONE_RULES = [TELEPHONE_AND_NO_ALARM, CALL_AMONG_PERSONS] as const;

/** Words between a happening and a time with a verb of their own behind a comma or a conjunction. */
const CLAUSE_BETWEEN: Rule<[words: readonly Word[]]> = {
  name: 'clause-between',
  example: 'The shooting ended, they talked at 9:15 p.m.',
  counterexample: 'The shooting was at 9:15 p.m.',
  test: (words) => {
    const cut = words.findIndex(({ lower }) => CLAUSE_JOINTS.has(lower));
    return cut >= 0 && words.slice(cut).some(({ lower }) => lower.endsWith('ed'));
  },
};

/** "2:18" may be the length of a video: without "a.m." or "p.m." it takes a preposition to be a time of day. */
const CLOCK_AND_NO_LENGTH: Rule<[words: readonly Word[], phrase: Phrase]> = {
  name: 'clock-and-no-length',
  example: 'The shooting was at 9:15 p.m.',
  counterexample: 'The shooting 9:15 film',
  test: (words, { from, to }) => {
    const half = words
      .slice(from, to + 1)
      .some(({ lower }) => /(?:^|\d)[ap]\.?m\.?$|^noon$|^midnight$|^midday$/.test(lower));
    return half || TIME_LEADS.has(words[from - 1]?.lower ?? '') || TIME_LEADS.has(words[from]?.lower ?? '');
  },
};

/** When a time is not that of what happened, but a bound, a stamp or one that something is told from. */
export const RELATIVE_TIME_RULES: readonly Rule<[words: readonly Word[], phrase: Phrase]>[] = [
  {
    name: 'as-of-time',
    example: 'As of 3 p.m. the shooting went on.',
    counterexample: 'At 3 p.m. the shooting went on.',
    test: (words, { from }) => words[from - 1]?.lower === 'of' && words[from - 2]?.lower === 'as',
  },
  {
    name: 'stamped-time',
    example: 'Posted Friday at 3 p.m. after the shooting',
    counterexample: 'They met Friday at 3 p.m. after the shooting',
    test: (words, { from }) => words.slice(Math.max(0, from - STAMP), from).some(({ lower }) => STAMPS.has(lower)),
  },
  {
    // It heads a note of that moment.
    name: 'time-of-update',
    example: 'At 9:15 p.m. update: the shooting is over.',
    counterexample: 'At 9:15 p.m. the shooting was over.',
    test: (words, { to }) => words[to]?.lower === 'update' || words[to]?.lower === 'updated',
  },
  {
    name: 'end-of-span',
    example: 'The shooting began between noon and about 3 p.m. there.',
    counterexample: 'The shooting began at noon and about 3 p.m. there.',
    test: (words, { from }) =>
      words[from - 1]?.lower === 'and' &&
      words.slice(Math.max(0, from - SPAN_START), from).some(({ lower }) => lower === 'between'),
  },
  {
    name: 'open-time',
    example: 'The shooting went on until 3 p.m.',
    counterexample: 'The shooting went on at 3 p.m.',
    test: (words, { from }) => OPEN_LEADS.has(words[from - 1]?.lower ?? ''),
  },
  {
    name: 'hours-before-it',
    example: 'They met at 3 p.m., hours before the shooting.',
    counterexample: 'They met at 3 p.m., the hour of the shooting.',
    test: (words, { to }) =>
      words
        .slice(to, to + 4)
        .some(({ lower }, at) => SPANS.has(lower) && FROM_THERE.has(words[to + at + 1]?.lower ?? '')),
  },
];

/** "Another shooting", "the third fatal crash". */
export const SECOND_OF_SEVERAL: Rule<[words: readonly Word[]]> = {
  name: 'second-of-several',
  example: 'The second shooting began at 3 p.m.',
  counterexample: 'The shooting began at 3 p.m.',
  test: (words) =>
    words.some(
      (word, at) =>
        isAmong(word, ONE_OF_SEVERAL) &&
        words.slice(at + 1, at + 1 + BEHIND_ANOTHER).some((next) => isAmong(next, EVENTS)),
    ),
};

/** When a sentence tells of one of several happenings, of which the story is another as a rule. */
export const ONE_OF_SEVERAL_RULES: readonly Rule<[words: readonly Word[]]>[] = [
  SECOND_OF_SEVERAL,
  {
    name: 'also-investigated',
    example: 'Police also investigated a shooting at 3 p.m.',
    counterexample: 'Police investigated a shooting at 3 p.m.',
    test: (words) => words.some(({ lower }, at) => lower === 'also' && BESIDES.test(words[at + 1]?.lower ?? '')),
  },
];

const BESIDES = /^(?:investigat|respond)/;

/** So many words behind "another" its happening stands. */
const BEHIND_ANOTHER = 3;

const STAMP = 8;
/** How far before its end the "between" of a span of time may stand, in words. */
const SPAN_START = 6;

const FAMILIES: ReadonlyMap<Predicate, HappeningName> = new Map(
  HAPPENINGS.flatMap((each) => ('within' in each ? [[each.name, each.within]] : [])),
);

/** Happenings that follow one another within minutes: their times may round one another, but do not contradict. */
export function happeningFamily(name: Predicate): Predicate {
  return FAMILIES.get(name) ?? name;
}

/** Tell of an event no more than that it was, or that it was meant to hurt. */
const OF_ANY_KIND: ReadonlySet<Predicate> = new Set<Predicate>(['incident', 'verb:attacked', 'verb:raided']);

/** Whether two names may be of one happening: "the incident", and the attack, may be the explosion. */
export function mayBeOneHappening(one: Predicate, other: Predicate): boolean {
  const [a, b] = [happeningFamily(one), happeningFamily(other)];
  // A raid of the police ends in an arrest, one of aircraft is an attack.
  if ((a === 'verb:raided' && b === 'arrest') || (a === 'arrest' && b === 'verb:raided')) return true;
  return a === b || (OF_ANY_KIND.has(a) && isOfStory(b)) || (OF_ANY_KIND.has(b) && isOfStory(a));
}

function isOfStory(name: Predicate): boolean {
  return OF_ANY_KIND.has(name) || OF_THE_STORY.has(name);
}

/** Whether each person has a time of a happening: "pronounced dead at 3:45 a.m."; nobody of one that is not told. */
export function isPersonal(name: string | null): boolean {
  return (HAPPENINGS as readonly Happening[]).find((each) => each.name === name)?.personal === true;
}

/** The place of a happening in the course of things: 0 for what happened, more for what follows on it; null where unknown. */
export function happeningStep(name: string): number | null {
  const happening = (HAPPENINGS as readonly Happening[]).find((each) => each.name === name);
  return happening === undefined || happening.personal === true ? null : (happening.step ?? 0);
}

/** How a happening reads behind "time of"; null for a name that the lexicon does not have. */
export function happeningPhrase(name: string): string | null {
  return (HAPPENINGS as readonly Happening[]).find((each) => each.name === name)?.phrase ?? null;
}

/** The rules of this file that stand by themselves. */
export const HAPPENINGS_RULES: readonly NamedRule[] = [...TELEPHONE_RULES, CLAUSE_BETWEEN, CLOCK_AND_NO_LENGTH];
