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
    const [ida, karl] = ['Ida Holm, 31, was rescued.', 'Karl Holm, 64, was rescued.'];
    expect(related('Holm, 31, was rescued.', 'Holm, 64, was rescued.', ida, karl)).toBe('unknown');
    expect(related('Holm, 31, was rescued.', 'Holm, 32, was rescued.', ida)).toBe('same');
  });
});

describe('whom “the 35-year-old” points back to', () => {
  const ROY = 'Karl Roy, 34, scored.';
  it.each([
    ['Corvane won. Karl Roy rose to meet a corner. The 35-year-old has scored before.', 'same'],
    ['Corvane won. Anna Dunn passed to Karl Roy. The striker, a 35-year-old father of two, has scored before.', 'same'],
    ['Corvane won. Karl Roy rose to meet a corner. A 35-year-old fan ran onto the grass.', 'unknown'],
    ['Corvane won. Karl Roy rose to meet a corner. The 35-year-old woman who saw it sang.', 'unknown'],
    ['Corvane won. The 35-year-old has scored before.', 'unknown'],
  ])('%s: %s', (text, expected) => {
    expect(related('Karl Roy, 34, a quiet man, scored.', text)).toBe(expected);
  });

  it('is nobody whose age that report tells by the name, and none of two', () => {
    expect(related(ROY, 'The 35-year-old sang.', 'Ida Roy, 35, sang.')).toBe('unknown');
    const told = 'Karl Roy met his wife. The 35-year-old has scored before.';
    expect(related(ROY, told)).toBe('same');
    expect(related(ROY, told, 'Ida Roy, 33, sang.')).toBe('unknown');
    expect(related(ROY, `${told} Karl Roy, 36, smiled.`)).toBe('unknown');
  });
});

describe('who is left over', () => {
  /** How surely the first ages of the second kind of two texts are those of one person whom elimination leaves. */
  const leftOver = (one: string, other: string, years: readonly [number, number]) => {
    const candidates = sourcesOf([
      [null, one],
      [null, other],
    ]).flatMap(candidatesOf);
    const [a, b] = years.map((value) => candidates.find(({ claim }) => claim.figure.value === value));
    return new Persons(candidates).areLeftOver(a!, b!);
  };

  it('is one person where all others have their counterparts', () => {
    const named = 'Ida Brekke, 61, and her lodger Tomas Weil, 31, died in the fire.';
    expect(leftOver('The dead were a 61-year-old woman and a 29-year-old man.', named, [29, 31])).toBe(1);
  });

  it('is less sure where more than one is left', () => {
    const named = 'Ida Brekke, 62, and her lodger Tomas Weil, 66, died in the fire.';
    const nameless = 'The dead were a 61-year-old and a 67-year-old.';
    expect(leftOver(nameless, named, [61, 62])).toBe(0.5);
    expect(leftOver(nameless, named, [61, 66])).toBe(0);
  });

  it('is nobody who is of the other sex, named otherwise, or a generation older', () => {
    expect(leftOver('A 29-year-old man died.', 'A 31-year-old woman died.', [29, 31])).toBe(0);
    expect(leftOver('Karl Roy, 29, died.', 'Tomas Weil, 31, died.', [29, 31])).toBe(0);
    expect(leftOver('A 29-year-old man died.', 'A 61-year-old man died.', [29, 61])).toBe(0);
  });
});

describe('of whom a sentence speaks', () => {
  it.each([
    ['Ida Holm, 31, fell 60 metres.', 'A 31-year-old woman fell 90 metres.', 'same'],
    ['Ida Holm, 31, went first. Then Holm fell 60 metres.', 'A 31-year-old fell 90 metres.', 'same'],
    ['Ida Holm, 31, went first. Then she fell 60 metres.', 'Ida Holm, 32, fell 90 metres.', 'same'],
    ['Ida Holm, 31, fell 60 metres.', 'Karl Brekke, 40, fell 90 metres.', 'other'],
    ['Ida Holm, 31, fell 60 metres.', 'A stone fell 90 metres.', 'unknown'],
    ['Ida Holm, 31, and Karl Brekke, 40, fell 60 metres.', 'Ida Holm, 31, fell 90 metres.', 'unknown'],
  ])('%s | %s: %s', (one, other, expected) => {
    const candidates = sourcesOf([
      [null, one],
      [null, other],
    ]).flatMap(candidatesOf);
    const [a, b] = candidates.filter(({ sort }) => sort === 'length');
    expect(new Persons(candidates).relateSpokenOf(a!, b!)).toBe(expected);
  });
});

describe('who was hurt in one part of the body', () => {
  const alike = (...texts: readonly string[]) => {
    const ages = sourcesOf(texts.map((text) => [null, text]))
      .flatMap(candidatesOf)
      .filter(({ sort }) => sort === 'age');
    return new Persons(ages).areHurtAlike(ages[0]!, ages.at(-1)!);
  };

  it.each([
    ['Ida Holm, 31, was hit in the leg.', 'A 33-year-old woman was hit in the thigh.', 1],
    ['Ida Holm, 31, was hit in the leg. Mia Rask, 24, was hit in the leg.', 'A woman, 33, was hit in the leg.', 0.5],
    ['Ida Holm, 31, was hit in the leg.', 'A 33-year-old woman was hit in the neck.', 0],
    ['Ida Holm, 31, was hit in the leg.', 'A 33-year-old woman was hit.', 0],
    ['A 31-year-old woman was hit in the leg.', 'A 33-year-old woman was hit in the leg.', 0],
    ['Ida Holm, 31, was hit in the leg. Mia Rask, 24, was hit in the leg.', '', 0],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(alike(...[a, b].filter((text) => text !== ''))).toBe(expected);
  });

  it('parts two of one age, and leaves somebody over', () => {
    const told = [
      'Ida Holm, 22, was hit in the chest. Karl Roy, 24, was hit in the back.',
      'A 24-year-old was hit in the chest.',
    ];
    const ages = sourcesOf(told.map((text) => [null, text]))
      .flatMap(candidatesOf)
      .filter(({ sort }) => sort === 'age');
    const persons = new Persons(ages);
    expect(persons.areHurtApart(ages[1]!, ages[2]!)).toBe(true);
    expect(persons.areLeftOver(ages[0]!, ages[2]!)).toBe(1);
  });
});
