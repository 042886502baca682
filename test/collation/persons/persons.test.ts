import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { Persons } from '../../../server/src/collation/persons/persons.ts';
import { sourcesOf } from '../told.ts';

/** How the persons of the first two ages relate, in a story that tells of others as well. */
function related(...texts: readonly string[]): string {
  const ages = sourcesOf(texts.map((text) => [null, text]))
    .flatMap(candidatesOf)
    .filter(({ sort }) => sort === 'age');
  return new Persons(ages).relate(ages[0]!, ages[1]!);
}

describe('whether two ages are those of one person', () => {
  it.each([
    ['Ida Holm, 31, was rescued.', 'Ida Holm, 32, was rescued.', 'same'],
    ['Ida Holm, 31, was rescued.', 'Ida M. Holm, 32, was rescued.', 'same'],
    ['Ida Holm, 31, was rescued.', 'Holm, 32, was rescued.', 'same'],
    ['Jaquay Brekke, 31, was rescued.', 'Jacquay Brekke, 32, was rescued.', 'same'],
    ['Tomas Weil Roy, 31, was rescued.', 'Tomas Weil, 32, was rescued.', 'same'],
    ['Karl Roy Jr., 31, was rescued.', 'Karl Roy, 32, was rescued.', 'same'],
    ['Ida Holm, 31, was rescued.', 'Karl Holm, 32, was rescued.', 'other'],
    ['Ida Holm, 31, was rescued.', 'Ida Brekke, 32, was rescued.', 'other'],
    ['Ida Holm, 31, was rescued.', 'A 32-year-old woman was rescued.', 'unknown'],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(related(a, b)).toBe(expected);
  });

  it('a surname that two persons have stands for neither', () => {
    expect(related('Ida Holm, 31, was rescued.', 'Holm, 32, was rescued.', 'Karl Holm, 64, was rescued.')).toBe(
      'unknown',
    );
  });
});
