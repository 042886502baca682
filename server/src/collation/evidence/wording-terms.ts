import { areSynonyms } from '../../language/senses.ts';
import { areListedOfOne, relateBearers } from '../candidates/bearers.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { tellingOfLone } from '../candidates/lone-words.ts';
import type { StoryWords } from '../candidates/story-words.ts';
import { areCalledApart } from '../frames/clause/role-nouns.ts';
import { namesAtOneNoun } from '../frames/slots.ts';
import { swappedWord } from '../frames/swapped-words.ts';
import type { Compared, Term } from './term.ts';

/** Another verb says so much less than another noun that something else is told. */
const OTHER_DEED = 0.5;
/** Sentences that are told word by word alike have so much in common near their figures at the least. */
const TOLD_MUCH_ALIKE = 0.2;
/** Words of so many sentences are alike by chance. */
const CHANCE = 0.2;

/** How the sentences are worded: what they have in common, near the figures and in names. */
export const WORDING_TERMS: readonly Term[] = [
  {
    name: 'like-words',
    speaks: 'for',
    words: 'the words around them are alike',
    example: [
      'The owner put the damage from the fire at $3 million.',
      'Damage from the fire comes to $5 million, the owner said.',
    ],
    counterexample: ['The owner put the damage from the fire at $3 million.', 'Tickets for the opera cost $50.'],
    measure: ({ words }) => words.likeness,
  },
  {
    name: 'shared-words',
    speaks: 'for',
    words: 'telling words stand near both',
    example: [
      'The owner put the damage from the fire at $3 million.',
      'Damage from the fire comes to $5 million, the owner said.',
    ],
    counterexample: ['The owner put the damage from the fire at $3 million.', 'Tickets for the opera cost $50.'],
    measure: ({ words }) => Math.min(MOST, words.shared),
  },
  {
    name: 'lone-words',
    within: false,
    speaks: 'for',
    words: 'a word stands near both, and near no other such figure of their sources',
    example: ['The bidders fought for eleven minutes.', 'The duel of the bidders lasted seven minutes.'],
    counterexample: [
      'The bidders fought for eleven minutes and the bidders rested for two minutes.',
      'The duel of the bidders lasted seven minutes.',
    ],
    measure: ({ a, b, lone, story, shape }) => {
      if (a.sourceId === b.sourceId) return 0;
      const sum = lone.words(a, b).reduce((told, each) => told + tellingOfLone(each, story), 0);
      return sum === 0 ? 0 : shape.kinshipOf(a.sourceId, b.sourceId) ** 2 * Math.min(MOST_LONE, sum);
    },
  },
  {
    name: 'like-names',
    speaks: 'for',
    words: 'the names around them are alike',
    example: ['In June Halden Timber offered $3 million.', 'The bid of Halden Timber was $5 million.'],
    counterexample: ['In June Halden Timber offered $3 million.', 'The bid of Corvane Mills was $5 million.'],
    measure: ({ names }) => names.likeness,
  },
  {
    name: 'shared-names',
    speaks: 'for',
    words: 'the same names stand near both',
    example: ['In June Halden Timber offered $3 million.', 'The bid of Halden Timber was $5 million.'],
    counterexample: ['In June Halden Timber offered $3 million.', 'The bid of Corvane Mills was $5 million.'],
    measure: ({ names }) => Math.min(MOST, names.shared),
  },
  {
    name: 'other-names',
    speaks: 'against',
    words: 'other names stand near them',
    example: ['In June Halden Timber offered $3 million.', 'The bid of Corvane Mills was $5 million.'],
    counterexample: ['In June Halden Timber offered $3 million.', 'The bid of Halden Timber was $5 million.'],
    measure: ({ a, b, names }) => (names.shared === 0 && a.frame.names.size > 0 && b.frame.names.size > 0 ? 1 : 0),
  },
  {
    name: 'same-argument',
    speaks: 'for',
    words: 'the nearest names are the same',
    example: [
      'For 2025 Halden Timber offered $3 million. Karl Roy is 31. Moss lost 4 boats. He fell 3 metres.',
      'The bid of Halden Timber was $5 million.',
    ],
    counterexample: [
      'For 2025 Halden Timber offered $3 million. Karl Roy is 31. Moss lost 4 boats. He fell 3 metres.',
      'The bid of Corvane Mills was $5 million.',
    ],
    measure: ({ a, b, story }) => (relateArguments(a, b, story) === 'same' ? 1 : 0),
  },
  {
    name: 'other-argument',
    speaks: 'against',
    words: 'the nearest names are others',
    example: [
      'For 2025 Halden Timber offered $3 million. Karl Roy is 31. Moss lost 4 boats. He fell 3 metres.',
      'The bid of Corvane Mills was $5 million.',
    ],
    counterexample: [
      'For 2025 Halden Timber offered $3 million. Karl Roy is 31. Moss lost 4 boats. He fell 3 metres.',
      'The bid of Halden Timber was $5 million.',
    ],
    measure: ({ a, b, story }) => (relateArguments(a, b, story) === 'other' ? 1 : 0),
  },
  {
    // Of whom it is sure that they are two, their figures are not weighed at all (`bars.ts`).
    name: 'other-bearer',
    speaks: 'against',
    doubt: 'full',
    words: 'they seem to be of two bearers',
    example: ['Karl Roy stood before the judge. He served nine years.', 'Tomas Weil served six years.'],
    counterexample: ['Karl Roy stood before the judge. He served nine years.', 'Roy served six years.'],
    measure: ({ a, b }) => (relateBearers(a, b) === 'likely' ? 1 : 0),
  },
  {
    name: 'named-apart',
    within: false,
    speaks: 'against',
    doubt: 'full',
    words: 'what they tell of has two names, each of which one source alone has',
    example: ['The school in Velm has 310 pupils.', 'The school in Moss has 360 pupils.'],
    counterexample: ['The school in Velm has 310 pupils.', 'The school in Velm has 360 pupils.'],
    measure: ({ a, b, shape }) => {
      if (MOMENTS_AND_AGES.has(a.sort)) return 0;
      // A town and its county: who names both tells of one place.
      const isKnown = (sourceId: string, each: ReadonlySet<string>) =>
        [...each].some((name) => shape.names(sourceId, name));
      const apart = namesAtOneNoun(a.frame.slots, b.frame.slots);
      return apart.some(([own, others]) => !isKnown(b.sourceId, own) && !isKnown(a.sourceId, others)) ? 1 : 0;
    },
  },
  {
    name: 'called-apart',
    within: false,
    speaks: 'against',
    doubt: 'full',
    words: 'the same is said of two things',
    example: ['The mirror weighs 12 tonnes.', 'The camera weighs 3 tonnes.'],
    counterexample: ['The mirror weighs 12 tonnes.', 'The mirror weighs 3 tonnes.'],
    measure: ({ a, b }) => {
      if (!a.isOpen) return 0;
      const [one, other] = [a.frame.roleNouns, b.frame.roleNouns];
      if (one.verb === null || other.verb === null || !areSynonyms(one.verb, other.verb)) return 0;
      return areCalledApart(one.subject, other.subject) ? 1 : 0;
    },
  },
  {
    name: 'copied-sentence',
    within: false,
    speaks: 'for',
    words: 'the sentences are the same but for the number',
    example: [
      'Repairs to the old harbour wall will cost 12 million euros in all.',
      'Repairs to the old harbour wall will cost 20 million euros in all.',
    ],
    counterexample: [
      'Repairs to the old harbour wall will cost 12 million euros in all.',
      'The town will spend 20 million euros on the wall.',
    ],
    measure: ({ a, b }) =>
      a.sourceId === b.sourceId ? 0 : Math.max(0, likenessOf(a.frame.pairs, b.frame.pairs) - CHANCE),
  },
  {
    name: 'swapped-word',
    within: false,
    speaks: 'against',
    doubt: 'full',
    words: 'the sentences are the same but for the number and a word that tells of something else',
    example: ['Milk yields at the dairy fell 8 percent.', 'Milk prices at the dairy fell 18 percent.'],
    counterexample: ['Milk yields at the dairy fell 8 percent.', 'Milk yields at the dairy fell 18 percent.'],
    measure: ({ a, b, words }) => {
      if (words.likeness < TOLD_MUCH_ALIKE || areListedOfOne(a, b)) return 0;
      const swapped = swappedWord(a.frame.inOrder, b.frame.inOrder);
      return swapped === null ? 0 : swapped === 'thing' ? 1 : OTHER_DEED;
    },
  },
  {
    name: 'parallel-sentences',
    within: true,
    speaks: 'against',
    words: 'one source tells of several things in one form',
    example: ['The small boat costs 300 euros a week. The large boat costs 500 euros a week.', ''],
    counterexample: ['The small boat costs 300 euros a week.', 'The large boat costs 500 euros a week.'],
    measure: ({ a, b }) =>
      a.sourceId === b.sourceId ? Math.max(0, likenessOf(a.frame.pairs, b.frame.pairs) - CHANCE) : 0,
  },
];

