import { predicateClass } from '../../claims/lexicon/predicates.ts';
import { subjectKind } from '../../claims/what/subjects.ts';
import { isHyponymOf } from '../../language/kinds/hypernyms.ts';
import { isKindOf, supersenseOf } from '../../language/senses.ts';
import { type Candidate, countsPeople } from '../candidates/candidate.ts';
import { generalNoun, hasGeneralNoun } from '../candidates/general-nouns.ts';
import { tellingOfLone } from '../candidates/lone-words.ts';
import type { StoryWords } from '../candidates/story-words.ts';
import { countOneDeed } from '../candidates/told/counted-deeds.ts';
import { ageOf, tellsOfFormer } from '../frames/contrasts.ts';
import { KIN } from '../lexicon/arguments.ts';
import { ANY_PEOPLE, COMING, OF_THE_HOUSE, ON_DUTY, STAYING } from '../lexicon/general-nouns.ts';
import { ROOM_FOR_ONE } from '../lexicon/stages.ts';
import type { Compared, Term } from './term.ts';

/** What two claims count or measure, by the noun. */
export const COUNTED_TERMS: readonly Term[] = [
  {
    name: 'lone-noun',
    within: false,
    speaks: 'for',
    words: 'neither source gives another such figure of this thing',
    example: ['Five bidders wanted the vase.', 'Three bidders fought for it.'],
    counterexample: ['Five bidders wanted the vase, and two bidders the jug.', 'Three bidders fought for it.'],
    measure: ({ a, b, lone, story, shape }) => {
      if (isPeople(a) || isPeople(b) || a.sourceId === b.sourceId) return 0;
      const most = lone.nouns(a, b).reduce((best, each) => Math.max(best, tellingOfLone(each, story)), 0);
      return most === 0 ? 0 : shape.kinshipOf(a.sourceId, b.sourceId) ** 2 * most;
    },
  },
  {
    name: 'same-property',
    speaks: 'for',
    words: 'both give one property of the same thing',
    example: ['Turnout was 71 per cent.', 'Turnout stood at 68 per cent.'],
    counterexample: ['They saw a 23-inch skull of a whale.', 'They saw a 32-inch skull of a whale.'],
    // Of a thing there are many counts and sums, but one length, one share, one temperature.
    measure: ({ a, b, story }) => (isProperty(a) && isProperty(b) && isSameNoun(a, b) ? tellingOf(a, b, story) : 0),
  },
  {
    name: 'same-attribute',
    speaks: 'for',
    words: 'the words around both speak of one property',
    example: ['Ida Holm was jailed for nine years.', 'Ida Holm was sentenced to eight years.'],
    counterexample: ['Ida Holm was jailed for nine years.', 'The trial of Ida Holm went on for two years.'],
    measure: ({ a, b, attributes }) => attributes.areSame(a, b),
  },
  {
    name: 'other-attribute',
    speaks: 'against',
    words: 'the words around them speak of two properties',
    example: ['Ida Holm was jailed for nine years.', 'The trial of Ida Holm went on for two years.'],
    counterexample: ['Ida Holm was jailed for nine years.', 'Ida Holm was sentenced to eight years.'],
    measure: ({ a, b, attributes }) => (attributes.areOther(a, b) ? 1 : 0),
  },
  {
    name: 'synonymous-noun',
    speaks: 'for',
    words: 'they are of things by two names',
    example: ['Looters emptied 12 shops.', 'Looters emptied 15 stores.'],
    counterexample: ['Looters emptied 12 shops.', 'Looters emptied 15 vans.'],
    measure: ({ a, b }) => (!isSameNoun(a, b) && isSynonymousNoun(a, b) ? 1 : 0),
  },
  {
    name: 'hyponymous-noun',
    sorts: ['count'],
    speaks: 'for',
    words: 'one counts a kind of what the other counts',
    example: ['The storm sank 12 vessels.', 'The storm sank 15 trawlers.'],
    counterexample: ['The storm sank 12 vessels.', 'The storm sank 15 vessels.'],
    measure: ({ a, b }) => (isKindOfCounted(a, b) || isKindOfCounted(b, a) ? 1 : 0),
  },
  {
    name: 'of-a-former-one',
    within: false,
    speaks: 'against',
    doubt: 'full',
    words: 'one is of an old or a former one, and the other does not say so',
    example: ['The tower is 180 metres tall.', 'The old tower was 95 metres tall.'],
    counterexample: ['The tower is 180 metres tall.', 'The tower was 95 metres tall.'],
    measure: ({ a, b }) => (isOfFormer(a, b) || isOfFormer(b, a) ? 1 : 0),
  },
  {
    name: 'of-some-people',
    within: false,
    speaks: 'against',
    doubt: 'full',
    words: 'one is of some people only, as the noun before it says',
    example: ['Unemployment fell to 5 percent.', 'Youth unemployment fell to 14 percent.'],
    counterexample: ['Unemployment fell to 5 percent.', 'Unemployment fell to 14 percent.'],
    measure: ({ a, b }) => (isOfSomePeople(a, b) || isOfSomePeople(b, a) ? 1 : 0),
  },
  {
    name: 'of-a-relative',
    sorts: ['date'],
    within: false,
    speaks: 'against',
    doubt: 'full',
    words: 'one is told of a relative, the other of somebody else',
    example: ['The painter was born in 1931.', 'The wife of the painter was born in 1940.'],
    counterexample: ['The painter was born in 1931.', 'The painter was born in 1940.'],
    measure: ({ a, b }) => (isOfRelative(a) === isOfRelative(b) || !haveSubjects(a, b) ? 0 : 1),
  },
  {
    name: 'some-of-a-kind',
    sorts: ['count'],
    speaks: 'against',
    doubt: 'full',
    words: 'one counts a kind of what the other counts, and fewer',
    // "12 animals, 9 of them cattle": the others may be of other kinds.
    example: ['The storm sank 15 vessels.', 'The storm sank 12 trawlers.'],
    counterexample: ['The storm sank 12 vessels.', 'The storm sank 15 trawlers.'],
    measure: ({ a, b }) => (isSomeOfKind(a, b) || isSomeOfKind(b, a) ? 1 : 0),
  },
  {
    name: 'part-of-people',
    speaks: 'against',
    words: 'one counts people of one sort, the other people of any',
    example: ['The storm killed 12 people.', 'The storm killed 15 soldiers.'],
    counterexample: ['The storm killed 12 people.', 'The storm killed 15 people.'],
    measure: ({ a, b }) => (isPartOfPeople(a, b) ? 1 : 0),
  },
  {
    name: 'other-people',
    speaks: 'against',
    doubt: 'full',
    words: 'they count people of two sorts',
    example: ['The storm killed 12 children.', 'The storm killed 15 soldiers.'],
    counterexample: ['The storm killed 12 people.', 'The storm killed 15 soldiers.'],
    measure: ({ a, b }) => (isOtherPeople(a, b) ? 1 : 0),
  },
];

