import type { Claim } from '../../../claims/claim.ts';
import { predicateClass } from '../../../claims/lexicon/predicates.ts';
import { ALTERNATIVES } from '../../../language/lexicon/function-words.ts';
import { anyRule, type Rule } from '../../../language/rules.ts';
import type { Frame } from '../../frames/frame.ts';
import { ANY_NUMBER, ANY_TOLL, ESTIMATES, NUMBER_LEADS, OTHERS, SUGGESTING } from '../../lexicon/estimates.ts';

/** In UTF-16 code units: no more than a short sentence lies between what is told and a number that is set against it. */
const NEAR = 120;

/** A text without a full stop is one sentence, and is not gone back over for each of its figures. */
const FARTHEST = 600;

/** A claim with its sort and what stands around its figure. */
interface Telling {
  readonly claim: Claim;
  readonly frame: Frame;
  readonly sort: string;
}

/**
 * Where the number begins against which a claim's own is set ("Twelve boats sank. The army put the number at 19", "12 boats,
 * or 19 by the army's count"): the source says itself that both answer one question. Null where it is set against none.
 *
 * @param before what the source told before, in the order of the text
 * @param body the text of the source
 */
export function rivalOf(estimate: Telling, before: readonly Telling[], body: string): number | null {
  const nearest = before.at(-1);
  if (nearest === undefined || !areNear(nearest, estimate)) return null;
  // Most are set against nothing, and the words of their sentences need not be laid out for it.
  const putAs = mayBePut(estimate, body) ? estimate.frame.putAs : null;
  if (putAs === null && !isToldByEstimates(estimate) && !isSuggested(estimate, body)) return null;
  for (let at = before.length - 1; at >= 0 && areNear(before[at]!, estimate); at--) {
    const told = before[at]!;
    if (told.sort !== estimate.sort) continue;
    const isOne =
      putAs === null ? isOneFate(told, estimate) : anyRule(SPOKEN_OF, putAs, told) && areTwoTellers(told, estimate);
    if (isOne) return told.claim.figure.start;
  }
  return null;
}

/** Whether a word stands before a figure that leads the number of somebody's own: "put it at 12", "or 12". */
function mayBePut({ claim: { figure } }: Telling, body: string): boolean {
  return LEADS.test(body.slice(Math.max(figure.sentence.start, figure.start - FARTHEST), figure.start));
}

const LEADS = new RegExp(`(?<![a-z])(?:${[...NUMBER_LEADS, ...ALTERNATIVES].join('|')})(?![a-z])`, 'i');

/** By which words of what somebody puts at a number it is what was told before. */
export const SPOKEN_OF: readonly Rule<[words: readonly string[], told: Telling]>[] = [
  {
    name: 'number-of-whatever-was-told',
    example: 'Storms sank 17 barges. The navy put the number at 23.',
    counterexample: 'Storms sank 17 barges. The navy put the cost at 23.',
    test: (words) => words.some((word) => ANY_NUMBER.has(word)),
  },
  {
    name: 'toll-of-what-befell',
    example: 'Storms killed 17 sailors. The navy put the toll at 23.',
    counterexample: 'Storms sank 17 barges. The navy put the toll at 23.',
    test: (words, { claim }) =>
      predicateClass(claim.predicate) !== undefined && words.some((word) => ANY_TOLL.has(word)),
  },
  {
    name: 'noun-that-was-told',
    example: 'Storms sank 17 barges. The navy put the sunk barges at 23.',
    counterexample: 'Storms sank 17 barges. The navy put the lost cargo at 23.',
    test: (words, { frame }) => words.some((word) => frame.head.has(word) || (frame.words.get(word) ?? 0) >= BESIDE),
  },
];

/** Some ten words from a figure in its clause. */
const BESIDE = 0.3;

function areNear({ claim: { figure: first } }: Telling, { claim: { figure: then } }: Telling): boolean {
  return then.sentence.start - first.sentence.end <= NEAR && then.start - first.start <= FARTHEST;
}

/** "Some estimates suggest that 19 died". */
function isToldByEstimates({ claim: { attribution } }: Telling): boolean {
  const words = attribution?.name.toLowerCase().split(' ') ?? [];
  return words.some((word) => ESTIMATES.has(word));
}

/** “Killed 12; independent counts put it at 19 dead”. */
function isSuggested({ claim: { figure } }: Telling, body: string): boolean {
  return SUGGESTED.test(body.slice(Math.max(figure.sentence.start, figure.start - NEAR), figure.start));
}

const SUGGESTED = new RegExp(
  `(?<![a-z])(?:${OTHERS.join('|')})\\s(?:${[...ESTIMATES].join('|')})\\s(?:${SUGGESTING.join('|')})(?![a-z])[^.,;:]*$`,
  'i',
);

function isOneFate({ claim: a }: Telling, { claim: b }: Telling): boolean {
  return a.predicate === b.predicate && predicateClass(a.predicate) !== undefined;
}

/** Whoever gives their own number is another than who is told to give the first; of "12, or 19 by their count" one sentence tells. */
function areTwoTellers({ claim: told }: Telling, { claim: estimate }: Telling): boolean {
  if (told.figure.sentence.start === estimate.figure.sentence.start) return true;
  const first = told.attribution?.called ?? told.attribution?.name ?? null;
  const then = estimate.attribution?.called ?? estimate.attribution?.name ?? null;
  return first !== then || first === null;
}
