import { areRolesApart } from '../frames/roles.ts';
import type { Compared, Term } from './term.ts';

/** Of whom an age is the age. */
export const PERSON_TERMS: readonly Term[] = [
  {
    name: 'same-person',
    sorts: ['age'],
    speaks: 'for',
    words: 'they are of one person',
    example: ['Ida Holm, 31, was rescued.', 'Ida Holm, 40, was rescued.'],
    counterexample: ['Ida Holm, 31, was rescued.', 'Karl Brekke, 40, was rescued.'],
    measure: (pair) => (isAge(pair) && relation(pair) === 'same' ? 1 : 0),
  },
  {
    name: 'other-person',
    sorts: ['age'],
    speaks: 'against',
    words: 'they are of two persons',
    example: ['Ida Holm, 31, was rescued.', 'Karl Brekke, 40, was rescued.'],
    counterexample: ['Ida Holm, 31, was rescued.', 'Ida Holm, 40, was rescued.'],
    measure: (pair) => (isAge(pair) && relation(pair) === 'other' ? 1 : 0),
  },
  {
    name: 'one-nameless',
    sorts: ['age'],
    speaks: 'against',
    doubt: 'some',
    words: 'not both name the person',
    example: ['Ida Holm, 31, was rescued.', 'A 40-year-old woman was rescued.'],
    counterexample: ['Ida Holm, 31, was rescued.', 'Ida Holm, 40, was rescued.'],
    measure: (pair) => {
      const one = pair.persons.of(pair.a);
      const other = pair.persons.of(pair.b);
      return isAge(pair) && !(one?.name && other?.name) && !isTied(pair) ? 1 : 0;
    },
  },
  {
    name: 'left-over',
    sorts: ['age'],
    speaks: 'for',
    words: 'nobody else is left whom the age could be of',
    example: [
      'A 61-year-old woman and a 29-year-old man were killed.',
      'Ida Holm, 61, and Karl Brekke, 31, were killed.',
    ],
    counterexample: [
      'A 61-year-old woman and a 29-year-old man were killed.',
      'Ida Holm, 60, Tomas Weil, 34, and Karl Brekke, 31, were killed.',
    ],
    // Who was there is told by reports of one happening: of two that name little in common two people are as soon left, and
    // so are two whom nobody names in reports that may only be of one town and day.
    measure: (pair) => {
      const { a, b, persons, shape } = pair;
      const kin = isNamed(pair) ? shape.areKindred(a.sourceId, b.sourceId) : shape.kinshipOf(a.sourceId, b.sourceId);
      return persons.areLeftOver(a, b) * kin;
    },
  },
  {
    name: 'same-doer',
    speaks: 'for',
    words: 'both sentences speak of one person',
    example: ['Ida Holm, 31, fell 60 metres.', 'A 31-year-old woman fell 90 metres.'],
    counterexample: ['Ida Holm, 31, fell 60 metres.', 'Karl Brekke, 40, fell 90 metres.'],
    measure: (pair) => (isAge(pair) || pair.persons.relateSpokenOf(pair.a, pair.b) !== 'same' ? 0 : 1),
  },
  {
    name: 'attribute-of-one',
    within: false,
    speaks: 'for',
    doubt: 'least',
    words: 'of one person both give what anybody has one of',
    example: ['Ida Holm, 31, fell 60 metres.', 'A 31-year-old woman fell 90 metres.'],
    counterexample: ['Ida Holm, 31, fell 60 metres.', 'A 31-year-old woman walked 90 metres.'],
    measure: (pair) =>
      isAge(pair) || pair.persons.relateSpokenOf(pair.a, pair.b) !== 'same'
        ? 0
        : pair.attributes.areSame(pair.a, pair.b),
  },
  {
    name: 'other-doer',
    speaks: 'against',
    words: 'their sentences speak of two persons',
    example: ['Ida Holm, 31, fell 60 metres.', 'Karl Brekke, 40, fell 90 metres.'],
    counterexample: ['Ida Holm, 31, fell 60 metres.', 'A 31-year-old woman fell 90 metres.'],
    measure: (pair) => (isAge(pair) || pair.persons.relateSpokenOf(pair.a, pair.b) !== 'other' ? 0 : 1),
  },
  {
    name: 'same-sex',
    sorts: ['age'],
    speaks: 'for',
    words: 'both are of a woman, or of a man',
    example: ['A 31-year-old woman was rescued.', 'A 40-year-old woman was rescued.'],
    counterexample: ['A 31-year-old woman was rescued.', 'A 40-year-old man was rescued.'],
    measure: (pair) => {
      const one = pair.persons.of(pair.a);
      const other = pair.persons.of(pair.b);
      return one?.sex && one.sex === other?.sex ? 1 : 0;
    },
  },
  {
    name: 'other-sex',
    sorts: ['age'],
    speaks: 'against',
    words: 'one is of a woman, the other of a man',
    example: ['A 31-year-old woman was rescued.', 'A 40-year-old man was rescued.'],
    counterexample: ['A 31-year-old woman was rescued.', 'A 40-year-old woman was rescued.'],
    measure: (pair) => {
      const one = pair.persons.of(pair.a);
      const other = pair.persons.of(pair.b);
      return one?.sex && other?.sex && one.sex !== other.sex ? 1 : 0;
    },
  },
  {
    name: 'same-wound',
    sorts: ['age'],
    within: false,
    speaks: 'for',
    words: 'they were hurt in the same part of the body',
    example: ['Ida Holm, 31, was hit in the leg.', 'A 33-year-old woman was hit in the thigh.'],
    counterexample: ['Ida Holm, 31, was hit in the leg.', 'A 33-year-old woman was hit in the neck.'],
    measure: ({ a, b, persons }) => persons.areHurtAlike(a, b),
  },
  {
    name: 'other-wound',
    sorts: ['age'],
    within: false,
    speaks: 'against',
    doubt: 'some',
    words: 'they were hurt in other parts of the body',
    example: ['Ida Holm, 31, was hit in the leg.', 'A 33-year-old woman was hit in the neck.'],
    counterexample: ['Ida Holm, 31, was hit in the leg.', 'A 33-year-old woman was hit in the thigh.'],
    measure: (pair) => (relation(pair) !== 'same' && pair.persons.areHurtApart(pair.a, pair.b) ? 1 : 0),
  },
  {
    name: 'other-role',
    sorts: ['age'],
    speaks: 'against',
    words: 'one is of who did it, the other of whom it befell',
    example: ['A 31-year-old woman was killed.', 'Ida Holm, 33, was arrested.'],
    counterexample: ['A 31-year-old woman was killed.', 'Ida Holm, 33, died at the scene.'],
    measure: (pair) => {
      const one = pair.persons.of(pair.a);
      const other = pair.persons.of(pair.b);
      return areRolesApart(one?.role ?? null, other?.role ?? null) ? 1 : 0;
    },
  },
];

function isAge({ a }: Pick<Compared, 'a'>): boolean {
  return a.sort === 'age';
}

/** Whether either of the two persons is named. */
function isNamed({ a, b, persons }: Compared): boolean {
  return Boolean(persons.of(a)?.name ?? persons.of(b)?.name);
}

/**
 * Whether more than their ages tells that a nameless person of one report is one of another of whom nobody else is left:
 * the same wound, which nobody else has, or that both did it.
 */
function isTied({ a, b, persons }: Compared): boolean {
  const left = persons.areLeftOver(a, b);
  if (left > 0 && persons.areHurtAlike(a, b) === 1) return true;
  return left === 1 && persons.of(a)?.role === 'suspect' && persons.of(b)?.role === 'suspect';
}

function relation({ a, b, persons }: Compared): string {
  return persons.relate(a, b);
}
