import { describe, expect, it } from 'vitest';
import { isSameName, SameThings } from '../../../server/src/claims/same-things/same-things.ts';
import { Sentence } from '../../../server/src/language/sentence.ts';

const THINGS = new SameThings([
  ['earthquake', 'tremor'],
  ['David', 'Dave'],
  ["Orsa's health ministry", 'the ministry'],
]);

/** The words that stand for others in a sentence. */
function inSentence(text: string): readonly string[] {
  const { words } = new Sentence(text);
  return THINGS.otherNames(words).map(({ from, to, standard }) => {
    const written = words.slice(from, to).map((word) => word.text);
    return `${written.join(' ')} → ${standard.map((word) => word.text).join(' ')}`;
  });
}

describe('names of one thing', () => {
  it.each([
    ['Two tremors shook the town, and a tremor the port.', ['tremors → earthquake', 'tremor → earthquake']],
    ['Tremors shook the town.', ['Tremors → earthquake']],
    ['An earthquake shook the town.', []],
    ["Dave Roe's house stands.", ['Dave → David']],
    ['They dave the boat.', []],
    ["Dave's house stands.", ["Dave's → David"]],
    ['On Monday the ministry counted 12.', ['ministry → Orsa health ministry']],
    ['On Monday the ministry of trade counted 12.', []],
    ['A ministry counted 12.', []],
    ["Orsa's health ministry counted 12.", []],
  ])('are found in “%s”', (sentence, expected) => {
    expect(inSentence(sentence)).toEqual(expected);
  });

  it.each([
    ['the ministry', 'Orsa health ministry'],
    ['The ministry', 'Orsa health ministry'],
    ["Orsa's health ministry", null],
    ['the ministry of trade', null],
    ['Dave Roe', 'David Roe'],
    ['police chief Dave Roe', 'police chief David Roe'],
    ['David Roe', null],
    ['seismologists who felt the tremor', null],
  ])('stand for the mention “%s”', (mention, expected) => {
    expect(THINGS.standardFor(mention)).toBe(expected);
  });

  it.each([
    ['tremor', 'earthquake'],
    ['earthquake', null],
    ['dave roe', 'david roe'],
    ['tremor victim', null],
  ])('stand for what is counted, “%s”', (subject, expected) => {
    expect(THINGS.subjectFor(subject)).toBe(expected);
  });

  it('are one group where two groups share a name, and none where there is one name', () => {
    const { groups } = new SameThings([['quake', 'tremor'], ['flood'], ['shaking', 'tremors'], ['', '…']]);
    expect(groups).toEqual([['quake', 'tremor', 'shaking']]);
    expect(new SameThings([['a name', 'name']]).isEmpty).toBe(true);
  });

  it('do not have a surname twice where the whole name stands for a part of it', () => {
    const things = new SameThings([['David Roe', 'Dave']]);
    expect(things.standardFor('Dave Roe')).toBe('David Roe');
    expect(things.standardFor('Dave')).toBe('David Roe');
  });

  it('are whatever people write: names of objects, brackets, other scripts', () => {
    const things = new SameThings([
      ['constructor', '__proto__'],
      ['(', '['],
      ['Київ', 'Kyiv'],
      ['toString', 'Dave'],
    ]);
    expect(things.standardFor('Kyiv')).toBe('Київ');
    expect(things.standardFor('hasOwnProperty')).toBeNull();
    expect(things.subjectFor('__proto__')).toBe('constructor');
  });
});

describe('two names', () => {
  it.each([
    ['the Ministry', 'Ministry', true],
    ['tremors', 'tremor', true],
    ['Dave', 'dave', false],
    ["Orsa's ministry", 'Orsa ministry', true],
    ['boat', 'ship', false],
  ])('%s and %s', (one, other, same) => {
    expect(isSameName(one, other)).toBe(same);
  });
});
