import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lemmaOf } from '../../server/src/language/lemmas.ts';

describe('base forms', () => {
  const rows: readonly (readonly [lemma: string, forms: string])[] = [
    ['run', 'run runs ran running'],
    ['go', 'goes went gone going'],
    ['be', 'is are was were been being'],
    ['do', 'does did done doing'],
    ['shop', 'shop shops'],
    ['crisis', 'crisis crises'],
    ['kill', 'kill kills killed'],
    ['wound', 'wound wounds wounded wounding'],
    ['injure', 'injures injured injuring'],
    ['injury', 'injury injuries'],
    ['child', 'child children'],
    ['person', 'person people'],
    ['policewoman', 'policewoman policewomen'],
    ['bus', 'bus buses'],
    ['church', 'church churches'],
    ['house', 'house houses'],
    ['wife', 'wife wives'],
    ['hero', 'hero heroes'],
    ['movie', 'movie movies'],
    ['troop', 'troops'],
    ['authority', 'authorities'],
    ['die', 'die dies died dying'],
    ['hope', 'hopes hoped hoping'],
    ['hop', 'hopped hopping'],
    ['plan', 'planned'],
    ['carry', 'carries carried carrying'],
    ['panic', 'panicked panicking'],
    ['agree', 'agreed agreeing'],
    ['free', 'freed freeing'],
    ['travel', 'travelled traveled travelling'],
    ['rise', 'rose risen rising'],
    ['find', 'found finds'],
    ['slay', 'slew slain'],
    ['mayor', "mayor's mayor’s mayors"],
  ];
  it.each(rows)('%s: %s', (lemma, forms) => {
    for (const form of forms.split(' ')) expect(`${form} → ${lemmaOf(form)}`).toBe(`${form} → ${lemma}`);
  });

  it('leaves alone what only looks like an inflected form', () => {
    const words =
      'better news police aircraft series this his its during nothing hundred naked seed need bring building evening red bed ' +
      'gas us indeed arms wedding morning';
    expect(words.split(' ').map(lemmaOf)).toEqual(words.split(' '));
  });

  it('takes the endings off words that it doesn’t know', () => {
    expect(lemmaOf('zorbs')).toBe('zorb');
    expect(lemmaOf('zorbed')).toBe('zorb');
    expect(lemmaOf('zorbing')).toBe('zorb');
    expect(lemmaOf('vaxxed')).toBe('vax');
    expect(lemmaOf('zincified')).toBe('zincify');
    expect(lemmaOf('trogglated')).toBe('trogglate');
  });

  it('gives words for any words, the same each time, and knows no properties of objects', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{0,6}(?:s|es|ed|ing|ies|ves)$/)), (word) => {
        const lemma = lemmaOf(word);
        expect(lemmaOf(word)).toBe(lemma);
        expect(lemma.length === 0).toBe(word.length === 0 || /^['’]s$/.test(word));
      }),
    );
    expect(lemmaOf('constructor')).toBe('constructor');
  });
});
