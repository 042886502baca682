import type { Claim } from '../../../claims/claim.ts';
import { predicateClass } from '../../../claims/lexicon/predicates.ts';
import type { HeldMatch, Restatement } from '../../../collation/drafts/hold-against.ts';
import { areSpeltAlike } from '../../../collation/drafts/near-names.ts';
import { bearsOut } from '../../../collation/drafts/support.ts';
import type { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { MONTHS, WEEKDAYS } from '../../../language/lexicon/calendar.ts';
import { anyRule, type Rule } from '../../../language/rules.ts';
import { DISASTERS, KIN } from '../../lexicon/drafts.ts';
import type { Held } from './evidence.ts';

/** What a draft tells, and what a source tells that may be of the same. */
interface Pair {
  readonly claim: Claim;
  /** What the draft tells in the sentence of its claim before the figure, and all of that sentence. */
  readonly before: string;
  readonly sentence: string;
  readonly found: Claim;
  /** The source around its claim. */
  readonly around: string;
  /** Whether the source bears the draft out by its value. */
  readonly isBorneOut: boolean;
  /** The year in which the source was published; null where it is undated. */
  readonly year: string | null;
}

/**
 * What a source tells of another person, or of another happening than a draft: the first bears it out no more than it
 * denies it; what is of another happening, where it has the draft's value, may be of the draft's, told in other words.
 */
export const OTHER_THINGS: readonly Rule<[pair: Pair]>[] = [
  {
    name: 'kin-of-another-person',
    example: 'Pavel Reyl, the mate, was a father of three.',
    counterexample: 'Karl Holm, the stoker, was a father of three.',
    test: ({ claim, before, found, around }) => {
      if (!KIN.has(claim.subject ?? '')) return false;
      // Two who died, or two others, are nobody's two children.
      const isOfAnybody = found.subject === PEOPLE || isFate(found);
      if (isOfAnybody && !isFate(claim) && !KIN.has(found.subject ?? '')) return true;
      const person = before.match(PERSON)?.at(-1) ?? null;
      if (person === null || (around.match(PERSON) ?? []).length === 0) return false;
      return !(around.match(NAME) ?? []).some((name) => areSpeltAlike(name, person));
    },
  },
  {
    name: 'toll-of-an-earlier-happening',
    example: 'The last flood in Karsova killed six people.',
    counterexample: 'The flood in Karsova killed six people.',
    test: ({ claim, before, found, around, isBorneOut }) => {
      if (isBorneOut || !isFate(claim) || !isFate(found)) return false;
      const [word] = EARLIER.exec(before.toLowerCase()) ?? [];
      return word !== undefined && !EARLIER.test(around.toLowerCase());
    },
  },
  {
    name: 'toll-of-another-year',
    example: 'In 1962 a flood killed six people in Karsova.',
    counterexample: 'In 2026 a flood killed six people in Karsova.',
    test: ({ claim, sentence, found, around, year, isBorneOut }) => {
      if (isBorneOut || !isFate(claim) || !isFate(found) || year === null) return false;
      const [, told] = IN_YEAR.exec(sentence) ?? [];
      // In January a report may tell of last year.
      return told !== undefined && Math.abs(Number(told) - Number(year)) > 1 && !around.includes(told);
    },
  },
  {
    name: 'nobody-elsewhere',
    example: 'In Belmar there were no deaths.',
    counterexample: 'In Karsova there were no deaths.',
    test: ({ claim, sentence, around, isBorneOut }) => {
      if (isBorneOut || claim.figure.value !== 0) return false;
      const places = (sentence.match(PLACE) ?? []).filter(isNoDay);
      return places.length > 0 && !places.some((place) => around.includes(place));
    },
  },
];

const PEOPLE = 'person';

/** The last word of a name of somebody who is, was, had or left something: "Pavel Reyl, the mate, was". */
const PERSON =
  /(?<=(?:^|[^\p{L}])\p{Lu}[\p{L}’'.-]{0,20}\s)\p{Lu}[\p{L}’'-]{2,}(?=,|\s(?:is|was|had|has|leaves|left)\b)|(?<=\b(?:Mr|Ms|Mrs|Dr)\.?\s)\p{Lu}[\p{L}’'-]{2,}/gu;
const NAME = /\p{Lu}[\p{L}’'-]{2,}/gu;
/** "The last flood", "another flood", "an earlier storm". */
const EARLIER = new RegExp(
  `\\b(?:the last|previous|an earlier|the earlier|another|a former)\\s(?:\\p{L}+\\s){0,2}?(?:${DISASTERS.join('|')})\\b`,
  'u',
);
const IN_YEAR = /\b[Ii]n ((?:1[5-9]|20)\d\d)\b/;
/** A name behind a word for a place. */
const PLACE = /(?<=\b(?:[Ii]n|[Aa]t|[Nn]ear)\s)\p{Lu}[\p{L}’'-]{3,}/gu;
/** So near before a sentence of a source, in UTF-16 units, it names of whom, where or when it tells. */
const REACH = 200;

function isNoDay(name: string): boolean {
  return !WEEKDAYS.has(name.toLowerCase()) && !MONTHS.has(name.toLowerCase());
}

/** Whether it counts to how many people something befell. */
function isFate({ predicate, figure }: Claim): boolean {
  return figure.kind === 'count' && predicateClass(predicate)?.moves === 'up';
}

/** What stories hold for a claim of a draft, without what they tell of other persons and other happenings. */
export function withoutOtherThings(index: CorpusIndex, claim: Claim, body: string, held: Held): Held {
  const { start, end } = claim.figure.sentence;
  const own = { claim, before: body.slice(start, claim.figure.start), sentence: body.slice(start, end) };
  const isOfSame = ({ claim: { sourceId, claim: found }, support }: HeldMatch | Restatement) => {
    const source = index.placed(sourceId)?.source;
    if (source === undefined) return true;
    const { sentence } = found.figure;
    const around = source.body.slice(Math.max(0, sentence.start - REACH), sentence.end);
    const year = index.analysis(sourceId)?.published?.date.slice(0, 'YYYY'.length) ?? null;
    return !anyRule(OTHER_THINGS, { ...own, found, around, year, isBorneOut: bearsOut(support) });
  };
  return {
    ...held,
    matches: held.matches.filter(isOfSame),
    takenBeside: held.takenBeside.filter(isOfSame),
    restated: held.restated.filter(isOfSame),
    transposed: held.transposed.filter(isOfSame),
  };
}