/** Of whom an age is, and of what a time, is read in other ways. */
const MOMENTS_AND_AGES: ReadonlySet<string> = new Set(['age', 'time', 'date']);

/** Two such words say all that such words can. */
const MOST_LONE = 2;
/** More than this adds nothing: long sentences share many words. */
const MOST = 4;

/** Whether the names nearest to two figures, which say of whom or of which model they are, are the same. */
function relateArguments(a: Candidate, b: Candidate, story: StoryWords): 'same' | 'other' | null {
  const one = story.argumentsOf(a.frame);
  const other = story.argumentsOf(b.frame);
  if (one.length === 0 || other.length === 0) return null;
  return one.some((name) => other.includes(name)) ? 'same' : 'other';
}

/** Asked of the words of whole sentences for every pair: an iterator of a set makes an object at each step. */
function common(words: ReadonlySet<string> | readonly string[], others: ReadonlySet<string>): number {
  let count = 0;
  words.forEach((word: string) => {
    if (others.has(word)) count++;
  });
  return count;
}

/** Jaccard's index: the share of what either has that both have. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  // Of two sentences the shorter is gone through, unless it is so short that they are alike by chance at most.
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size <= longer.size * CHANCE) return 0;
  const both = common(shorter, longer);
  return both === 0 ? 0 : both / (one.size + other.size - both);
}

/** Whether two claims stand in one sentence. */
export function isOneSentence({ a, b }: Pick<Compared, 'a' | 'b'>): boolean {
  return a.sourceId === b.sourceId && a.claim.figure.sentence.start === b.claim.figure.sentence.start;
}
