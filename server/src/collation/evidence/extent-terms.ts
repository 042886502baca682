import type { Claim } from '../../claims/claim.ts';
import { predicateClass } from '../../claims/lexicon/predicates.ts';
import { anyRule } from '../../language/rules.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { areRivalEstimates } from '../candidates/rival-estimates.ts';
import { sharePlace } from '../candidates/told/retellings.ts';
import { shareStreet } from '../candidates/told/told-streets.ts';
import { isSinceThen } from '../candidates/told/when/since-then.ts';
import { BODIES } from '../lexicon/authorities.ts';
import type { PairRule } from '../pair-rule.ts';
import type { Compared, Term } from './term.ts';
import { isOneSentence } from './wording-terms.ts';

/** So far a body reads as its headline and lead, in UTF-16 code units: there a report tells the whole. */
const LEAD = 400;

/** Whole or part, where it was, how it is put forward, and where in the reports it stands. */
export const EXTENT_TERMS: readonly Term[] = [
  {
    name: 'part-and-whole',
    speaks: 'against',
    doubt: 'full',
    words: 'one is a part or an addition, the other the whole',
    example: ['The storm killed another 12 people.', 'The storm killed 15 people.'],
    counterexample: ['The storm killed 12 people.', 'The storm killed 15 people.'],
    measure: ({ a, b }) => ((a.claim.extent === 'whole') !== (b.claim.extent === 'whole') ? 1 : 0),
  },
  {
    name: 'both-parts',
    speaks: 'against',
    doubt: 'full',
    words: 'both are parts or additions',
    example: ['The storm killed another 12 people.', 'The storm killed another 15 people.'],
    counterexample: ['The storm killed 12 people.', 'The storm killed 15 people.'],
    measure: ({ a, b }) =>
      a.claim.extent !== 'whole' && b.claim.extent !== 'whole' && !areAllOfOneSort(a.claim, b.claim) ? 1 : 0,
  },
  {
    name: 'made-up',
    sorts: ['count'],
    speaks: 'against',
    doubt: 'full',
    words: 'what lies between them is counted beside one of them',
    example: ['The gunman shot four people, killing one of them.', 'Three people were wounded.'],
    counterexample: ['The gunman shot four people, killing two of them.', 'Three people were wounded.'],
    measure: ({ a, b, ledger }) => (ledger.areMadeUp(a, b) ? 1 : 0),
  },
  {
    name: 'adding-up',
    sorts: ['count'],
    speaks: 'against',
    doubt: 'full',
    words: 'with those counted beside them they come to the same',
    example: ['Seven people were shot, and one person was killed.', 'Six people were wounded.'],
    counterexample: ['Seven people were shot, and two people were killed.', 'Six people were wounded.'],
    measure: ({ a, b, ledger }) => (ledger.addUp(a, b) ? 1 : 0),
  },
  {
    name: 'narrowed',
    speaks: 'against',
    doubt: 'full',
    words: 'one counts only some, or counts the doer in',
    example: ['The fire injured 12 people.', 'The storm killed 15 people, including the gunman.'],
    counterexample: ['The storm killed 12 people.', 'The storm killed 15 people.'],
    measure: ({ a, b }) => (a.claim.scope === b.claim.scope || narrowedTo(a) === narrowedTo(b) ? 0 : 1),
  },
  {
    name: 'same-place',
    speaks: 'for',
    words: 'both name the same place',
    example: ['The storm killed 12 people in Halden.', 'The storm killed 15 people in Halden.'],
    counterexample: ['The storm killed 12 people in Halden.', 'The storm killed 15 people in Corvane.'],
    measure: ({ a, b }) => (sharePlace(a.told, b.told) ? 1 : 0),
  },
  {
    name: 'other-place',
    speaks: 'against',
    doubt: 'full',
    words: 'they name different places',
    example: ['The storm killed 12 people in Halden.', 'The storm killed 15 people in Corvane.'],
    counterexample: ['The storm killed 12 people in Halden.', 'The storm killed 15 people in Halden.'],
    measure: ({ a, b }) => (hasPlace(a) && hasPlace(b) && !sharePlace(a.told, b.told) ? 1 : 0),
  },
  {
    name: 'same-end',
    sorts: ['length'],
    within: false,
    speaks: 'for',
    words: 'both are how far it is from one place, from which no other distance is told',
    example: ['The wreck lies 18 km from Halden.', 'Divers found it 25 km off Halden.'],
    counterexample: ['The wreck lies 18 km from Halden.', 'Divers found it 25 km off Corvane.'],
    measure: ({ a, b, lone }) => (lone.haveOneEnd(a, b) ? 1 : 0),
  },
  {
    name: 'same-street',
    sorts: ['time', 'count', 'age'],
    speaks: 'for',
    words: 'both tell of one street',
    example: [
      'The storm killed 12 people in the 400 block of Mill Road.',
      'At 9 Mill Road the storm killed 15 people.',
    ],
    counterexample: [
      'The storm killed 12 people in the 400 block of Mill Road.',
      'At 9 Oak Street the storm killed 15 people.',
    ],
    measure: (pair) => (shareStreet(pair.a.told.streets, pair.b.told.streets) ? 1 : 0),
  },
  {
    name: 'other-street',
    sorts: ['time', 'count', 'age'],
    speaks: 'against',
    doubt: 'full',
    words: 'they tell of two streets',
    example: [
      'The storm killed 12 people in the 400 block of Mill Road.',
      'At 9 Oak Street the storm killed 15 people.',
    ],
    counterexample: [
      'The storm killed 12 people in the 400 block of Mill Road.',
      'At 9 Mill Road the storm killed 15 people.',
    ],
    measure: (pair) => (areOnTwoStreets(pair) ? 1 : 0),
  },
  {
    name: 'other-incident',
    sorts: ['time', 'count', 'age'],
    speaks: 'against',
    doubt: 'full',
    words: 'one tells it of another incident than its own',
    example: ['The fire killed 12 people.', 'Another fire killed 15 people.'],
    counterexample: ['The fire killed 12 people.', 'The fire killed 15 people.'],
    measure: (pair) => (pair.a.told.otherIncident === pair.b.told.otherIncident || isOnePersons(pair) ? 0 : 1),
  },
  {
    name: 'one-place',
    speaks: 'against',
    words: 'only one names a place',
    example: ['The storm killed 12 people in Halden.', 'The storm killed 15 people.'],
    counterexample: ['The storm killed 12 people.', 'The storm killed 15 people.'],
    measure: ({ a, b }) => (hasPlace(a) !== hasPlace(b) ? 1 : 0),
  },
  {
    name: 'other-modality',
    speaks: 'against',
    doubt: 'full',
    words: 'one is asserted, the other denied, feared or expected',
    example: ['The storm killed 12 people.', 'The storm may have killed 15 people.'],
    counterexample: ['The storm killed 12 people.', 'The storm killed 15 people.'],
    measure: ({ a, b }) => {
      if (a.claim.modality === b.claim.modality) return 0;
      return isOfWhatWillBe(a, b) || isOfWhatWillBe(b, a) ? 0.3 : 1;
    },
  },
  {
    name: 'both-in-lead',
    speaks: 'for',
    words: 'both reports open with it',
    example: ['The storm killed 12 people.', 'The storm killed 15 people.'],
    counterexample: [
      'The storm killed 12 people.',
      `${'The wind blew hard all night long. '.repeat(12)}The storm killed 15 people.`,
    ],
    measure: ({ a, b }) => (isInLead(a) && isInLead(b) ? 1 : 0),
  },
  {
    name: 'one-source',
    within: true,
    speaks: 'against',
    words: 'one source gives both, and sources seldom contradict themselves',
    example: ['The storm killed 12 people. The storm killed 15 people.', ''],
    counterexample: ['The storm killed 12 people.', 'The storm killed 15 people.'],
    measure: ({ a, b }) => (a.sourceId === b.sourceId ? 1 : 0),
  },
  {
    name: 'nothing-said',
    speaks: 'against',
    doubt: 'some',
    words: 'neither says what it is a figure of',
    example: ['In the end it was 12.', 'In the end it was 15.'],
    counterexample: ['The storm killed 12 people.', 'The storm killed 15 people.'],
    measure: ({ a, b }) => (saysNothing(a) && saysNothing(b) ? 1 : 0),
  },
  {
    name: 'two-speakers',
    within: true,
    speaks: 'for',
    words: 'one source has two speakers give them',
    example: ['The storm killed 12 people, the mayor said. The army said it killed 15 people.', ''],
    counterexample: ['The storm killed 12 people, the mayor said. It killed 15 people, the mayor said.', ''],
    measure: ({ a, b }) => (a.sourceId === b.sourceId && haveTwoSpeakers(a, b) ? 1 : 0),
  },
  {
    name: 'rival-estimates',
    within: true,
    speaks: 'for',
    words: 'one source sets somebody’s number against the other',
    example: ['The storm sank 12 boats. The army put the number at 19.', ''],
    counterexample: ['The storm sank 12 boats. The army lost 19 boats.', ''],
    measure: ({ a, b }) => (areRivalEstimates(a, b) ? 1 : 0),
  },
  {
    name: 'size-in-name',
    speaks: 'against',
    doubt: 'full',
    words: 'what was made or bought is called by its size, and there may be two',
    example: ['The harbour bought a 12-tonne crane.', 'The harbour bought a 7-tonne crane.'],
    counterexample: ['The crane of the harbour weighs 12 tonnes.', 'The crane of the harbour weighs 7 tonnes.'],
    measure: ({ a, b }) => (a.told.calledBySize !== null && b.told.calledBySize !== null ? 1 : 0),
  },
  {
    name: 'strange-sources',
    within: false,
    speaks: 'against',
    words: 'the two reports name little that is the same',
    example: [
      'Old Halden lost 12 boats. Ida Brekke and Karl Roy of Halden Timber spoke to 3 owners.',
      'The storm off Port Moss sank 15 boats of Tom Weil. Anna Dunn of Corvane Mills lost 2 boats.',
    ],
    counterexample: [
      'Old Halden lost 12 boats. Ida Brekke and Karl Roy of Halden Timber spoke to 3 owners.',
      'In Old Halden 15 boats sank. Ida Brekke and Karl Roy of Halden Timber lost 2 boats.',
    ],
    measure: ({ a, b, shape }) => (a.sourceId === b.sourceId ? 0 : 1 - shape.areKindred(a.sourceId, b.sourceId)),
  },
  {
    name: 'kindred-reports',
    within: false,
    speaks: 'for',
    words: 'the two reports plainly tell of one happening',
    example: [
      'Old Halden lost 12 boats. Ida Brekke and Karl Roy of Halden Timber spoke to 3 owners.',
      'In Old Halden 15 boats sank. Ida Brekke and Karl Roy of Halden Timber lost 2 boats.',
    ],
    counterexample: [
      'Old Halden lost 12 boats. Ida Brekke and Karl Roy of Halden Timber spoke to 3 owners.',
      'The storm off Port Moss sank 15 boats of Tom Weil. Anna Dunn of Corvane Mills lost 2 boats.',
    ],
    measure: ({ a, b, shape }) =>
      a.sourceId === b.sourceId || a.isOfItsOwn || b.isOfItsOwn ? 0 : shape.kinshipOf(a.sourceId, b.sourceId) ** 2,
  },
  {
    name: 'strange-reports',
    within: false,
    speaks: 'against',
    doubt: 'full',
    words: 'the two reports name nothing that is the same',
    example: [
      'Old Halden lost 12 boats. Ida Brekke and Karl Roy of Halden Timber spoke to 3 owners.',
      'The storm off Port Moss sank 15 boats of Tom Weil. Anna Dunn of Corvane Mills lost 2 boats.',
    ],
    counterexample: [
      'Old Halden lost 12 boats. Ida Brekke and Karl Roy of Halden Timber spoke to 3 owners.',
      'The storm off Port Moss sank 15 boats of Ida Brekke. Anna Dunn of Corvane Mills lost 2 boats.',
    ],
    measure: ({ a, b, shape }) => (a.sourceId !== b.sourceId && shape.likenessOf(a.sourceId, b.sourceId) === 0 ? 1 : 0),
  },
  {
    name: 'other-dateline',
    speaks: 'against',
    doubt: 'full',
    words: 'the two reports are sent from two towns, or the police of two tell of it, and neither names the other',
    example: ['HALDEN (AP) — The storm killed 12 people.', 'CORVANE, Norvane — The storm killed 15 people.'],
    counterexample: ['HALDEN (AP) — The storm killed 12 people.', 'CORVANE — The storm killed 15 people in Halden.'],
    measure: ({ a, b, datelines }) => (a.sourceId !== b.sourceId && datelines.areApart(a.sourceId, b.sourceId) ? 1 : 0),
  },
  {
    name: 'one-sentence',
    within: true,
    speaks: 'against',
    doubt: 'full',
    words: 'one sentence gives both',
    example: ['The storm killed 12 people and sank 15 boats with people.', ''],
    counterexample: ['The storm killed 12 people.', 'The storm killed 15 people.'],
    measure: (pair) => (isOneSentence(pair) && !setsAgainstEachOther(pair.a, pair.b) ? 1 : 0),
  },
];

