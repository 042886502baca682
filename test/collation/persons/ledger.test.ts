import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { Ledger } from '../../../server/src/collation/persons/ledger.ts';
import { sourcesOf } from '../told.ts';

/** What a ledger says of the first counts of people of two texts. */
function ask(what: 'areMadeUp' | 'addUp', one: string, other: string): boolean {
  const candidates = sourcesOf([
    [null, one],
    [null, other],
  ]).flatMap(candidatesOf);
  const [a, b] = ['a', 'b'].map((name) =>
    candidates.find(({ sourceId, sort }) => sourceId.endsWith(name) && sort === 'count'),
  );
  return new Ledger(candidates)[what](a!, b!);
}

/** Whether what lies between the two is counted beside one of them. */
function areMadeUp(one: string, other: string): boolean {
  return ask('areMadeUp', one, other);
}

describe('what lies between two counts of people', () => {
  it.each([
    ['The gunman shot four people, killing one of them.', 'Three people were wounded.'],
    ['Two men were found dead. Three women were found dead beside them.', 'Five people were found dead.'],
    ['The bus hit 6 people.', 'Four people were injured and two were killed by the bus.'],
    ['Four people were wounded. One of them died.', 'One person was killed and 3 wounded.'],
  ])('%s | %s: is counted beside one of them', (one, other) => {
    expect(areMadeUp(one, other)).toBe(true);
    expect(areMadeUp(other, one)).toBe(true);
  });

  it.each([
    ['The gunman shot four people, killing two of them.', 'Three people were wounded.'],
    ['The gunman shot four people.', 'Four people were wounded, one of them badly.'],
    ['The gunman shot four people and sank one boat.', 'Three people were wounded.'],
    ['One person was killed and 4 wounded.', 'One person was killed and 3 wounded.'],
    [
      `The gunman shot four people. ${'The wind blew hard all night long. '.repeat(12)}One person died in a fire.`,
      'Three people were wounded.',
    ],
  ])('%s | %s: is not', (one, other) => {
    expect(areMadeUp(one, other)).toBe(false);
  });
});

describe('two counts of people with whom one dead is told of', () => {
  it.each([
    ['A cook was killed and eleven others were wounded in Moss.', 'Twelve people were shot in Moss.'],
    ['Cook dead, 11 wounded in Moss', 'Twelve people were shot in Moss.'],
    ['A 71-year-old cook was shot and killed, and eleven people were wounded.', 'Twelve people were shot in Moss.'],
    ['He fired, killing an off-duty cook and wounding eleven others.', 'Twelve people were shot in Moss.'],
  ])('%s | %s: come to the same', (one, other) => {
    expect(ask('addUp', one, other)).toBe(true);
    expect(ask('addUp', other, one)).toBe(true);
  });

  it.each([
    ['A cook was killed and eleven others were wounded in Moss.', 'Twelve people were wounded in Moss.'],
    ['A cook was killed and eleven others were wounded in Moss.', 'Thirteen people were shot in Moss.'],
    ['Cooks were killed and eleven others were wounded in Moss.', 'Twelve people were shot in Moss.'],
    ['Eleven people were wounded in Moss, and a cook was killed.', 'Ten people were shot in Moss.'],
    ['A cook was there when eleven people were wounded in Moss.', 'Twelve people were shot in Moss.'],
  ])('%s | %s: do not', (one, other) => {
    expect(ask('addUp', one, other)).toBe(false);
  });
});
