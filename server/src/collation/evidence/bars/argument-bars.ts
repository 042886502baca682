import { mayNameOne } from '../../../language/kinds/hypernyms.ts';
import { areSynonyms, isKindOf } from '../../../language/senses.ts';
import { relateBearers } from '../../candidates/bearers.ts';
import { areOpen, type Candidate } from '../../candidates/candidate.ts';
import type { Argument } from '../../frames/clause/arguments.ts';
import type { RoleNoun } from '../../frames/clause/role-nouns.ts';
import { type Contrasts, isOrder } from '../../frames/contrasts.ts';
import { ASKED, COMPLETING, KIN } from '../../lexicon/arguments.ts';
import { ANYBODY } from '../../lexicon/frame-words.ts';
import type { Bar } from '../term.ts';

/** Of two of whom the same is told, by the grammar of their clauses: "Halden Timber offered", "Corvane Mills offered". */
export const OTHER_BEARERS: Bar = {
  name: 'other-bearers',
  readsWords: true,
  words: 'their clauses tell the same of two bearers',
  holds: (a, b) => relateBearers(a, b) === 'sure',
};

/**
 * What bars two claims whose clauses tell the same of two things that stand beside the subject: to whom a sum goes, from
 * where a distance is measured, of whom a share is one.
 */
export const ARGUMENT_BARS: readonly Bar[] = [
  {
    name: 'other-recipients',
    readsWords: true,
    words: 'they go to two, or cost two',
    holds: (a, b) =>
      areOpen(a, b) && haveOneVerb(a, b) && areApart(a.frame.arguments.recipient, b.frame.arguments.recipient),
  },
  {
    name: 'other-starts',
    sorts: ['length'],
    readsWords: true,
    words: 'they are measured from two places',
    holds: ({ frame: { arguments: a } }, { frame: { arguments: b } }) => areApart(a.measuredFrom, b.measuredFrom),
  },
  {
    name: 'other-sharers',
    sorts: ['percentage'],
    readsWords: true,
    words: 'they are shares of two groups',
    holds: ({ frame: { arguments: a } }, { frame: { arguments: b } }) => areSharersApart(a.sharedBy, b.sharedBy),
  },
  {
    // A share of the young is that of all only by chance.
    name: 'of-some-age',
    sorts: ['percentage'],
    readsWords: true,
    words: 'one is the share of those of some age, the other of all',
    holds: ({ frame: { arguments: a } }, { frame: { arguments: b } }) => a.isSharedByAge !== b.isSharedByAge,
  },
  {
    name: 'other-predicates',
    sorts: ['percentage'],
    readsWords: true,
    words: 'two things are told of the shares',
    holds: ({ frame: { arguments: a } }, { frame: { arguments: b } }) => arePredicatesApart(a.predicate, b.predicate),
  },
  {
    name: 'other-purposes',
    readsWords: true,
    words: 'they are for two ends',
    holds: (a, b) => areOpen(a, b) && arePurposesApart(a.frame.arguments.purpose, b.frame.arguments.purpose),
  },
  {
    name: 'other-in-order',
    sorts: ['time', 'date', 'age'],
    readsWords: true,
    words: 'one is of the first of several, the other of a later one',
    // "The first bus", "the last bus".
    holds: ({ frame: a }, { frame: b }) =>
      a.mayTellOrder && b.mayTellOrder && arePlacesInOrderApart(a.contrasts, b.contrasts),
  },
  {
    name: 'any-and-some',
    readsWords: true,
    words: 'one is told of any of them, the other of those of one sort',
    // "A ticket", "a family ticket"; "the plant" may be the car plant.
    holds: (a, b) =>
      areOpen(a, b) &&
      a.frame.arguments.isOfAny &&
      b.frame.arguments.isOfAny &&
      areAnyAndSome(a.frame.roleNouns.subject, b.frame.roleNouns.subject),
  },
  {
    name: 'record-and-result',
    readsWords: true,
    words: 'one is the best that there was, the other what came of it this time',
    holds: (a, b) => areOpen(a, b) && a.frame.arguments.isRecord !== b.frame.arguments.isRecord,
  },
];

function arePlacesInOrderApart(one: Contrasts, other: Contrasts): boolean {
  for (const [key, members] of one) {
    const theirs = isOrder(key) ? other.get(key) : undefined;
    if (theirs !== undefined && ![...members.keys()].some((member) => theirs.has(member))) return true;
  }
  return false;
}

function areAnyAndSome(one: RoleNoun | null, other: RoleNoun | null): boolean {
  if (one === null || other === null || one.head !== other.head) return false;
  return (one.modifiers.length === 0) !== (other.modifiers.length === 0);
}

function haveOneVerb(
  { frame: { verb: a, roleNouns: ones } }: Candidate,
  { frame: { verb: b, roleNouns } }: Candidate,
): boolean {
  const [one, other] = [a ?? ones.verb, b ?? roleNouns.verb];
  return one !== null && other !== null && areSynonyms(one, other);
}

/** Whether two nouns are of two; persons and groups go by several names. */
function areApart(one: Argument | null, other: Argument | null): boolean {
  if (one === null || other === null || mayNameOne(one.noun, other.noun)) return false;
  // "The port of Vardal", "the city of Vardal".
  if (one.of !== null && one.of === other.of) return true;
  if (one.isPlural !== other.isPlural) return true;
  if (ANYBODY.has(one.noun) || ANYBODY.has(other.noun)) return false;
  if (KIN.has(one.noun) || KIN.has(other.noun)) return true;
  return !(isKindOf(one.noun, 'person') && isKindOf(other.noun, 'person'));
}

/** Of all farmers and of all fishermen; whoever is asked in a poll goes by many names. */
function areSharersApart(one: Argument | null, other: Argument | null): boolean {
  if (one === null || other === null || ASKED.has(one.noun) || ASKED.has(other.noun)) return false;
  return !mayNameOne(one.noun, other.noun) && !ANYBODY.has(one.noun) && !ANYBODY.has(other.noun);
}

/** "Were undecided", "backed the plan": nothing in the one tells what the other does. */
function arePredicatesApart(one: readonly string[] | null, other: readonly string[] | null): boolean {
  if (one === null || other === null) return false;
  return !one.some((word) => other.some((theirs) => areSynonyms(word, theirs)));
}

function arePurposesApart(one: string | null, other: string | null): boolean {
  if (one === null || other === null || areSynonyms(one, other)) return false;
  return !COMPLETING.has(one) && !COMPLETING.has(other);
}