/** "Drivers will pay 45 crowns", "a toll of 60 crowns is due": who tells in the present of what is planned tells of the same. */
function isOfWhatWillBe({ claim: a }: Candidate, { claim: b, frame }: Candidate): boolean {
  return a.modality === 'planned' && b.modality === 'asserted' && !frame.isPast;
}

function saysNothing({ claim: { predicate, subject } }: Candidate): boolean {
  return predicate === null && subject === null;
}

/**
 * Whether two persons or bodies say what two claims of one source say. "The company" and "Mr Holm" are no two: he may be
 * the one who speaks for it.
 */
export function haveTwoSpeakers(
  { claim: a }: Pick<Candidate, 'claim'>,
  { claim: b }: Pick<Candidate, 'claim'>,
): boolean {
  if (a.attribution === null || b.attribution === null) return false;
  const one = a.attribution.called ?? a.attribution.name;
  const other = b.attribution.called ?? b.attribution.name;
  return one !== other && !UNNAMED_BODIES.has(one) && !UNNAMED_BODIES.has(other);
}

const UNNAMED_BODIES: ReadonlySet<string> = new Set(BODIES);

/** As whose a source gives two numbers that are those of two sides. */
export const TWO_SIDES: readonly PairRule<[a: Pick<Candidate, 'claim'>, b: Pick<Candidate, 'claim'>]>[] = [
  {
    name: 'numbers-of-two-speakers',
    example: ['The flood killed 40 people in Halden, police said, and doctors said it killed 45 people.', 'Rain fell.'],
    counterexample: ['The flood killed 40 people in Halden, police said, and it killed 45 people.', 'Rain fell.'],
    test: (a, b) => haveTwoSpeakers(a, b),
  },
  {
    // Of what befell people: "killed 40, while the relief committees put the toll at 45".
    name: 'own-number-beside-that-of-somebody',
    example: ['The flood killed 40 people in Halden, and doctors said it killed 45 people.', 'Rain fell.'],
    counterexample: ['The flood killed 40 people in Halden, and it killed 45 people.', 'Rain fell.'],
    test: ({ claim: a }, { claim: b }) =>
      (a.attribution === null) !== (b.attribution === null) &&
      a.predicate === b.predicate &&
      predicateClass(a.predicate) !== undefined,
  },
];

