import { predicateClass } from '../../../claims/lexicon/predicates.ts';
import { areCohyponyms, mayNameOne } from '../../../language/kinds/hypernyms.ts';
import { areSynonyms, supersenseOf } from '../../../language/senses.ts';
import { type Candidate, verbOf } from '../../candidates/candidate.ts';
import { nounsApart, pricedIn } from '../../frames/clause/clause-nouns.ts';
import { areInTwoSenses } from '../../frames/clause/noun-senses.ts';
import { areOwnedApart, arePartedAlike } from '../../frames/clause/role-nouns.ts';
import { ANYWHERE, areVerbsApart, wordsApart } from '../../frames/contrasts.ts';
import { areNamesApart } from '../../frames/names-apart.ts';
import { DONE_TO_SOME, HAVING } from '../../lexicon/contrasts.ts';
import { GATHERED } from '../../lexicon/general-nouns.ts';
import { isOtherPeople } from '../counted-terms.ts';
import type { Bar } from '../term.ts';

/**
 * What bars two claims whose words name two things of one kind, or two kinds: by a word that parts them, by what stands at
 * their noun, by the noun itself, by what is done to them.
 */
export const KIND_BARS: readonly Bar[] = [
  {
    name: 'told-apart-by-words',
    readsWords: true,
    words: 'their words tell of two things of one kind',
    // Whom something befell, when and how old they are is parted by other means.
    holds: (a, b) =>
      isOfThings(a) &&
      isOfThings(b) &&
      (areNearWordsApart(a, b) || (areVerbsApart(verbOf(a), verbOf(b), a.sort === 'count') && !areBothCeilings(a, b))),
  },
  {
    name: 'other-of-its-kind',
    readsWords: true,
    words: 'what is said of the noun that both have makes it two things',
    holds: (a, b) => isOfThings(a) && isOfThings(b) && arePartedByWords(a, b),
  },
  {
    name: 'other-senses',
    sorts: ['count'],
    readsWords: true,
    words: 'the noun that both have means two things',
    holds: ({ frame: a }, { frame: b }) => areInTwoSenses(a, b),
  },
  {
    name: 'other-kinds',
    readsWords: true,
    words: 'the same is said of two things, as what they are called tells',
    // Two ages are of two animals, too.
    holds: (a, b) => (isAge(a) || (isOfThings(a) && isOfThings(b))) && tellOfTwoKinds(a, b),
  },
  {
    name: 'other-goods',
    readsWords: true,
    words: 'they are the prices of two things',
    holds: (a, b) => isOfThings(a) && isOfThings(b) && arePricesApart(a, b),
  },
  {
    name: 'other-wholes',
    sorts: ['percentage'],
    readsWords: true,
    words: 'they are shares of two things',
    // "51% of Halden Timber", "a 59% stake in Corvane Mills".
    holds: ({ frame: { whole: a } }, { frame: { whole: b } }) => a !== null && b !== null && areNamesApart(a, b),
  },
  {
    name: 'had-and-done',
    sorts: ['count'],
    readsWords: true,
    words: 'one counts those that there are, the other those to which something is done',
    holds: (a, b) => a.isOpen && b.isOpen && (isOfThoseHad(a, b) || isOfThoseHad(b, a)),
  },
  {
    // Jobs that nobody tells to be lost are those that there are.
    name: 'lost-and-not',
    sorts: ['count'],
    words: 'one counts what is lost, the other what nobody tells to be lost',
    holds: (a, b) => isOfPeoples(a) !== isOfPeoples(b),
  },
  {
    name: 'other-people',
    sorts: ['count'],
    readsWords: true,
    words: 'they count people of two sorts',
    holds: (a, b) => ((a.isOpen && b.isOpen) || (isOfOneSort(a) && isOfOneSort(b))) && isOtherPeople(a, b),
  },
];

/** Open, or a count of things and not of people: seats that are won, shots that are saved. */
function isOfThings({ isOpen, isOfPeople, sort, claim }: Candidate): boolean {
  return isOpen || (sort === 'count' && claim.subject !== null && !isOfPeople);
}

/** "420 jobs are to go": of things of which each person has one, what befell them is told. */
function isOfPeoples({ claim: { predicate } }: Candidate): boolean {
  return predicateClass(predicate)?.ofPeoples === true;
}

