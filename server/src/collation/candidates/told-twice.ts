import type { Claim } from '../../claims/claim.ts';
import { areSynonyms } from '../../language/senses.ts';
import type { NearWords } from '../frames/near-words.ts';
import { shareAttribute } from './attributes.ts';
import { areOpen, type Candidate, verbOf } from './candidate.ts';

/** Of the words and names around the figure of the shorter sentence so many stand around that of the other as well. */
const MOST = 0.6;
/** Fewer words than these are alike by chance. */
const FEW = 3;

/**
 * Whether two claims of one source plainly tell one thing twice, once where it begins and once further down, with two
 * values: they have the noun, what is done to it, the names and most other words in common ("Storm sinks 12 boats off
 * Halden", "The storm off Halden sank 14 boats").
 */
export function isToldTwice(a: Candidate, b: Candidate): boolean {
  if (!areOpen(a, b) || a.sourceId !== b.sourceId || opens(a) === opens(b)) return false;
  return haveOneNoun(a, b) && haveOneDeed(a, b) && nameTheSame(a.frame.names, b.frame.names) && areMostlyAlike(a, b);
}

/** Whether a claim stands in the first sentence of its source. */
function opens({ claim }: Candidate): boolean {
  return claim.figure.sentence.start === 0;
}

/** Of what is measured it is not enough that both have its unit: "revenue grew 12 percent", "shares jumped 9 percent". */
function haveOneNoun({ claim: one, frame: { head: a } }: Candidate, { claim: other, frame: { head: b } }: Candidate) {
  const [noun, otherNoun] = [nounOfSubject(one), nounOfSubject(other)];
  if (one.figure.kind !== 'count' && noun !== null && otherNoun !== null && noun !== otherNoun) return false;
  for (const noun of a) if (b.has(noun)) return true;
  return false;
}

/** Of what a figure is, without whose it is. */
function nounOfSubject({ subject }: Claim): string | null {
  return subject?.split(' ', 1)[0] ?? null;
}

function haveOneDeed(a: Candidate, b: Candidate): boolean {
  const [one, other] = [verbOf(a), verbOf(b)];
  return shareAttribute(a, b) || (one !== null && other !== null && areSynonyms(one, other));
}

/** Whether one of them names nothing that the other does not; a headline leaves names out. */
function nameTheSame(a: NearWords, b: NearWords): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

function isWithin(some: NearWords, all: NearWords): boolean {
  return some.keys().every((name) => all.has(name));
}

function areMostlyAlike(a: Candidate, b: Candidate): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size < FEW) return false;
  return [...shorter].filter((word) => longer.has(word)).length >= MOST * shorter.size;
}

/** The words and the names around a figure. */
function wordsOf({ frame: { words, names } }: Candidate): ReadonlySet<string> {
  return new Set([...words.keys(), ...names.keys()]);
}
