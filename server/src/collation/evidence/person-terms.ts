import type { Compared, Term } from './term.ts';

/** Of whom an age is the age. */
export const PERSON_TERMS: readonly Term[] = [
  {
    name: 'same-person',
    speaks: 'for',
    words: 'they are of one person',
    example: ['Ida Holm, 31, was rescued.', 'Ida Holm, 40, was rescued.'],
    counterexample: ['Ida Holm, 31, was rescued.', 'Karl Brekke, 40, was rescued.'],
    measure: (pair) => (isAge(pair) && relation(pair) === 'same' ? 1 : 0),
  },
  {
    name: 'other-person',
    speaks: 'against',
    words: 'they are of two persons',
    example: ['Ida Holm, 31, was rescued.', 'Karl Brekke, 40, was rescued.'],
    counterexample: ['Ida Holm, 31, was rescued.', 'Ida Holm, 40, was rescued.'],
    measure: (pair) => (isAge(pair) && relation(pair) === 'other' ? 1 : 0),
  },
  {
    name: 'one-nameless',
    speaks: 'against',
    words: 'one does not name the person',
    example: ['Ida Holm, 31, was rescued.', 'A 40-year-old woman was rescued.'],
    counterexample: ['Ida Holm, 31, was rescued.', 'Ida Holm, 40, was rescued.'],
    measure: (pair) => (isAge(pair) && (pair.a.claim.subject === null) !== (pair.b.claim.subject === null) ? 1 : 0),
  },
  {
    name: 'same-sex',
    speaks: 'for',
    words: 'both are of a woman, or of a man',
    example: ['A 31-year-old woman was rescued.', 'A 40-year-old woman was rescued.'],
    counterexample: ['A 31-year-old woman was rescued.', 'A 40-year-old man was rescued.'],
    measure: ({ a, b }) => (isAge({ a }) && a.frame.sex !== null && a.frame.sex === b.frame.sex ? 1 : 0),
  },
  {
    name: 'other-sex',
    speaks: 'against',
    words: 'one is of a woman, the other of a man',
    example: ['A 31-year-old woman was rescued.', 'A 40-year-old man was rescued.'],
    counterexample: ['A 31-year-old woman was rescued.', 'A 40-year-old woman was rescued.'],
    measure: ({ a, b }) =>
      isAge({ a }) && a.frame.sex !== null && b.frame.sex !== null && a.frame.sex !== b.frame.sex ? 1 : 0,
  },
  {
    name: 'other-role',
    speaks: 'against',
    words: 'one is of the dead, the hurt or the suspects, the other not',
    example: ['A 31-year-old woman was killed.', 'Ida Holm, 33, was arrested.'],
    counterexample: ['A 31-year-old woman was killed.', 'Ida Holm, 33, died at the scene.'],
    measure: ({ a, b }) =>
      isAge({ a }) && a.frame.role !== null && b.frame.role !== null && a.frame.role !== b.frame.role ? 1 : 0,
  },
];

function isAge({ a }: Pick<Compared, 'a'>): boolean {
  return a.sort === 'age';
}

function relation({ a, b, persons }: Compared): string {
  return persons.relate(a, b);
}