/** One sort of those who came together, by its own noun: nurses, and not whoever marched. */
function isOfOneSort({ claim: { predicate, subject } }: Candidate): boolean {
  return predicateClass(predicate)?.ofSorts === true && subject !== null && !GATHERED.has(subject);
}

/** Of somebody or of something. */
function isAge({ claim }: Candidate): boolean {
  return claim.figure.kind === 'age';
}

/** Whether words near both figures, or their own nouns, name two things of one kind. */
function areNearWordsApart({ frame: a }: Candidate, { frame: b }: Candidate): boolean {
  return wordsApart(a.contrasts, b.contrasts).some(
    ([ones, others]) =>
      !ones.some((one) => others.some((other) => one !== other && mayNameOne(one, other))) &&
      ones.some((word) => isNear(a, word)) &&
      others.some((word) => isNear(b, word)),
  );
}

function isNear({ words, names, head }: Candidate['frame'], word: string): boolean {
  return word === ANYWHERE || head.has(word) || (words.get(word) ?? names.get(word) ?? 0) >= NEAR_WORD;
}

/** Some ten words from a figure in its clause. */
const NEAR_WORD = 0.35;

/** Who "could be sentenced to up to seven years" is given none yet: it is what he "faces". */
function areBothCeilings(a: Candidate, b: Candidate): boolean {
  return [a, b].every(({ claim: { figure } }) => figure.kind === 'duration' && CEILINGS.has(figure.qualifier));
}

const CEILINGS: ReadonlySet<string> = new Set(['<', '<=']);

/** Whether the nouns that are counted, or those of which one thing is said, are parted by what stands at them. */
function arePartedByWords({ frame: a }: Candidate, { frame: b }: Candidate): boolean {
  if (arePartedAlike(a.roleNouns.counted, b.roleNouns.counted)) return true;
  const [one, other] = [a.roleNouns, b.roleNouns];
  const isOneVerb = one.verb !== null && other.verb !== null && areSynonyms(one.verb, other.verb);
  if (!isOneVerb) return false;
  // "Lost 900 sheep to wolves", "lost 4,000 sheep to a disease".
  if (one.verb === 'lose' && areLostApart(one.counted?.behind.get('to'), other.counted?.behind.get('to'))) return true;
  return arePartedAlike(one.subject, other.subject) || areOwnedApart(one.subject, other.subject);
}

function areLostApart(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && !areSynonyms(one, other);
}

/** "The lion weighs 190 kilos", "the tiger weighs 240 kilos", where neither sentence has the word of the other. */
function tellOfTwoKinds(a: Candidate, b: Candidate): boolean {
  const [verb, other] = [a.frame.verb ?? a.frame.roleNouns.verb, b.frame.verb ?? b.frame.roleNouns.verb];
  if (verb === null || other === null || !areSynonyms(verb, other)) return false;
  return nounsApart(a.frame.clauseNouns, b.frame.clauseNouns).some(
    ([one, another]) => !a.frame.words.has(another) && !b.frame.words.has(one),
  );
}

/** "The price of bread rose to 4 crowns", "milk costs 3 crowns", where neither sentence has the word of the other. */
function arePricesApart({ frame: a }: Candidate, { frame: b }: Candidate): boolean {
  const [one, other] = [pricedIn(a.clauseNouns), pricedIn(b.clauseNouns)];
  if (one === null || other === null || !areGoodsApart(one, other)) return false;
  return !a.words.has(other) && !b.words.has(one);
}

/** WordNet's name for what is eaten or drunk. */
const FOOD = 'noun.food';

/** Wine is no beer; and bread is no milk, though there is no name but food for what both are. */
function areGoodsApart(one: string, other: string): boolean {
  if (areCohyponyms(one, other)) return true;
  const areFoods = [one, other].every((noun) => supersenseOf(noun, 'noun') === FOOD);
  return areFoods && !mayNameOne(one, other);
}

/** "Has 210 branches", "will close 40 branches": of those that are there something is done to some. */
function isOfThoseHad({ frame: done, claim: { figure } }: Candidate, { frame: had, claim }: Candidate): boolean {
  if (done.verb === null || !DONE_TO_SOME.has(done.verb) || had.roleNouns.verb === null) return false;
  return had.verb === null && HAVING.has(had.roleNouns.verb) && Number(figure.value) <= Number(claim.figure.value);
}
