import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  markText,
  passageAt,
  SHORTEST_PASSAGE,
  sharedPassages,
} from '../../../server/src/collation/origins/passages.ts';
import { ANY_CHARACTER } from '../../any-character.ts';

const COPIED =
  'Boats brought the sick from the hospital to the school on the hill, where volunteers had laid out blankets and ' +
  'cooked soup for everyone who had lost a home that night.';
const BEFORE = 'The river rose faster than the gauges could tell, and nobody had thought of the cellars.';
const BEHIND = 'Engineers are to look at the wall once the water has fallen; the council meets next week.';

/** The words that two texts share, as each of them writes them. */
const shared = (a: string, b: string) =>
  sharedPassages(a, b).map(({ a: one, b: other, words }) => [
    a.slice(one.start, one.end),
    b.slice(other.start, other.end),
    words,
  ]);

describe('two texts share', () => {
  it('a paragraph between paragraphs of their own', () => {
    const paragraph = COPIED.slice(0, -1);
    expect(shared(`${BEFORE} ${COPIED}`, `Day two. ${COPIED} ${BEHIND}`)).toEqual([[paragraph, paragraph, 31]]);
  });

  it.each([
    ['a word exchanged', COPIED.replace('hospital', 'clinic'), 30],
    ['a word dropped', COPIED.replace('cooked soup', 'soup'), 30],
    ['words added', COPIED.replace('everyone', 'each and everyone'), 31],
    ['other punctuation, case and lines', COPIED.toUpperCase().replaceAll(',', ' –\r\n'), 31],
  ])('a passage with %s', (_, edited, words) => {
    expect(shared(`${BEFORE} ${COPIED}`, `${edited} ${BEHIND}`)).toEqual([
      [COPIED.slice(0, -1), edited.slice(0, -1), words],
    ]);
  });

  it('a passage in which a figure was altered', () => {
    const told = COPIED.replace('blankets', '300 blankets');
    const altered = COPIED.replace('blankets', '500 blankets');
    expect(shared(told, `${altered} ${BEHIND}`)).toEqual([[told.slice(0, -1), altered.slice(0, -1), 31]]);
  });

  it('a passage with a word edited in every sentence', () => {
    const told = `${BEFORE} ${COPIED} ${BEHIND}`;
    const edited = told.replace('faster', 'quicker').replace('hospital', 'clinic').replace('has fallen', 'is down');
    const [passage] = sharedPassages(`Day one. ${told}`, `Day two, at noon. ${edited}`);
    expect(passage!.words).toBe(told.split(' ').length - 4);
  });

  it('two passages in another order, the longer first', () => {
    const other = `${BEHIND.slice(0, -1)}, if the roads are open by then and the bridge holds.`;
    expect(shared(`${other} ${COPIED}`, `${COPIED} And: ${other}`).map(([, , words]) => words)).toEqual([31, 28]);
  });

  it.each([
    [
      'nothing where only phrases are alike',
      COPIED,
      'The sick were brought from the hospital to the school on the hill.',
    ],
    [
      'nothing where a sentence says the same in other words',
      BEFORE,
      'No gauge kept up with the river, and cellars were forgotten.',
    ],
    ['nothing with an empty text', COPIED, ''],
    ['nothing but what stands under many texts', ...underTexts()],
    [
      'nothing where one form is filled in with other names and numbers',
      'She was taken to Lower Mill Hospital, where she was pronounced dead at 9:15, according to Halden police. Holm was 31.',
      'She was taken to Hill Road Hospital, where she was pronounced dead at 10:40, according to Dreva police. Brandt was 57.',
    ],
    ['nothing where a few words are said over and over', 'to the hill and '.repeat(9), 'to the hill and '.repeat(12)],
  ])('%s', (_, a, b) => {
    expect(sharedPassages(a, b)).toEqual([]);
  });

  it('a passage behind emoji and a byte-order mark at its exact place', () => {
    const a = `\ufeff🌊🌊 ${COPIED}`;
    const [passage] = sharedPassages(a, COPIED);
    expect(a.slice(passage!.a.start, passage!.a.end)).toBe(COPIED.slice(0, -1));
  });
});

/** Two texts under which a publisher puts the same lines. */
function underTexts(): readonly [string, string] {
  const footer =
    'Sign up for our newsletter to get the stories of the valley into your inbox every single morning before breakfast. ' +
    'Copyright 2024 Valley Stations. All rights reserved. This material may not be published or sold on by anybody else.';
  return [`${BEFORE}\n\n${footer}`, `${BEHIND}\n\n${footer}`];
}

describe('any two texts', () => {
  const word = fc.constantFrom('river', 'wall', 'boat', 'the', 'of', 'school', 'night', 'water', '31', 'Müller');
  const prose = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
  const distinct = (from: number, count: number) => Array.from({ length: count }, (_, at) => `w${from + at}`).join(' ');

  it('share the same passages seen from either side', () => {
    fc.assert(
      fc.property(prose, prose, (a, b) => {
        const turned = sharedPassages(b, a).map((passage) => ({ ...passage, a: passage.b, b: passage.a }));
        expect(turned).toEqual(sharedPassages(a, b));
      }),
    );
  });

  it('share any run of twenty words that was put into both', () => {
    fc.assert(
      fc.property(prose, prose, prose, prose, fc.integer({ min: SHORTEST_PASSAGE, max: 90 }), (a, b, c, d, length) => {
        const copied = distinct(0, length);
        const [one, other] = [`${a}. ${copied}. ${b}`, `${c}. ${copied}. ${d}`];
        const found = sharedPassages(one, other);
        expect(found.some((passage) => one.slice(passage.a.start, passage.a.end).includes(copied))).toBe(true);
        expect(found.some((passage) => other.slice(passage.b.start, passage.b.end).includes(copied))).toBe(true);
      }),
    );
  });

  it('share no passage of fewer words than the shortest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: SHORTEST_PASSAGE - 1 }), (length) => {
        const copied = distinct(0, length);
        const [one, other] = [`${distinct(100, 9)} ${copied}`, `${copied} ${distinct(200, 9)}`];
        expect(sharedPassages(one, other)).toEqual([]);
      }),
    );
  });

  it('of any characters are compared without fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_CHARACTER }), fc.string({ unit: ANY_CHARACTER }), (a, b) => {
        for (const { a: one, b: other } of sharedPassages(a + COPIED, b + COPIED)) {
          expect(one.start).toBeLessThan(one.end);
          expect(other.end).toBeLessThanOrEqual((b + COPIED).length);
        }
      }),
    );
  });
});

describe('the marks of a text', () => {
  it('meet in every run of nine words that two texts share', () => {
    const run = 'one two three four five six seven eight nine';
    const [a, b] = [markText(`alpha ${run} omega`), markText(`beta gamma ${run}`)];
    expect([...a.marks.keys()].some((mark) => b.marks.has(mark))).toBe(true);
  });

  it('are few for a text that says one thing over and over', () => {
    expect(markText('seven people, '.repeat(5000)).marks.size).toBeLessThan(10);
  });

  it('lead to no passage where the texts part too soon', () => {
    const run = 'one two three four five six seven eight nine';
    expect(passageAt(markText(run), 0, markText(run), 0)).toBeNull();
  });
});