/** "People" of some sort or other, of whom each report counts some. */
function isPeople({ claim: { subject } }: Candidate): boolean {
  return subject === 'person';
}

/** Sorts of what one thing has one of at a time. */
const MEASURED: ReadonlySet<string> = new Set(['sort-measure', 'sort-percentage', 'sort-duration', 'sort-ratio']);

/** "The skull is 23 cm long", "turnout stood at 68 per cent", but not "a 23 cm skull" nor by how much something rose. */
function isProperty(candidate: Candidate): boolean {
  const { claim, frame } = candidate;
  return MEASURED.has(sortTerm({ a: candidate, b: candidate })) && claim.figure.trend === null && frame.isOfSubject;
}

function isSameNoun(a: Candidate, b: Candidate): boolean {
  return (a.sort === 'count' && a.claim.subject !== null && a.claim.subject === b.claim.subject) || isSameHead(a, b);
}

function isSameHead(a: Candidate, b: Candidate): boolean {
  return haveInCommon(a.frame.head, b.frame.head);
}

/** Asked of every pair: an iterator of a set makes an object at each step. */
function haveInCommon<Each>(some: ReadonlySet<Each>, others: ReadonlySet<Each>): boolean {
  if (some.size === 0 || others.size === 0) return false;
  let isShared = false;
  some.forEach((each) => {
    isShared ||= others.has(each);
  });
  return isShared;
}