/** Whether a source gives two numbers as those of two sides. */
export function haveTwoSides(a: Pick<Candidate, 'claim'>, b: Pick<Candidate, 'claim'>): boolean {
  return anyRule(TWO_SIDES, a, b);
}

/**
 * Whether a source sets one number against the other itself: as those of two sides, as somebody else's estimate, or as the
 * count that stood before.
 */
export function setsAgainstEachOther(a: Candidate, b: Candidate): boolean {
  return haveTwoSides(a, b) || areRivalEstimates(a, b) || isSinceThen(a, b);
}

function narrowedTo({ claim: { scope } }: Candidate): string {
  return [...scope.narrowings, scope.doer, ...scope.standings, scope.country].join(' ');
}

function areOnTwoStreets(pair: Compared): boolean {
  const ones = pair.a.told.streets;
  const others = pair.b.told.streets;
  return ones.length > 0 && others.length > 0 && !shareStreet(ones, others) && !isOnePersons(pair);
}

/** Whether both are of a person whom both name: whose age it is depends on no place and no incident. */
function isOnePersons({ a, b, persons }: Compared): boolean {
  return a.sort === 'age' && persons.relate(a, b) === 'same';
}

function hasPlace({ told }: Candidate): boolean {
  return told.places.length > 0;
}

/** "Nine children were among the dead", "11 of the dead were children": all children who died, in both. */
function areAllOfOneSort({ extent, subject }: Claim, other: Claim): boolean {
  if (extent !== 'part' || other.extent !== 'part') return false;
  return subject !== null && subject === other.subject && subject !== 'person';
}

/** Whether a claim stands in the headline or the lead of its report. */
export function isInLead({ claim }: Pick<Candidate, 'claim'>): boolean {
  return claim.figure.start < LEAD;
}
