import { OFFICE_BOUNDS } from '../../claims/lexicon/done-once.ts';
import { openVerbOf } from '../../claims/what/predicates.ts';
import { mayNameOne } from '../../language/kinds/hypernyms.ts';
import { firstRule } from '../../language/rules.ts';
import { areSynonyms } from '../../language/senses.ts';
import { wordsApart } from '../frames/contrasts.ts';
import type { DeedThing } from '../frames/deed-things.ts';
import { COMMON_IN_NAMES, POINTING_NOUNS } from '../lexicon/bearers.ts';
import type { PairRule } from '../pair-rule.ts';
import { isDoneOnce } from '../values/dates.ts';
import type { Candidate } from './candidate.ts';

/** How the things to which something was done on two days stand to each other. */
interface DeedRelation extends PairRule<[one: DeedThing, other: DeedThing]> {
  /** Null where it is not known. */
  readonly relation: 'same' | 'other' | null;
}

/** In the order in which they are tried; where none holds, they are two things. */
export const DEED_RELATIONS: readonly DeedRelation[] = [
  {
    // Who was mayor from 1961 to 1965 may be so again from 1970 on.
    name: 'terms-apart',
    example: ['Ida Holm was mayor from 1961 to 1965.', 'Ida Holm was mayor from 1970 to 1973.'],
    counterexample: ['Ida Holm was mayor from 1961 to 1973.', 'Ida Holm was mayor from 1970 to 1973.'],
    relation: 'other',
    test: areTermsApart,
  },
  {
    name: 'deeds-to-one-name',
    example: ['Ida Holm resigned in 2013.', 'Ida Holm resigned in 2017.'],
    counterexample: ['Ida Holm resigned in 2013.', 'Karl Roy resigned in 2017.'],
    relation: 'same',
    test: (one, other) => isWithoutNoun(one, other) && shareName(one, other),
  },
  {
    // What a name stands for may be told by its noun.
    name: 'deed-to-bare-name',
    example: ['Ida Holm resigned in 2013.', 'Karl Roy resigned in 2017.'],
    counterexample: ['The forge was founded in 1913.', 'The dairy was founded in 1937.'],
    relation: null,
    test: isWithoutNoun,
  },
  {
    // "The company" may be any that is named, and "it" what was told of before.
    name: 'deed-to-what-may-be-any',
    example: ['The forge was founded in 1913.', 'The company was founded in 1937.'],
    counterexample: ['The forge was founded in 1913.', 'The dairy was founded in 1937.'],
    relation: null,
    test: (one, other) => !shareNoun(one, other) && (isGuessed(one, other) || isGeneral(one) || isGeneral(other)),
  },
  {
    name: 'deeds-to-two-sorts-of-things',
    example: ['The forge of Halden was built in 1913.', 'The dairy of Halden was built in 1937.'],
    counterexample: ['The forge of Halden was built in 1913.', 'The forge of Halden was built in 1937.'],
    relation: 'other',
    test: (one, other) => !shareNoun(one, other),
  },
  {
    name: 'deeds-to-contrasting-things',
    example: ['The old forge was built in 1913.', 'The new forge was built in 1937.'],
    counterexample: ['The old forge was built in 1913.', 'The old forge was built in 1937.'],
    relation: 'other',
    test: (one, other) => wordsApart(one.contrasts, other.contrasts).length > 0,
  },
  {
    name: 'deeds-to-parts-of-two-things',
    example: ['The roof of the forge was built in 1913.', 'The roof of the dairy was built in 1937.'],
    counterexample: ['The roof of the forge was built in 1913.', 'The roof of the forge was built in 1937.'],
    relation: 'other',
    test: areWithinOthers,
  },
  {
    name: 'deeds-to-one-thing',
    example: ['The Halden forge was built in 1913.', 'The forge was built in 1937.'],
    counterexample: ['The Halden forge was built in 1913.', 'The Corvane forge was built in 1937.'],
    relation: 'same',
    test: (one, other) => one.names.size === 0 || other.names.size === 0 || shareName(one, other),
  },
  {
    name: 'deed-to-what-it-goes-back-to',
    example: ['The Halden forge is gone. It was built in 1913.', 'The Corvane forge was built in 1937.'],
    counterexample: ['The Halden forge was built in 1913.', 'The Corvane forge was built in 1937.'],
    relation: null,
    test: isGuessed,
  },
];

/**
 * Whether two days are those on which something was done to one thing ("the Halden mill was built", "the mill, built"):
 * by its noun and the names that say which; null where that is not known, or where such is done again and again.
 */
export function relateDeedThings(a: Candidate, b: Candidate): 'same' | 'other' | null {
  if (a.sort !== 'date' || !isDoneOnce(a.claim) || !isDoneOnce(b.claim)) return null;
  const [one, other] = [a.frame.deedThing, b.frame.deedThing];
  // Of an office nothing tells whether it is one but who holds which.
  const unknown = boundsOffice(a) || boundsOffice(b) ? 'other' : null;
  if (one === null || other === null) return unknown;
  const rule = firstRule(DEED_RELATIONS, one, other);
  return rule === null ? 'other' : (rule.relation ?? unknown);
}

function boundsOffice({ claim }: Candidate): boolean {
  return OFFICE_BOUNDS.has(openVerbOf(claim.predicate) ?? '');
}

function areTermsApart({ term: one }: DeedThing, { term: other }: DeedThing): boolean {
  return one != null && other != null && (one[1] <= other[0] || other[1] <= one[0]);
}

function isWithoutNoun(one: DeedThing, other: DeedThing): boolean {
  return one.nouns.size === 0 || other.nouns.size === 0;
}

function isGuessed(one: DeedThing, other: DeedThing): boolean {
  return one.pointsBack || other.pointsBack;
}

/** "The mill", "the structure": what is built of one kind may be told by the name of the kind. */
function shareNoun({ nouns }: DeedThing, other: DeedThing): boolean {
  for (const one of nouns) for (const each of other.nouns) if (mayNameOne(one, each)) return true;
  return false;
}

/** "The gate of the mill", "the gate of the inn". */
function areWithinOthers({ within }: DeedThing, other: DeedThing): boolean {
  if (within.size === 0 || other.within.size === 0) return false;
  for (const one of within) for (const each of other.within) if (areSynonyms(one, each)) return false;
  return true;
}

function isGeneral({ nouns }: DeedThing): boolean {
  return [...nouns].some((noun) => POINTING_NOUNS.has(noun));
}

function shareName({ names }: DeedThing, other: DeedThing): boolean {
  for (const name of names) if (other.names.has(name) && !COMMON_IN_NAMES.has(name)) return true;
  return false;
}