/** How much it tells that two claims have a noun in common: "people" stands everywhere. */
function tellingOf(a: Candidate, b: Candidate, story: StoryWords): number {
  let most = 0;
  for (const word of a.frame.head) if (b.frame.head.has(word)) most = Math.max(most, story.ofWord(word));
  return most === 0 ? story.ofWord(a.claim.subject ?? '') : most;
}

function isSynonymousNoun(a: Candidate, b: Candidate): boolean {
  return (
    isSameHead(a, b) ||
    haveInCommon(a.frame.headSenses, b.frame.headSenses) ||
    isGeneralNoun(a, b) ||
    countOneDeed(a, b) ||
    isRoomFor(a, b) ||
    isRoomFor(b, a)
  );
}

/** "80 beds", "room for 60 patients": there is one for each. */
function isRoomFor({ sort, frame: { head } }: Candidate, { claim: { predicate } }: Candidate): boolean {
  if (sort !== 'count' || predicateClass(predicate)?.ofRoom !== true) return false;
  for (const noun of head) if (ROOM_FOR_ONE.has(noun)) return true;
  return false;
}

/** "Three guns", "two rifles": one counts by the word for things of many sorts, the other by that for one of them. */
function isGeneralNoun({ sort, frame: { head: a } }: Candidate, { frame: { head: b } }: Candidate): boolean {
  if (sort !== 'count') return false;
  let isOne = false;
  a.forEach((one) => {
    if (isOne || !hasGeneralNoun(one)) return;
    b.forEach((other) => {
      isOne ||= generalNoun(one, other) !== null;
    });
  });
  return isOne;
}

/** Whether the first counts a kind of what the second counts: "lorries", "vehicles". */
function isHyponymousNoun(a: Candidate, b: Candidate): boolean {
  if (a.sort !== 'count' || (isInLexicon(a) && isInLexicon(b))) return false;
  const [kind, general] = [nounOf(a), nounOf(b)];
  return kind !== null && general !== null && isHyponymOf(kind, general);
}

/** "The old tower", "the tower": of one noun that is subject of both, the first alone says that it is that which was. */
function isOfFormer({ frame: former }: Candidate, { frame: other }: Candidate): boolean {
  const noun = former.roleNouns.subject?.head;
  if (noun === undefined || noun !== other.roleNouns.subject?.head) return false;
  return tellsOfFormer(former.contrasts, noun) && !other.contrasts.has(ageOf(noun));
}

/** "Youth unemployment", "unemployment": of one noun that is subject of both, the first alone has a noun for people before it. */
function isOfSomePeople({ frame: some }: Candidate, { frame: all }: Candidate): boolean {
  const [one, other] = [some.roleNouns.subject, all.roleNouns.subject];
  if (one === null || one.head !== other?.head || other.modifiers.length > 0) return false;
  return one.modifiers.some((noun) => isKindOf(noun, 'person') || supersenseOf(noun, 'noun') === 'noun.group');
}

function isOfRelative({ frame: { roleNouns } }: Candidate): boolean {
  return KIN.has(roleNouns.subject?.head ?? '');
}

function haveSubjects({ frame: a }: Candidate, { frame: b }: Candidate): boolean {
  return a.roleNouns.subject !== null && b.roleNouns.subject !== null;
}

function isKindOfCounted(a: Candidate, b: Candidate): boolean {
  return !isPartOfPeople(a, b) && !isSameNoun(a, b) && !isSynonymousNoun(a, b) && isHyponymousNoun(a, b);
}

function isSomeOfKind(some: Candidate, all: Candidate): boolean {
  return Number(some.claim.figure.value) < Number(all.claim.figure.value) && isKindOfCounted(some, all);
}

/** The lexicon of subjects knows what is a kind of what it lists. */
function isInLexicon({ claim: { subject } }: Candidate): boolean {
  return subject !== null && subjectKind(subject) !== undefined;
}

/** The last of the words by which something is counted: "trees" of "apple trees". */
function nounOf({ frame: { head } }: Candidate): string | null {
  let last: string | null = null;
  for (const word of head) last = word;
  return last;
}

function countPeople(a: Candidate, b: Candidate): boolean {
  return a.isOfPeople && b.isOfPeople;
}

/** Whether the nouns say that two things are counted: both have one, and they have nothing in common. */
export function isOtherNoun(a: Candidate, b: Candidate): boolean {
  if (a.frame.head.size === 0 || b.frame.head.size === 0 || countPeople(a, b) || areOnePeoples(a, b)) return false;
  if (isSameNoun(a, b) || isSynonymousNoun(a, b) || isGroupOf(a, b) || isGroupOf(b, a)) return false;
  return !isHyponymousNoun(a, b) && !isHyponymousNoun(b, a);
}

/** "A crowd of 260,000", "200,000 spectators": a group of people counts them. */
function isGroupOf({ frame: { head }, claim: { figure } }: Candidate, { isOfPeople }: Candidate): boolean {
  // Three sides are counted themselves.
  if (figure.unitText !== null || !isOfPeople) return false;
  for (const noun of head) if (isKindOf(noun, 'group')) return true;
  return false;
}

/** "1,200 jobs were cut" and "1,500 workers laid off": what the words of one class are only said of, and whose it is. */
function areOnePeoples({ claim: a }: Candidate, { claim: b }: Candidate): boolean {
  const told = a.predicate === b.predicate ? predicateClass(a.predicate) : undefined;
  if (told?.ofPeoples !== true) return false;
  const isOfThem = (subject: string | null) =>
    countsPeople(subject) || told.bound?.some(({ nouns }) => nouns.includes(subject ?? '')) === true;
  return isOfThem(a.subject) && isOfThem(b.subject);
}

function isPartOfPeople(a: Candidate, b: Candidate): boolean {
  const one = a.claim.subject;
  const other = b.claim.subject;
  return one !== other && countPeople(a, b) && (one === 'person' || other === 'person');
}

/** Whether the one may be a word for the other. */
function isAnyOf(one: string | null, other: string | null): boolean {
  if (!ANY_PEOPLE.has(one ?? '') || (STAYING.has(one ?? '') && ON_DUTY.has(other ?? ''))) return false;
  return !areHostAndGuest(one ?? '', other ?? '') && !areHostAndGuest(other ?? '', one ?? '');
}

/** "400 members", "900 guests": who holds a feast, and who comes to it. */
function areHostAndGuest(one: string, other: string): boolean {
  return OF_THE_HOUSE.has(one) && COMING.has(other);
}

/** Whom nobody calls men. */
const NO_MEN: ReadonlySet<string> = new Set(['woman', 'girl', 'boy', 'child', 'teenager']);

/** "130 men went down the pit", "145 miners went down": what men do who are called by what they are. */
function areMenOf(one: string, other: string): boolean {
  return one === 'man' && !NO_MEN.has(other);
}

export function isOtherPeople(a: Candidate, b: Candidate): boolean {
  const one = a.claim.subject;
  const other = b.claim.subject;
  // Of those whom something befell, men and soldiers are told beside one another.
  const isFate = predicateClass(a.claim.predicate) !== undefined || predicateClass(b.claim.predicate) !== undefined;
  if (!isFate && (areMenOf(one ?? '', other ?? '') || areMenOf(other ?? '', one ?? ''))) return false;
  return (
    one !== other &&
    countPeople(a, b) &&
    one !== 'person' &&
    other !== 'person' &&
    !isAnyOf(one, other) &&
    !isAnyOf(other, one) &&
    !isSameNoun(a, b) &&
    !isSynonymousNoun(a, b) &&
    !isHyponymousNoun(a, b) &&
    !isHyponymousNoun(b, a)
  );
}

/** The sort of what is compared: how often two claims of one story that differ answer one question depends on it. */
export function sortTerm({ a, b }: Pick<Compared, 'a' | 'b'>): string {
  const { sort } = a;
  if (sort === 'count') return countPeople(a, b) ? 'sort-people' : 'sort-things';
  if (sort.startsWith('street ')) return 'sort-street';
  return SORTS.get(sort) ?? (sort.startsWith('money') ? 'sort-money' : 'sort-measure');
}

const SORTS: ReadonlyMap<string, string> = new Map(
  ['age', 'time', 'date', 'money', 'percentage', 'duration', 'ratio', 'telephone'].map((sort) => [
    sort,
    `sort-${sort}`,
  ]),
);
